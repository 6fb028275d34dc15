import DraftText
import Interchange
import Negotiation

extension LetterDrafter {
  /// The name under the letter of the President.
  mutating func president() -> String {
    let name = facts.need(
      particulars.president ?? opening.president,
      "the name of the President",
      hint: "--president “Name SURNAME”, or “president” in negotiation.json"
    )
    let hasSurname = name.split(separator: " ").contains { word in
      !word.hasSuffix(".") && word.contains(where: \.isUppercase)
        && word.allSatisfy { !$0.isLowercase }
    }
    let hasCase = name.contains { $0.isUppercase || $0.isLowercase }
    if !name.isEmpty, hasCase, !hasSurname {
      doubts.append("“\(name)” has no surname in capitals, as it stands under such letters")
    }
    return name
  }

  /// What stands under the signatures of the co-facilitators.
  mutating func signatures() -> [[String]] {
    if facilitators.isEmpty {
      facts.lack(
        "co-facilitators",
        hint: "“zerodraft facilitators \(ledger.negotiation) --joining "
          + "\"H.E. Mr. Name, Ambassador and Permanent Representative, State\"”"
      )
    }
    var signatures: [[String]] = []
    for person in facilitators {
      signatures.append([person.name.onOneLine, office(of: person), state(of: person)])
    }
    return signatures
  }

  mutating func office(of person: CoFacilitator) -> String {
    if person.title == nil { facts.say(Self.wayToKeepPersons(of: ledger.negotiation)) }
    return facts.need(
      person.title,
      "the office of \(person.name.onOneLine)",
      hint: Self.wayToSay(person)
    )
  }

  mutating func state(of person: CoFacilitator) -> String {
    if person.state == nil { facts.say(Self.wayToKeepPersons(of: ledger.negotiation)) }
    return facts.need(
      person.state,
      "the State of \(person.name.onOneLine)",
      hint: Self.wayToSay(person)
    )
  }

  private static func wayToSay(_ person: CoFacilitator) -> String {
    "--co-facilitator “\(person.name.onOneLine), Ambassador and Permanent Representative, "
      + "State”"
  }

  /// How a record learns what letters say of co-facilitators.
  static func wayToKeepPersons(of negotiation: String) -> String {
    "The record keeps what is said of them with “zerodraft restate \(negotiation) --co-facilitator "
      + "\"H.E. Mr. Name, title, State\"”, once for each of them, with “zerodraft facilitators "
      + "\(negotiation)” when one comes or goes, or from negotiation.json (“address”, “title”, "
      + "“state”) when it is opened."
  }

  /// The day of the letter; nothing where it is missing.
  mutating func day(_ day: CalendarDate?) -> CalendarDate? {
    if day == nil { facts.lack("its date", hint: "--date 2021-03-12") }
    return day
  }

  /// From whom a message goes to whom.
  mutating func addresses(
    _ envelope: LetterEnvelope
  ) throws(Problem) -> (sender: MailAddress?, recipients: [MailAddress]) {
    func address(_ typed: String) throws(Problem) -> MailAddress {
      if let address = MailAddress(parsing: typed) { return address }
      throw Problem(
        "“\(typed.prefix(100))” is no e-mail address",
        hint: "Write mission@example.org, or “Name <mission@example.org>”."
      )
    }
    if envelope.sender == nil {
      facts.lack("the address that its message is sent from", hint: "--sender ADDRESS")
    }
    if envelope.recipients.isEmpty {
      facts.lack("an address that its message goes to", hint: "--to ADDRESS")
    }
    if let subject = envelope.subject, subject.onOneLine.isEmpty {
      facts.lack("a subject for its message", hint: "--subject WORDS, or leave --subject out")
    }
    var recipients: [MailAddress] = []
    for typed in envelope.recipients { recipients.append(try address(typed)) }
    return (
      try envelope.sender.map { typed throws(Problem) in try address(typed) }, recipients
    )
  }
}
