import DraftText
import Negotiation

extension Problem {
  /// A rule of lists of speakers.
  init(_ refusal: SpeakersRefusal, in ledger: Ledger) {
    let list = "“zerodraft speakers list \(ledger.negotiation)” shows the lists."
    switch refusal {
    case .unknownList(let number): self.init("#\(number) is no list of speakers", hint: list)
    case .unknownRegistration(let number):
      self.init("#\(number) registered no speaker", hint: list)
    case .limitWithoutTime(let speaker):
      self.init("The limit for “\(speaker)” gives no time", hint: "Write “individual=3”.")
    case .unknownKind(let kind, let known):
      self.init(
        "The list knows no limit for “\(kind)”",
        hint: known.isEmpty
          ? "It was opened without limits; leave --as out."
          : "It has: \(known.joined(separator: ", "))."
      )
    case .registeredTwice(let party, let registration):
      self.init("\(party.name) is on the list already (#\(registration))", hint: list)
    case .notRegistered(let party):
      self.init(
        "\(party.name) is not on the list, and only those who registered may speak",
        hint: list
      )
    case .withdrawn(let number): self.init("Registration #\(number) was withdrawn", hint: list)
    case .spoken(let number): self.init("Registration #\(number): the speaker has spoken")
    case .noPlace(let place, let count):
      self.init("There is no place \(place): \(count) are on the list")
    case .inTheFuture(let instant):
      self.init("\(EventSentence.time(instant, in: ledger)) has not come yet")
    }
  }
}
