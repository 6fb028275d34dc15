public import DraftText
import Editorial
import Negotiation
public import Publishing

/// Draws up what still stands between a text and its submission, and what comes after it.
///
/// It says what only those who keep the record may know, such as which capital is outstanding, so
/// it is drawn up for them alone, as letters are.
public struct MakeChecklist: Sendable {
  /// The door to the record.
  public var registry: Registry
  /// The working days at Headquarters.
  public var calendar: SubmissionCalendar

  /// Makes the use case.
  ///
  /// - Parameters:
  ///   - registry: the door to the record.
  ///   - calendar: the working days; by the official holidays that the program knows if left out.
  public init(registry: Registry, calendar: SubmissionCalendar = SubmissionCalendar()) {
    self.registry = registry
    self.calendar = calendar
  }

  /// Draws up the list.
  ///
  /// - Parameters:
  ///   - name: the negotiation.
  ///   - typed: the version; nothing for that of the document, or else the latest.
  ///   - symbol: the symbol that it is or will be submitted under; nothing for the document that was
  ///     submitted last.
  ///   - said: what is said beside the record, and wins over it.
  ///   - moment: as of when the record is read; nothing for now.
  /// - Returns: the list, with each subject once.
  /// - Throws: that there is no such version, that the words are no symbol, or why the record cannot
  ///   be read.
  public func make(
    _ name: String,
    version typed: String? = nil,
    document symbol: String? = nil,
    said: IssueParticulars = IssueParticulars(),
    asOf moment: AsOf? = nil
  ) throws(Problem) -> Checklist {
    try registry.requireWhole("says what only those who keep the record may know")
    let (ledger, file) = try registry.reading(name, asOf: moment)
    let wanted = try (said.symbol ?? symbol).map { symbol throws(Problem) in
      try Self.symbol(symbol)
    }
    let meant = try symbol.map { symbol throws(Problem) in try Self.symbol(symbol) }
    let (version, document) = try Self.subject(typed, meant ?? wanted, in: ledger, registry)
    let now = try registry.time(asOf: moment, of: ledger)
    let texts = VersionTexts(file: file)
    let versions = ledger.state.versions(leadingTo: version)
    let drafts = try texts.drafts(of: versions)
    let printer = try TimePrinter(zone: ledger.timeZone)
    guard let today = printer.date(now) else {
      throw Problem("It is no day of the calendar")
    }
    var subject = try CheckDraft(phase: .final)
      .subject("#\(version.number)", in: name, registry: registry, asOf: moment)
    subject.remarks = []
    let book = DecisionBook(
      try ProposalBook(ledger: ledger, version: version, texts)
    )
    let facts = ChecklistFacts(
      ledger: ledger,
      version: version,
      draft: drafts.last ?? Draft(),
      board: BoardAssembly(ledger, versions, drafts, isAttributed: true, at: now),
      document: document,
      wanted: wanted ?? document?.submission.symbol,
      findings: CheckDraft(phase: .final).check(subject).findings
        .filter { $0.rule != Self.workingMarks },
      undecided: DecisionListing(book, isUndecided: true).amendments,
      now: now,
      today: today,
      printer: printer,
      calendar: calendar,
      whole: try WholeAgreement(
        on: version,
        submittedAs: document,
        in: ledger,
        texts,
        at: now
      ),
      said: said,
      saidSubmitter: try said.submitter(registry.directory(for: ledger)),
      hasLostItalics: Self.hasLostItalics(drafts.last ?? Draft())
    )
    return facts.checklist
  }

  /// Whether no words of a resolution are in italics, though those that open its paragraphs are.
  ///
  /// A rule cannot tell each of them: whatever the text was taken from has lost them all.
  private static func hasLostItalics(_ draft: Draft) -> Bool {
    draft.language == .english && draft.paragraphs.contains { $0.role == .opening }
      && !draft.paragraphs.contains { paragraph in
        paragraph.runs.contains { run in
          guard case .text(_, let style) = run else { return false }
          return style.emphasis
        }
      }
  }

  /// The rule on working marks, which are obstacles of their own.
  private static let workingMarks: RuleID = 81

  private static func symbol(_ typed: String) throws(Problem) -> DocumentSymbol {
    guard let symbol = DocumentSymbol(typed) else {
      throw Problem(
        "“\(typed.prefix(80))” is no symbol of a document",
        hint: "Symbols are written like A/76/L.11 or A/C.3/76/L.5/Rev.1."
      )
    }
    return symbol
  }

  /// The version and the document that the list is of.
  ///
  /// A version that was circulated after the submission is a text of its own, unless it is what was
  /// submitted or adopted, in print.
  private static func subject(
    _ typed: String?,
    _ symbol: DocumentSymbol?,
    in ledger: Ledger,
    _ registry: Registry
  ) throws(Problem) -> (Version, TrackedDocument?) {
    let reader = VersionReader(registry: registry, ledger: ledger)
    let tablings = ledger.state.tablings
    if let typed {
      let version = try reader.version(typed)
      let ofVersion = tablings.all.last { $0.submission.version == version.number }
      return (version, symbol.map { tablings[$0] } ?? ofVersion)
    }
    let document = symbol.map { tablings[$0] } ?? tablings.all.last
    guard let document, let version = ledger.state.version(document.submission.version) else {
      return (try reader.version(nil), nil)
    }
    let latest = ledger.state.versions.last { version in
      version.circulation.kind != .lDocument && version.circulation.kind != .resolution
    }
    if symbol == nil, let latest, latest.number > document.number, document.adoption == nil {
      return (latest, nil)
    }
    return (version, document)
  }
}

extension Registry {
  /// The time as of which a record is read: what silence came to is told as of then too.
  ///
  /// - Throws: that the time zone is not known.
  func time(asOf moment: AsOf?, of ledger: Ledger) throws(Problem) -> Instant {
    switch moment {
    case .none: clock.now()
    case .entry: ledger.entries.last?.recorded ?? clock.now()
    case .day(let day):
      min(clock.now(), try TimeReader(zone: ledger.timeZone).deadline(day.description).0)
    }
  }
}
