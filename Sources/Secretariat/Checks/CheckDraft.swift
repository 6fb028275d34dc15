public import DraftText
public import Editorial
import Interchange
import Negotiation
public import Publishing
import Redlining

/// Holds a document, or a version of a negotiation, against the editorial rules.
public struct CheckDraft: Sendable {
  /// The text that is checked, with what a check has to know besides it.
  public struct Subject: Sendable {
    /// What the text is called.
    public var name: String
    /// The text.
    public var draft: Draft
    /// How far it has come, the citations, the version before.
    public var setting: CheckSetting
    /// What the reader left out, assumed or doubted.
    public var notes: [ReadingNote] = []
    /// The day of the text, where it is known.
    var date: CalendarDate?
    /// The version before, where it was asked for.
    var before: String?
    /// The line on which each place begins.
    var lines: [TextPlace: Int] = [:]
    /// What has to be said of the check as a whole.
    var remarks: [String] = []
  }

  /// How far the text has come; nothing for what the text says of itself.
  public var phase: Phase?
  /// The resolutions that are known.
  public var citations: CitationTable
  /// The rules that are asked; nothing for all.
  public var rules: Set<RuleID>
  /// The rules that are not asked.
  public var exceptions: Set<RuleID>
  /// The lightest finding that is told.
  public var least: Severity

  /// Makes the use case.
  public init(
    phase: Phase? = nil,
    citations: CitationTable = .known,
    rules: Set<RuleID> = [],
    exceptions: Set<RuleID> = [],
    least: Severity = .information
  ) {
    self.phase = phase
    self.citations = citations
    self.rules = rules
    self.exceptions = exceptions
    self.least = least
  }

  /// Reads a document to be checked.
  ///
  /// - Parameters:
  ///   - source: the document.
  ///   - before: the version before it, to see which cross-references went out of step.
  ///   - reading: how documents are read.
  /// - Returns: the text, ready to be checked.
  /// - Throws: why one cannot be read.
  public func subject(
    _ source: DocumentSource,
    after before: DocumentSource? = nil,
    reading: ReadDocument = ReadDocument()
  ) throws(Problem) -> Subject {
    let version = try reading.read(source)
    var subject = Subject(
      name: version.name,
      draft: version.draft,
      setting: setting(of: version.draft),
      notes: version.reading.notes,
      date: version.date,
      remarks: Self.remarks(on: version.draft)
    )
    for (index, line) in version.reading.paragraphLines.enumerated() {
      subject.lines[.paragraph(index)] = line
    }
    for (index, line) in version.reading.footnoteLines.enumerated() {
      subject.lines[.footnote(index)] = line
    }
    if let before {
      let earlier = try reading.read(before)
      guard let moved = Self.moved(from: earlier.draft, to: version.draft) else {
        throw Problem(
          "\(earlier.name) and \(version.name) have no paragraph in common",
          hint: "--since wants the version before, to see which cross-references went out of step."
        )
      }
      subject.setting.moved = moved
      subject.before = earlier.name
    }
    return subject
  }

  /// Takes a version out of the record to be checked.
  ///
  /// - Parameters:
  ///   - typed: the version; nothing for the latest.
  ///   - name: the negotiation.
  ///   - before: the version before it; nothing for the one it was made from.
  ///   - registry: the door to the record.
  ///   - moment: as of when the record is read; nothing for now.
  ///   - language: the language of an edition; nothing for the version's own.
  /// - Returns: the text, ready to be checked.
  /// - Throws: that there is no such version, or why it cannot be read.
  public func subject(
    _ typed: String?,
    in name: String,
    after before: String? = nil,
    registry: Registry,
    asOf moment: AsOf? = nil,
    language: Language? = nil
  ) throws(Problem) -> Subject {
    let (ledger, file) = try registry.reading(name, asOf: moment)
    let reader = VersionReader(registry: registry, ledger: ledger)
    let version = try reader.version(typed)
    let earlier: Version?
    if let before {
      earlier = try reader.version(before)
    } else {
      earlier = version.circulation.basis.flatMap { ledger.state.version($0) }
    }
    let texts = VersionTexts(file: file)
    let draft = try texts.drafts(of: [version], in: language).first ?? Draft()
    var subject = Subject(
      name: "\(name), \(version.label)",
      draft: draft,
      setting: setting(of: draft),
      date: version.circulation.dates.latest,
      remarks: Self.remarks(on: draft)
    )
    subject.setting.siblingTitles = try Self.siblings(
      of: name,
      ledger.state.opening,
      in: registry
    )
    // An edition of the version before may not have been recorded in this language.
    if let earlier, let old = try? texts.drafts(of: [earlier], in: language).first {
      subject.setting.moved = Self.moved(from: old, to: draft) ?? [:]
      if before != nil { subject.before = earlier.label }
    }
    return subject
  }

  /// What is found in a text.
  public func check(_ subject: Subject) -> CheckedVersion {
    checked(subject, subject.draft, book.findings(in: subject.draft, subject.setting))
  }

  /// Mends what can be mended without asking.
  ///
  /// - Returns: the text as it is now with what is left, and what was done in each round, with the
  ///   text as it was before.
  public func mend(_ subject: Subject) -> (left: CheckedVersion, made: [CheckedVersion]) {
    let mending = book.mending(subject.draft, subject.setting)
    return (
      checked(subject, mending.draft, mending.left),
      mending.rounds.map { checked(subject, $0.draft, $0.made) }
    )
  }

  private var book: RuleBook {
    RuleBook(
      RuleBook.standard.rules.filter { rule in
        (rules.isEmpty || rules.contains(rule.id)) && !exceptions.contains(rule.id)
      }
    )
  }

  private func checked(
    _ subject: Subject,
    _ draft: Draft,
    _ findings: [Finding]
  ) -> CheckedVersion {
    var remarks = subject.remarks
    if let before = subject.before, !findings.contains(where: { $0.rule == Self.crossReferences }) {
      remarks.append("No cross-reference went out of step since \(before).")
    }
    return CheckedVersion(
      name: subject.name,
      phase: subject.setting.phase,
      draft: draft,
      date: subject.date,
      findings: findings.filter { $0.severity >= least },
      lines: subject.lines,
      remarks: remarks
    )
  }

  /// The rule that cross-references are checked again after renumbering.
  private static let crossReferences: RuleID = 58

  /// The titles of other negotiations of the record under the same agenda item of the session.
  private static func siblings(
    of name: String,
    _ opening: Opening?,
    in registry: Registry
  ) throws(Problem) -> [String] {
    guard let opening, let item = opening.agendaItem?.number else { return [] }
    var titles: [String] = []
    for other in try registry.negotiations() where other != name {
      // What is wrong with another negotiation is no reason not to check this one.
      guard let found = try? registry.ledger(other).state.opening,
        found.agendaItem?.number == item, found.session == opening.session
      else { continue }
      titles.append(found.title)
    }
    return titles
  }

  /// A text with the symbol of an L-document or the number of a resolution has left negotiation.
  private func setting(of draft: Draft) -> CheckSetting {
    let front = draft.front
    let isIssued =
      front.number != nil || front.adopted != nil
      || front.symbol.map { $0.contains("/L.") || $0.contains("/RES/") } ?? false
    return CheckSetting(phase: phase ?? (isIssued ? .final : .draft), citations: citations)
  }

  /// Where each paragraph went; `nil` where the texts have none in common.
  private static func moved(from old: Draft, to new: Draft) -> [Reference: Reference?]? {
    let relations = Comparison(comparing: old, with: new).relations
    guard relations.contains(where: { !$0.old.isEmpty && !$0.new.isEmpty }) else { return nil }
    let before = old.references()
    let after = new.references()
    var moved: [Reference: Reference?] = [:]
    for relation in relations {
      for index in relation.old {
        guard let reference = before[index] else { continue }
        moved[reference] = .some(relation.new.first.flatMap { after[$0] })
      }
    }
    return moved
  }

  private static func remarks(on draft: Draft) -> [String] {
    var remarks: [String] = []
    if draft.language != .english {
      let count = RulePage.all.count { $0.isForEveryLanguage }
      remarks.append(
        "The text is in \(draft.language.englishName): the \(count) rules that hold in every language"
          + " were applied; the other \(RulePage.all.count - count) are for English."
      )
    }
    let isStructured = draft.paragraphs.contains {
      switch $0.role {
      case .opening, .preambular, .operative: true
      default: false
      }
    }
    if !isStructured, !draft.paragraphs.isEmpty {
      remarks.append(
        "This does not look like a resolution or a declaration: it has no opening formula, preamble"
          + " or numbered paragraphs. Only the rules on words, numbers and footnotes apply."
      )
    }
    if draft.paragraphs.isEmpty { remarks.append("There is no text to check.") }
    return remarks
  }
}
