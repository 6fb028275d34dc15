import DraftText
import Negotiation

extension EventSentence {
  /// What happened to a list of speakers.
  static func sentence(_ event: SpeakersEvent, in ledger: Ledger) -> String {
    switch event {
    case .opened(let list):
      "list of speakers: \(list.title)"
        + (list.until.map { ", registration until \(time($0, day: list.day, in: ledger))" } ?? "")
    case .registered(let registration):
      "\(registration.party.name)"
        + (registration.behalf.isEmpty ? "" : " on behalf of \(names(registration.behalf))")
        + " registered to speak (#\(registration.list))"
    case .withdrawn(let withdrawal): "registration #\(withdrawal.registration) withdrawn"
    case .moved(let move):
      "registration #\(move.registration) moved to place \(move.place)"
        + (move.reason.map { ": \($0)" } ?? "")
    case .spoke(let speech):
      "\(speech.party.name) spoke (#\(speech.list))"
        + (speech.seconds.map { ", \(duration($0))" } ?? "")
    }
  }

  /// A length of time: `3 minutes`, `3 minutes 20 seconds`.
  static func duration(_ seconds: Int) -> String {
    func count(_ number: Int, _ unit: String) -> String {
      number == 1 ? "1 \(unit)" : "\(number) \(unit)s"
    }
    let parts = [
      seconds >= 60 ? count(seconds / 60, "minute") : nil,
      seconds % 60 > 0 ? count(seconds % 60, "second") : nil,
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }
}
