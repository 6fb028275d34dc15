public import DraftText

/// What an entry says happened.
///
/// The names of the cases are part of the record's format: an entry spells its event as
/// `{"circulated": {…}}`, and what belongs together one level deeper, `{"silence": {"placed": {…}}}`.
public enum Event: Hashable, Codable, Sendable {
  /// The negotiation began to be tracked.
  case opened(Opening)
  /// The facts it was opened with are put right or have changed.
  case restated(Opening)
  /// Co-facilitators came or went.
  case facilitation(FacilitationChange)
  /// A version was circulated.
  case circulated(Circulation)
  /// A version became available in a further language.
  case translated(LanguageEdition)
  /// Which paragraph continues which was put right.
  case rematched(MatchCorrection)
  /// Something was noted.
  case noted(Note)
  /// An earlier entry no longer counts.
  case reversed(Reversal)
  /// Somebody joined those who are known by name.
  case parties(PartiesEvent)
  /// Something happened to a meeting.
  case consultation(ConsultationEvent)
  /// Something happened to a list of speakers.
  case speakers(SpeakersEvent)
  /// Something happened to a list of participants.
  case participants(ParticipantsEvent)
  /// Something happened to a deadline.
  case deadline(DeadlineEvent)
  /// Something happened under the silence procedure.
  case silence(SilenceEvent)
  /// Something happened to a proposal.
  case proposal(ProposalEvent)
  /// Something happened to agreement on paragraphs.
  case agreement(AgreementEvent)
  /// Something happened to decisions on amendments.
  case decision(DecisionEvent)
  /// Something happened to a submitted text.
  case tabling(TablingEvent)
  /// Something happened that a viewer may not see; it stands in their copy of a record alone.
  case withheld
}

extension Event {
  /// The digest of the manifest that the event brings with it, where it brings a text.
  public var manifest: Digest? {
    switch self {
    case .circulated(let circulation): circulation.manifest
    case .translated(let edition): edition.manifest
    default: nil
    }
  }
}

/// Says that an earlier entry no longer counts.
///
/// Reversing a reversal makes the entry count again.
public struct Reversal: Hashable, Codable, Sendable {
  /// The number of the entry.
  public var entry: Int
  /// Why, in the words of whoever reversed it.
  public var reason: String?

  /// Reverses an entry.
  public init(entry: Int, reason: String? = nil) {
    self.entry = entry
    self.reason = reason
  }
}

/// Something worth remembering that no other kind of entry holds.
public struct Note: Hashable, Codable, Sendable {
  /// What is noted.
  public var text: String
  /// The day it speaks of, where there is one.
  public var date: CalendarDate?
  /// What it is about, where it is about a version or a paragraph.
  public var passage: Passage?
  /// Where it comes from, such as a letter or a record of a meeting.
  public var source: String?

  /// Notes something.
  public init(
    _ text: String,
    date: CalendarDate? = nil,
    passage: Passage? = nil,
    source: String? = nil
  ) {
    self.text = text
    self.date = date
    self.passage = passage
    self.source = source
  }
}
