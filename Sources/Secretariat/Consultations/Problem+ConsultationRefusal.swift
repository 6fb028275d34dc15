import DraftText
import Negotiation

extension Problem {
  /// A rule of meetings.
  init(_ refusal: ConsultationRefusal, in ledger: Ledger) {
    func time(_ instant: Instant) -> String { EventSentence.time(instant, in: ledger) }
    let name = ledger.negotiation
    switch refusal {
    case .unknown(let number):
      self.init(
        "#\(number) is no meeting",
        hint: "“zerodraft consult list \(name)” lists the meetings."
      )
    case .noSitting: self.init("The meeting has no time", hint: "Say it with --start and --end.")
    case .endsBeforeItStarts(let sitting):
      self.init(
        "A meeting that starts \(time(sitting.start)) cannot end \(time(sitting.end))",
        hint: "Check start and end; if it ends on another day, write that day."
      )
    case .tooLong(let sitting):
      self.init(
        "From \(time(sitting.start)) to \(time(sitting.end)) is longer than a day",
        hint: "Give each sitting with a --sitting of its own."
      )
    case .overlapping(let sitting):
      self.init(
        "The sitting that starts \(time(sitting.start)) begins before the last one ends",
        hint: "What runs side by side are meetings of their own; --part-of joins them."
      )
    case .itemEndsBeforeItStarts(let title):
      self.init("“\(title)” would end before it begins", hint: "Check its times.")
    case .itemOutsideMeeting(let title):
      self.init(
        "“\(title)” is at a time at which the meeting does not sit",
        hint: "Check its times and its day, and the sittings of the meeting."
      )
    case .readingNumber(let number):
      self.init("There is no reading number \(number)", hint: "The first reading is 1.")
    case .paragraphsWithoutVersion:
      self.init("Paragraphs are those of a version", hint: "Name it with --version.")
    case .otherVersion(let label):
      self.init(
        "The paragraphs are those of \(label), which is not on the table",
        hint: "Name the paragraphs again with --paragraphs, or the version with --version."
      )
    case .partOfItself(let number): self.init("Meeting #\(number) cannot be part of itself")
    case .cancelled(let number):
      self.init(
        "Meeting #\(number) was cancelled",
        hint: "If it took place after all, undo the cancellation."
      )
    case .postponed(let number):
      self.init(
        "Meeting #\(number) was postponed",
        hint: "“zerodraft consult change \(name) \(number)” gives it its new time."
      )
    case .closed(let number):
      self.init(
        "Meeting #\(number) has been closed",
        hint: "“zerodraft undo” takes the closing back."
      )
    case .notBegun(let number, let start):
      self.init(
        "Meeting #\(number) begins only \(time(start))",
        hint: "What has not happened cannot be recorded; check the number of the meeting."
      )
    case .tookPlace(let number):
      self.init(
        "Meeting #\(number) took place: what was said or who was there is recorded",
        hint: "“zerodraft consult show \(name) \(number)” shows it."
      )
    case .nobodyNew(let number):
      self.init("All of these are known to have been at meeting #\(number)")
    case .unknownStatement(let number):
      self.init(
        "#\(number) recorded no intervention",
        hint: "“zerodraft consult show” lists those of a meeting."
      )
    case .withdrawn(let number):
      self.init(
        "#\(number) was withdrawn",
        hint: "What was said since is a statement of its own: “zerodraft consult say”."
      )
    case .correctsNothing(let number):
      self.init("Nothing of #\(number) would change", hint: "Say what is otherwise.")
    case .noSpeaker:
      self.init(
        "Nobody is said to have spoken",
        hint: "Name the --party, or write --not-for-attribution delegation."
      )
    case .namedWithoutAttribution:
      self.init(
        "A statement that is not for attribution bears no name",
        hint: "Leave out either the names or --not-for-attribution."
      )
    case .onBehalfOfItself(let party):
      self.init("\(party.name) speaks for itself anyway", hint: "Leave it out of --on-behalf-of.")
    case .nothingSaid:
      self.init("The intervention says nothing", hint: "Give its words, or a --position.")
    case .needsParagraph(let position):
      self.init(
        "“\(position.rawValue)” is said of a paragraph",
        hint: "Say of which with --on."
      )
    }
  }
}
