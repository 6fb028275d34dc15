public import DraftText
public import Editorial
public import Publishing

/// What the editorial rules found in a text, for programs.
public struct CheckListing: Codable, Hashable, Sendable {
  /// An edit of a suggestion.
  public struct Edit: Codable, Hashable, Sendable {
    /// The place of the paragraph in the text, counted from 0.
    public var paragraph: Int?
    /// The place of the footnote in the text, counted from 0.
    public var footnote: Int?
    /// Where it begins and ends, in scalars of the words, an indicator of a note counted as one.
    public var span: [Int]
    /// The words instead; empty to take out what stands there.
    public var words: String?
    /// Whether it is set in italics, or in roman.
    public var italics: Bool?
    /// The number of the paragraph instead; empty for none.
    public var label: String?
  }

  /// A finding.
  public struct Finding: Codable, Hashable, Sendable {
    /// The rule.
    public var rule: String
    /// How much it weighs.
    public var severity: Severity
    /// How people point at the place.
    public var place: String
    /// The place of the paragraph in the text, counted from 0.
    public var paragraph: Int?
    /// The place of the footnote in the text, counted from 0.
    public var footnote: Int?
    /// The place of the letter that came with the text, counted from 0.
    public var letter: Int?
    /// The line on which the place begins, counted from 1, where the text was read from lines.
    public var line: Int?
    /// Where the words begin and end, in scalars, an indicator of a note counted as one.
    public var span: [Int]
    /// The words.
    public var words: String
    /// Why, as a sentence.
    public var reason: String
    /// Which findings say the same: equal numbers.
    public var group: Int
    /// Whether the suggestion can be made without asking.
    public var isSafe: Bool?
    /// What could be written instead.
    public var suggestion: [Edit]?
  }

  /// A rule that was broken.
  public struct Rule: Codable, Hashable, Sendable {
    /// What it is called.
    public var rule: String
    /// The rule as a sentence.
    public var sentence: String
    /// How surely it is a rule: A, B, C or G.
    public var certainty: Certainty
  }

  /// What the text is called.
  public var text: String
  /// How far it has come.
  public var phase: Phase
  /// Its language.
  public var language: Language
  /// How many findings weigh how much.
  public var counts: [String: Int]
  /// The findings, in the order of the text.
  public var findings: [Finding]
  /// The rules that were broken.
  public var rules: [Rule]
  /// What was done without asking; nothing where nothing was to be done.
  public var made: [Finding]?
  /// What has to be said of the check as a whole.
  public var remarks: [String]

  /// Lists what was found.
  ///
  /// - Parameters:
  ///   - checked: the text.
  ///   - made: what was mended in it, round by round, with the text as it was before.
  public init(_ checked: CheckedVersion, made: [CheckedVersion]? = nil) {
    text = checked.name
    phase = checked.phase
    language = checked.draft.language
    counts = [:]
    for severity in Severity.allCases {
      counts[severity.rawValue] = checked.findings.count { $0.severity == severity }
    }
    findings = Self.list(checked.findings, in: checked)
    rules = Set((checked.findings + (made ?? []).flatMap(\.findings)).map(\.rule)).sorted()
      .compactMap { RulePage.page(of: $0) }
      .map { Rule(rule: $0.id.description, sentence: $0.sentence, certainty: $0.certainty) }
    self.made = made.map { $0.flatMap { Self.list($0.findings, in: $0) } }
    remarks = checked.remarks
  }

  private static func list(_ findings: [Editorial.Finding], in checked: CheckedVersion) -> [Finding]
  {
    let groups = FindingGroup.groups(of: findings)
    var numbers: [Editorial.Finding: Int] = [:]
    for (number, group) in groups.enumerated() {
      for finding in group.findings { numbers[finding] = number + 1 }
    }
    return findings.map { finding in
      var listed = Finding(
        rule: finding.rule.description,
        severity: finding.severity,
        place: checked.placeName(of: finding),
        line: checked.lines[finding.place],
        span: [finding.span.lowerBound, finding.span.upperBound],
        words: finding.words,
        reason: finding.reason,
        group: numbers[finding] ?? 0
      )
      switch finding.place {
      case .paragraph(let index): listed.paragraph = index
      case .footnote(let index): listed.footnote = index
      case .letter(let index, _): listed.letter = index
      case .whole: break
      }
      if let suggestion = finding.suggestion {
        listed.isSafe = suggestion.isSafe
        listed.suggestion = suggestion.edits.map { Edit($0) }
      }
      return listed
    }
  }
}

extension CheckListing.Edit {
  fileprivate init(_ edit: Suggestion.Edit) {
    span = [edit.span.lowerBound, edit.span.upperBound]
    switch edit.place {
    case .paragraph(let index): paragraph = index
    case .footnote(let index): footnote = index
    case .letter, .whole: break
    }
    switch edit.change {
    case .words(let new): words = new
    case .emphasis(let isOn): italics = isOn
    case .label(let new): label = new ?? ""
    }
  }
}
