import DraftText
import Negotiation

extension EventSentence {
  /// What happened to a list of speakers.
  static func sentence(_ event: SpeakersEvent, in ledger: Ledger) -> String {
    switch event {
    case .opened(let list):
      "list of speakers: \(list.title)"
        + (list.until.map { ", registration until \(time($0, day: list.day, in: ledger))" } ?? "")
        + list.limits.map { ", \($0.speaker): \(duration($0.seconds))" }.joined()
    case .registered(let registration):
      "\(registration.party.name)"
        + (registration.behalf.isEmpty ? "" : " on behalf of \(names(registration.behalf))")
        + " registered to speak (#\(registration.list))"
    case .withdrawn(let withdrawal):
      "\(speaker(withdrawal.registration, in: ledger)) withdrawn from the list of speakers"
    case .moved(let move):
      "\(speaker(move.registration, in: ledger)) moved to place \(move.place)"
        + (move.decidedBy.map { " by decision of \($0)" } ?? "")
        + (move.reason.map { ": \($0)" } ?? "")
    case .spoke(let speech):
      "\(speech.party.name)"
        + (behalf(of: speech, in: ledger).isEmpty
          ? "" : " on behalf of \(names(behalf(of: speech, in: ledger)))")
        + " spoke (#\(speech.list))" + (speech.seconds.map { ", \(duration($0))" } ?? "")
    }
  }

  /// Who a registration is of, and its number.
  private static func speaker(_ registration: Int, in ledger: Ledger) -> String {
    let party = ledger.state.speakers.registration(registration)?.speaker.party
    return party.map { "\($0.name) (#\(registration))" } ?? "registration #\(registration)"
  }

  /// On whose behalf somebody spoke.
  private static func behalf(of speech: Speech, in ledger: Ledger) -> [PartyID] {
    let speaker = ledger.state.speakers[speech.list]?.speakers.first { $0.speech == speech }
    return speaker?.behalf ?? speech.behalf ?? []
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
