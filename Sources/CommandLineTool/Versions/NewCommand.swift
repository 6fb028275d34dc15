import ArgumentParser
import DraftText
import Negotiation
import Secretariat

/// The command `zerodraft new`: begins the record of a negotiation.
struct NewCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin the record of a negotiation.",
    discussion: """
      What is negotiated is said by options, or by a file negotiation.json with the fields \
      “zerodraft” (1), “title”, “subject”, “kind”, “organ”, “session”, “agendaItem” (“number”, \
      “title”), “mandate” (a list of “document”, “paragraph”, “adopted”, “says”), “president”, \
      “coFacilitators” (a list of “name”, “address”, “title”, “state”, “appointed”), “contacts” (a \
      list of “name”, “office”, “email”), “place”, “timeZone” and “languages” (a list of ar, en, \
      es, fr, ru, zh). Options win over the file.

      EXAMPLES
        zerodraft new modalities-2021 --from Drafts/modalities-2021/negotiation.json
        zerodraft new exercise --title "A declaration" --agenda-item "108 Crime prevention" \\
          --mandate "A/RES/75/283 OP10" --co-facilitator "Delegate B, Ambassador, State B"
      """
  )

  @Argument(help: "The name that commands call the negotiation by: letters, digits, hyphens.")
  var name: String

  @Option(
    help: ArgumentHelp("A file that describes the negotiation.", valueName: "file"),
    completion: .file(extensions: ["json"])
  )
  var from: String?

  @OptionGroup var particulars: OpeningOptions
  @OptionGroup var options: RecordOptions

  func run(on console: Console) throws -> ExitStatus {
    var opening = Opening(title: "")
    if let from {
      opening = try NegotiationFile(reading: DocumentSource(argument: from)).opening
    }
    try particulars.apply(to: &opening)
    guard !opening.title.isEmpty else {
      throw Problem("The negotiation has no title", hint: "Say it with --title, or --from a file.")
    }
    let acknowledgement = try OpenNegotiation(registry: options.registry(on: console))
      .open(opening, as: name)
    console.tell(acknowledgement, "\(name) opened", next: "circulate \(name) FILE")
    return .done
  }
}

/// What a negotiation is opened with, option by option.
struct OpeningOptions: ParsableArguments {
  @Option(help: "The title of the text under negotiation.")
  var title: String?

  @Option(help: "What is negotiated, as letters say it after “negotiations on”.")
  var subject: String?

  @Option(help: "What the text will be: declaration, resolution.")
  var kind: String?

  @Option(help: "The organ.")
  var organ: String?

  @Option(help: "The session, such as “Seventy-sixth session”.")
  var session: String?

  @Option(
    help: ArgumentHelp("The agenda item: number, then title.", valueName: "number title")
  )
  var agendaItem: String?

  @Option(
    help: ArgumentHelp(
      "A decision that calls for the text, and its paragraph; may be repeated.",
      valueName: "symbol paragraph"
    )
  )
  var mandate: [String] = []

  @Option(
    help: ArgumentHelp(
      "A co-facilitator; may be repeated.",
      valueName: "H.E. Mr. name, title, State"
    )
  )
  var coFacilitator: [String] = []

  @Option(
    help: ArgumentHelp(
      "The President, as printed under letters.",
      valueName: "Name SURNAME"
    )
  )
  var president: String?

  @Option(
    help: ArgumentHelp(
      "Somebody whom delegations may ask; may be repeated.",
      valueName: "name, office, e-mail"
    )
  )
  var contact: [ContactOption] = []

  @Option(help: "Where it takes place.")
  var place: String?

  @Option(help: "The time zone, such as America/New_York.")
  var timeZone: String?

  @Option(help: "A language of the text; may be repeated, the one negotiated in first.")
  var language: [LanguageChoice] = []

  /// Puts what was said in the place of what was there.
  func apply(to opening: inout Opening) throws(Problem) {
    if let title { opening.title = title }
    if let subject { opening.subject = subject }
    if let kind { opening.kind = kind }
    if let organ { opening.organ = organ }
    if let session { opening.session = session }
    if let president { opening.president = president }
    if !contact.isEmpty { opening.contacts = contact.map(\.contact) }
    if let place { opening.place = place }
    if let timeZone { opening.timeZone = timeZone }
    if !language.isEmpty { opening.languages = language.compactMap(\.language) }
    if let agendaItem {
      opening.agendaItem = AgendaItem(agendaItem)
    }
    if !mandate.isEmpty { opening.mandate = try mandate.map(Self.mandate) }
    if !coFacilitator.isEmpty { opening.coFacilitators = coFacilitator.map(CoFacilitator.init) }
  }

  private static func mandate(_ typed: String) throws(Problem) -> Mandate {
    let parts = typed.split(separator: " ", maxSplits: 1).map(String.init)
    let document = parts.first ?? ""
    guard document.contains("/") else {
      throw Problem(
        "“\(typed)” does not begin with the symbol of a document",
        hint: "Write “A/RES/75/283 OP10”."
      )
    }
    var mandate = Mandate(
      document: document.hasSuffix(",") ? String(document.dropLast()) : document
    )
    if parts.count > 1 {
      guard let paragraph = Reference(parsing: parts[1]) else {
        throw Problem("“\(parts[1])” names no paragraph", hint: "Write “A/RES/75/283 OP10”.")
      }
      mandate.paragraph = paragraph
    }
    return mandate
  }
}

extension AgendaItem {
  /// Reads `108 Crime prevention` or `26 (b) Social development`.
  init(_ typed: String) {
    var words = typed.split(separator: " ")[...]
    var number = words.popFirst().map(String.init) ?? ""
    while let next = words.first, next.hasPrefix("("), next.hasSuffix(")") {
      number += " \(words.removeFirst())"
    }
    self.init(number: number, title: words.isEmpty ? nil : words.joined(separator: " "))
  }
}

extension CoFacilitator {
  /// Reads `H.E. Mr. name, title, State`; all but the name may be left out.
  init(_ typed: String) {
    let parts = typed.split(separator: ",").map { $0.trimmingSpaces }
    let form = FormOfAddress(parts.first ?? typed)
    self.init(
      name: form.name,
      address: form.address,
      title: parts.count > 2 ? parts[1..<parts.count - 1].joined(separator: ", ") : nil,
      state: parts.count > 1 ? parts[parts.count - 1] : nil
    )
  }
}

extension Substring {
  /// The words without the spaces around them.
  var trimmingSpaces: String {
    guard let first = firstIndex(where: { $0 != " " }), let last = lastIndex(where: { $0 != " " })
    else { return "" }
    return String(self[first...last])
  }
}
