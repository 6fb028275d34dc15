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
    case .limitTwice(let speaker):
      self.init("There are two limits for “\(speaker)”", hint: "Give each kind of speaker one.")
    case .unknownKind(let kind, let known):
      self.init(
        "The list knows no limit for “\(kind)”",
        hint: known.isEmpty
          ? "It was opened without limits; leave --as out."
          : "It has: \(known.joined(separator: ", "))."
      )
    case .registeredTwice(let party, let registration):
      self.init("\(party.name) is on the list already (#\(registration))", hint: list)
    case .severalRegistrations(let party, let registrations):
      self.init(
        "\(party.name) is on the list several times",
        hint: "Write which it is: \(registrations.map { "#\($0)" }.joined(separator: " or "))."
      )
    case .otherList(let number, let other):
      self.init("Registration #\(number) is on the list of #\(other)", hint: list)
    case .otherSpeaker(let number, let party):
      self.init("Registration #\(number) is that of \(party.name)", hint: list)
    case .notRegistered(let party):
      self.init(
        "\(party.name) is not on the list, and only those who registered may speak",
        hint: list
      )
    case .withdrawn(let number): self.init("Registration #\(number) was withdrawn", hint: list)
    case .spoken(let number): self.init("Registration #\(number): the speaker has spoken")
    case .noPlace(let place, let count):
      self.init(
        "There is no place \(place)",
        hint: count == 1 ? "There is one only." : "There are places 1 to \(count)."
      )
    case .placeIsPast(let place, let speaker):
      self.init("Place \(place) is past: \(speaker.name) has spoken", hint: list)
    case .inTheFuture(let instant):
      self.init(
        "\(EventSentence.time(instant, in: ledger)) has not come yet",
        hint: "Write when the request was received."
      )
    }
  }
}
