import DraftText
import Negotiation

extension Problem {
  /// A rule of lists of participants.
  init(_ refusal: ParticipantsRefusal, in ledger: Ledger) {
    let list = "“zerodraft participants list \(ledger.negotiation)” shows the lists."
    switch refusal {
    case .unknownList(let number): self.init("#\(number) is no list of participants", hint: list)
    case .unknownParticipant(let number):
      self.init("#\(number) proposed no participant", hint: list)
    case .proposedTwice(let name, let participant):
      self.init("“\(name)” is on the list already (#\(participant))", hint: list)
    case .closed(let since):
      self.init(
        "The list was closed \(EventSentence.time(since, in: ledger))",
        hint: "For a name that was put on it before, write when with --proposed-at."
      )
    case .objectedTwice(let party, let participant):
      self.init("\(party.name) has objected to #\(participant) already", hint: list)
    case .nobodyObjected(let number):
      self.init("Nobody objected to #\(number): there is nothing to decide or disclose", hint: list)
    case .decided(let number): self.init("The Assembly has decided on #\(number)", hint: list)
    case .inTheFuture(let instant):
      self.init(
        "\(EventSentence.time(instant, in: ledger)) has not come yet",
        hint: "Write when it happened."
      )
    }
  }
}
