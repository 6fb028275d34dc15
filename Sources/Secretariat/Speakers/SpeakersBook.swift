import DraftText
import Negotiation

/// Keeps lists of speakers.
public struct SpeakersBook: Sendable {
  /// The door to the record.
  public var registry: Registry

  /// Makes the use case.
  public init(registry: Registry) {
    self.registry = registry
  }

  /// Opens a list.
  ///
  /// - Parameters:
  ///   - title: what it is called; nothing for the name of the meeting.
  ///   - meeting: the entry of the meeting.
  ///   - until: when registration closes, as it is typed: a time or a day.
  ///   - isClosed: whether only those who registered may speak.
  ///   - limits: how long whom may speak, each `SPEAKER=MINUTES`; one whose name speaks of a group
  ///     is that of those who speak on behalf of others.
  ///   - groupsFirst: whether those who speak on behalf of others come first.
  ///   - levels: the levels that come first, the highest first.
  ///   - source: where the rules come from.
  ///   - name: the negotiation.
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  public func open(
    _ title: String?,
    meeting: Int?,
    until: String?,
    isClosed: Bool,
    limits: [String],
    groupsFirst: Bool = false,
    levels: [String] = [],
    source: String?,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { ledger throws(Problem) in
      let reader = TimeReader(zone: ledger.timeZone)
      let end = try until.map { typed throws(Problem) in try reader.deadline(typed) }
      let list = SpeakersList(
        title: try Self.title(title, of: meeting, in: ledger),
        meeting: meeting,
        until: end?.until,
        day: end?.day,
        isClosed: isClosed,
        limits: try limits.map { typed throws(Problem) in try Self.limit(typed) },
        groupsFirst: groupsFirst ? true : nil,
        levels: levels.isEmpty ? nil : levels,
        source: source
      )
      return [Recording(.speakers(.opened(list)))]
    }
  }

  /// What a list is called, if it has no title of its own.
  private static func title(
    _ title: String?,
    of meeting: Int?,
    in ledger: Ledger
  ) throws(Problem) -> String {
    if let title { return title }
    guard let meeting else {
      throw Problem("The list has no title", hint: "Write a title, or the meeting with --meeting.")
    }
    guard let tracked = ledger.state.consultations[meeting] else {
      throw Problem(.consultation(.unknown(meeting)), in: ledger)
    }
    return EventSentence.name(tracked.consultation)
  }

  /// Puts somebody on a list.
  ///
  /// - Returns: what was recorded, and whether the request came in time.
  /// - Throws: why nothing was.
  public func register(
    _ party: String,
    behalf: [String],
    kind: String?,
    level: String?,
    receivedAt: String?,
    on list: Int,
    in name: String
  ) throws(Problem) -> (acknowledgement: Acknowledgement, isLate: Bool) {
    var isLate = false
    let acknowledgement = try registry.record(in: name) { ledger throws(Problem) in
      let directory = registry.directory(for: ledger)
      let reader = TimeReader(zone: ledger.timeZone)
      let registration = SpeakerRegistration(
        list: list,
        party: try directory.party(named: party),
        behalf: try behalf.map { typed throws(Problem) in try directory.party(named: typed) },
        kind: kind,
        level: level,
        received: try receivedAt.map { typed throws(Problem) in try reader.instant(typed) }
          ?? registry.clock.now()
      )
      isLate = ledger.state.speakers[list]?.isLate(registration) ?? false
      return [Recording(.speakers(.registered(registration)))]
    }
    return (acknowledgement, isLate)
  }

  /// Takes somebody off a list.
  ///
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  public func withdraw(_ registration: Int, in name: String) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { _ in
      [Recording(.speakers(.withdrawn(SpeakerWithdrawal(registration: registration))))]
    }
  }

  /// Gives somebody another place.
  ///
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  public func move(
    _ registration: Int,
    to place: Int,
    reason: String?,
    decidedBy: String? = nil,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { _ in
      let move = SpeakerMove(
        registration: registration,
        place: place,
        reason: reason,
        decidedBy: decidedBy
      )
      return [Recording(.speakers(.moved(move)))]
    }
  }

  /// Records that somebody spoke.
  ///
  /// - Parameters:
  ///   - who: the party, or the entry of its registration as `#15`.
  ///   - behalf: on whose behalf; nothing for that of the registration.
  ///   - seconds: how long, where it was taken.
  ///   - list: the entry that opened the list.
  ///   - name: the negotiation.
  /// - Returns: what was recorded, and by how many seconds the speech was too long.
  /// - Throws: why nothing was.
  public func speak(
    _ who: String,
    behalf: [String] = [],
    seconds: Int?,
    on list: Int,
    in name: String
  ) throws(Problem) -> (acknowledgement: Acknowledgement, overrun: Int?) {
    let acknowledgement = try registry.record(in: name) { ledger throws(Problem) in
      let directory = registry.directory(for: ledger)
      var speech: Speech
      if let number = Self.number(who) {
        guard let speaker = ledger.state.speakers.registration(number)?.speaker else {
          throw Problem(.speakers(.unknownRegistration(number)), in: ledger)
        }
        speech = Speech(list: list, party: speaker.party, registration: number)
      } else {
        speech = Speech(list: list, party: try directory.party(named: who))
      }
      speech.seconds = seconds
      if !behalf.isEmpty {
        speech.behalf = try behalf.map { typed throws(Problem) in
          try directory.party(named: typed)
        }
      }
      return [Recording(.speakers(.spoke(speech)))]
    }
    let tracked = try registry.ledger(name).state.speakers[list]
    let last = tracked?.speakers.last { $0.speech != nil }
    return (acknowledgement, last.flatMap { tracked?.overrun(of: $0) })
  }

  /// The number of an entry as it is typed: `#15`.
  private static func number(_ typed: String) -> Int? {
    typed.hasPrefix("#") ? Int(typed.dropFirst()) : nil
  }

  private static func limit(_ typed: String) throws(Problem) -> SpeakersList.Limit {
    let parts = typed.split(separator: "=", omittingEmptySubsequences: false).map {
      $0.split(separator: " ").joined(separator: " ")
    }
    guard parts.count == 2, !parts[0].isEmpty, let minutes = Int(parts[1]),
      (1..<1440).contains(minutes)
    else {
      throw Problem("“\(typed)” is no limit", hint: "Write “individual=3”, in minutes.")
    }
    let words = parts[0].lowercased().split { !$0.isLetter }
    let isForGroups = words.contains("group") || words.contains("groups")
    return SpeakersList.Limit(
      speaker: parts[0],
      seconds: minutes * 60,
      forGroups: isForGroups ? true : nil
    )
  }
}
