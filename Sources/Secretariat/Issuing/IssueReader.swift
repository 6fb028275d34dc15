import DraftText
import Interchange
import Negotiation
import RecordStore

/// Finds the text that is issued, and what its changes are tracked against.
struct IssueReader {
  private let form: IssueForm
  private let particulars: IssueParticulars
  private let reading: ReadDocument
  private let registry: Registry
  private let ledger: Ledger
  private let texts: VersionTexts
  private let reader: VersionReader
  private let now: Instant

  init(
    _ form: IssueForm,
    _ particulars: IssueParticulars,
    registry: Registry,
    reading: ReadDocument,
    name: String,
    asOf moment: AsOf?
  ) throws(Problem) {
    self.form = form
    self.particulars = particulars
    self.reading = reading
    self.registry = registry
    let (ledger, file) = try registry.reading(name, asOf: moment)
    self.ledger = ledger
    texts = VersionTexts(file: file)
    reader = VersionReader(registry: registry, ledger: ledger)
    now = try registry.time(asOf: moment, of: ledger)
  }

  private var state: NegotiationState { ledger.state }

  /// The text of a version, or that of a submitted document where no version is named.
  func matter(_ typed: String?) throws(Problem) -> IssueMatter {
    let (version, document) = try found(typed)
    let name = document?.submission.symbol.description ?? version.label
    let draft = try text(of: version).draft
    var matter = IssueMatter(
      text: .init(name: version.label, draft: draft),
      document: document,
      ledger: ledger,
      directory: registry.directory(for: ledger),
      statuses: try statuses(of: version, draft, document)
    )
    matter.isEdition = isEdition(of: version)
    var entries: [Int] = []
    if form == .resolution, let document {
      let adopted = try self.adopted(document, version, draft)
      entries = adopted.entries
      // Where the text is another one, nobody has agreed to its paragraphs one by one.
      if !entries.isEmpty { matter.statuses = nil }
      matter.text.draft = adopted.draft
      matter.notes += adopted.doubts.map { $0.sentence(in: adopted.draft) }
      if document.adoption == nil {
        matter.notes.append("no adoption of \(name) is recorded")
      }
      matter.notes += document.unapplied
      if !entries.isEmpty {
        matter.notes.append(
          "the text is that of \(name) with what "
            + entries.map { "#\($0)" }.joined(separator: ", ") + " changed"
        )
      }
    }
    if particulars.isRedline {
      matter.base = try base(of: document, draft, isChanged: !entries.isEmpty)
    }
    return matter
  }

  // MARK: - Which version, and which document

  private func found(_ typed: String?) throws(Problem) -> (Version, TrackedDocument?) {
    let tablings = state.tablings
    var document: TrackedDocument?
    if let typed = particulars.document, DocumentSymbol(typed) == nil,
      let named = try? TabledDocumentFinder(ledger).document(typed, where: { _ in true })
    {
      document = named
    } else if let typed = particulars.document {
      let symbol = try TabledDocumentFinder.symbol(typed)
      document = tablings.document(ofFamily: symbol)
      if document == nil, form != .resolution || !tablings.all.isEmpty {
        throw Problem(
          "\(ledger.negotiation) has no submitted document \(symbol)",
          hint: tablings.all.isEmpty
            ? "“zerodraft tabling submit” records one."
            : "There are: \(tablings.all.map(\.submission.symbol.description).joined(separator: ", "))."
        )
      }
    } else if let typed, state.version(named: typed) == nil, let symbol = DocumentSymbol(typed) {
      document = tablings.document(ofFamily: symbol)
    }
    if let document {
      let version = try version(of: document)
      if let typed, particulars.document != nil {
        let named = try reader.version(typed)
        guard named.number == version.number else {
          throw Problem(
            "\(document.submission.symbol) prints \(version.label), and \(named.label) was named",
            hint: "Leave the version out, or --document."
          )
        }
      }
      return (version, document)
    }
    let version = try typed.map { typed throws(Problem) in try reader.version(typed) }
    let own = tablings.all.filter { version == nil || $0.submission.version == version?.number }
    document = try chosen(among: own)
    if let version { return (version, document) }
    if let document { return (try self.version(of: document), document) }
    return (try reader.version(nil), nil)
  }

  /// The document that the symbol or the number means, else the last one.
  private func chosen(among documents: [TrackedDocument]) throws(Problem) -> TrackedDocument? {
    switch form {
    case .draft, .addendum:
      guard let typed = particulars.symbol else { return documents.last }
      let symbol = try TabledDocumentFinder.symbol(typed)
      let meant = state.tablings.document(ofFamily: symbol)
      return documents.last { $0.number == meant?.number }
    case .resolution:
      if let number = particulars.number {
        let adopted = documents.last { $0.adoption?.content.symbol.resolutionNumber == number }
        if let adopted { return adopted }
        return documents.last { $0.adoption == nil }
      }
      return documents.last { $0.adoption != nil } ?? documents.last
    }
  }

  private func version(of document: TrackedDocument) throws(Problem) -> Version {
    guard let version = state.version(document.submission.version) else {
      throw Problem("\(document.submission.symbol) prints a version that is not in the record")
    }
    return version
  }

  /// How far the paragraphs are agreed; nothing where nobody has to ask, since the text was adopted,
  /// as a resolution is by what is said of it, or silence held on it.
  private func statuses(
    of version: Version,
    _ draft: Draft,
    _ document: TrackedDocument?
  ) throws(Problem) -> StatusTable? {
    guard form == .draft,
      try !WholeAgreement(on: version, submittedAs: document, in: ledger, texts, at: now).isReached
    else { return nil }
    let facts = VersionFacts(draft, of: version, in: state)
    return StatusReader(state, facts: [version.number: facts.facts]).table(of: version)
  }

  // MARK: - The adopted text

  private func adopted(
    _ document: TrackedDocument,
    _ version: Version,
    _ draft: Draft
  ) throws(Problem) -> AdoptedText {
    guard !isEdition(of: version) || document.steps.isEmpty else {
      throw Problem(
        "\(document.submission.symbol) was changed in \(version.circulation.language.englishName)"
          + " before it was adopted, and no edition in \(draft.language.englishName) says how",
        hint: "Circulate the adopted text, add its edition with “zerodraft translate”, and name it."
      )
    }
    let adopted: AdoptedText
    do {
      adopted = try AdoptedText(
        of: document,
        base: draft,
        addresses: try addresses(of: version),
        in: state
      )
    } catch let fault as AdoptedText.Fault {
      throw Problem(fault, of: ProposalBase(draft, label: version.label))
    } catch {
      throw Problem("The adopted text cannot be made: \(error)")
    }
    if let digest = document.adoption?.content.text, !isEdition(of: version),
      try AdoptedTextDigest.of(adopted, version) != digest
    {
      throw Problem(
        "What is recorded of \(document.submission.symbol) gives another text than the one that was"
          + " adopted",
        explanation: registry.viewer == nil
          ? nil : "Some of what changed it may not be for everybody to see.",
        hint:
          "“zerodraft tabling show” lists the oral revisions and the amendments; what was recorded"
          + " after the adoption, or taken back, makes the difference."
      )
    }
    return adopted
  }

  private func addresses(of version: Version) throws(Problem) -> [Digest] {
    do {
      return try texts.manifest(version.circulation.manifest).lines.map(\.text)
    } catch {
      throw Problem(error)
    }
  }

  // MARK: - What changes are tracked against

  private func base(
    of document: TrackedDocument?,
    _ draft: Draft,
    isChanged: Bool
  ) throws(Problem) -> IssueMatter.Text {
    if let typed = particulars.base { return try text(called: typed) }
    if form == .resolution, let document {
      let symbol = document.submission.symbol
      if isChanged { return .init(name: symbol.description, draft: draft) }
      throw Problem(
        "The resolution reads as \(symbol) does, so there are no changes to track",
        hint: "--base names another text: a version, a symbol or a file."
      )
    }
    let typed = try particulars.symbol.map { typed throws(Problem) in
      try TabledDocumentFinder.symbol(typed)
    }
    let symbol = typed ?? document?.submission.symbol
    let before = symbol?.predecessor ?? document?.submission.base
    guard let before else {
      throw Problem(
        "Nothing says what the changes are tracked against",
        hint:
          "--base names it: the earlier resolution of a renewed text, as a version, a symbol or a"
          + " file."
      )
    }
    guard let found = try text(of: before) else {
      throw Problem(
        "The changes are tracked against \(before), whose text is not in the record",
        hint: "--base FILE says where it is."
      )
    }
    return found
  }

  private func text(called typed: String) throws(Problem) -> IssueMatter.Text {
    if let symbol = DocumentSymbol(typed), let found = try text(of: symbol) { return found }
    if let version = state.version(named: typed) { return try text(of: version) }
    let source = DocumentSource(argument: typed)
    if source == .standardInput || typed.contains("/") || source.isThere {
      let read = try reading.read(source)
      return .init(name: read.name, draft: read.reading.draft)
    }
    return try text(of: try reader.version(typed))
  }

  /// The text that was submitted or adopted under a symbol.
  private func text(of symbol: DocumentSymbol) throws(Problem) -> IssueMatter.Text? {
    if let document = state.tablings[symbol] {
      let version = try version(of: document)
      return .init(name: symbol.description, draft: try text(of: version).draft)
    }
    let found = state.versions.last { $0.circulation.symbol == symbol.description }
    return try found.map { version throws(Problem) in
      .init(name: symbol.description, draft: try text(of: version).draft)
    }
  }

  private func text(of version: Version) throws(Problem) -> IssueMatter.Text {
    .init(
      name: version.label,
      draft: try texts.drafts(of: [version], in: reading.language).first ?? Draft()
    )
  }

  /// Whether another language was asked for than the one that a version was circulated in.
  private func isEdition(of version: Version) -> Bool {
    reading.language.map { $0 != version.circulation.language } ?? false
  }
}
