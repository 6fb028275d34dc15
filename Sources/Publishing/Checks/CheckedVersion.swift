public import DraftText
public import Editorial

/// A text with what the editorial rules found in it.
public struct CheckedVersion: Hashable, Sendable {
  /// What the text is called.
  public var name: String
  /// How far it has come.
  public var phase: Phase
  /// The text.
  public var draft: Draft
  /// The day of the text, where it is known.
  public var date: CalendarDate?
  /// The findings, in the order of the text.
  public var findings: [Finding]
  /// The line on which each place begins, where the text was read from lines.
  public var lines: [TextPlace: Int]
  /// What has to be said of the check as a whole.
  public var remarks: [String]

  /// Puts a text together with its findings.
  public init(
    name: String,
    phase: Phase,
    draft: Draft,
    date: CalendarDate? = nil,
    findings: [Finding],
    lines: [TextPlace: Int] = [:],
    remarks: [String] = []
  ) {
    self.name = name
    self.phase = phase
    self.draft = draft
    self.date = date
    self.findings = findings
    self.lines = lines
    self.remarks = remarks
  }

  /// The findings that say the same, together; what weighs most first, then in the order of the
  /// text.
  public var groups: [FindingGroup] {
    let groups = FindingGroup.groups(of: findings)
    return Severity.allCases.reversed().flatMap { severity in
      groups.filter { $0.first.severity == severity }
    }
  }

  /// What people call the place of a finding: `OP3`, `note 2`, `letter 1`, `the text`.
  public func placeName(of finding: Finding) -> String {
    if let reference = finding.reference { return reference.description }
    return switch finding.place {
    case .paragraph(let index): "paragraph \(index + 1)"
    case .footnote(let index): "footnote \(index + 1)"
    case .letter(let letter, _): "letter \(letter + 1)"
    case .whole: "the text"
    }
  }

  /// How many findings there are, in a sentence.
  public var countSentence: String {
    guard !findings.isEmpty else { return "Nothing was found." }
    func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }
    var parts: [String] = []
    let errors = count(.error)
    let warnings = count(.warning)
    let information = count(.information)
    if errors > 0 { parts.append(errors == 1 ? "1 error" : "\(errors) errors") }
    if warnings > 0 { parts.append(warnings == 1 ? "1 warning" : "\(warnings) warnings") }
    if information > 0 { parts.append("\(information) for information") }
    let all = findings.count == 1 ? "1 finding" : "\(findings.count) findings"
    return "\(all): \(parts.joined(separator: ", "))."
  }
}
