import DraftText
import Negotiation

extension Problem {
  /// A rule of meetings.
  init(_ refusal: ConsultationRefusal, in ledger: Ledger) {
    func time(_ instant: Instant) -> String { EventSentence.time(instant, in: ledger) }
    switch refusal {
    case .unknown(let number):
      self.init(
        "#\(number) is no meeting",
        hint: "“zerodraft consult list \(ledger.negotiation)” lists the meetings."
      )
    case .noSitting:
      self.init("The meeting has no time", hint: "Say it with --start and --end.")
    case .endsBeforeItStarts(let sitting):
      self.init("A meeting that starts \(time(sitting.start)) cannot end \(time(sitting.end))")
    case .tooLong(let sitting):
      self.init(
        "A meeting from \(time(sitting.start)) to \(time(sitting.end)) would last longer than a day",
        hint: "Give each sitting with a --sitting of its own."
      )
    case .overlapping(let sitting):
      self.init("The sitting that starts \(time(sitting.start)) begins before the last one ends")
    case .readingNumber(let number):
      self.init("There is no reading number \(number)", hint: "The first reading is 1.")
    case .cancelled(let number): self.init("Meeting #\(number) was cancelled")
    case .closed(let number):
      self.init(
        "Meeting #\(number) has been closed",
        hint: "“zerodraft undo” takes the closing back."
      )
    case .notBegun(let number, let start):
      self.init("Meeting #\(number) begins only \(time(start))")
    case .partOfItself(let number): self.init("Meeting #\(number) cannot be part of itself")
    case .nothingSaid:
      self.init("The intervention says nothing", hint: "Give its words, or a --position.")
    case .paragraphsWithoutVersion:
      self.init("Paragraphs are those of a version", hint: "Name it with --version.")
    case .onBehalfOfItself(let party):
      self.init("\(party.name) speaks for itself anyway", hint: "Leave --on-behalf-of out.")
    }
  }
}
