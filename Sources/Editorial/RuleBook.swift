public import DraftText

/// All the rules, and what they find.
///
/// ```swift
/// let findings = RuleBook.standard.findings(in: draft, CheckSetting(phase: .final))
/// ```
public struct RuleBook: Sendable {
  /// The rules, by their numbers.
  public let rules: [any EditorialRule]

  /// A book of these rules.
  public init(_ rules: [any EditorialRule]) {
    self.rules = rules.sorted { $0.id < $1.id }
  }

  /// The rules of a resolution of the General Assembly.
  public static let standard = RuleBook(
    structure + openingWords + punctuation + numbers + references + footnotes + names + consistency
  )

  /// What the rules find in a draft, in the order of the text.
  ///
  /// A rule that is for English says nothing about a text in another language, and a rule that
  /// weighs nothing in this phase says nothing at all.
  ///
  /// - Complexity: linear in the draft for each rule.
  public func findings(in draft: Draft, _ setting: CheckSetting = CheckSetting()) -> [Finding] {
    let text = CheckedText(draft, setting)
    var findings: [Finding] = []
    for rule in rules {
      guard let page = RulePage.page(of: rule.id),
        let severity = page.severity(in: setting.phase),
        page.isForEveryLanguage || draft.language == .english
      else { continue }
      for remark in rule.remarks(on: text) {
        findings.append(
          Finding(
            rule: rule.id,
            severity: min(severity, remark.atMost ?? severity),
            place: remark.place,
            reference: text.reference(of: remark.place),
            span: remark.span,
            words: text.words(at: remark.place, remark.span),
            reason: remark.reason,
            suggestion: remark.suggestion
          )
        )
      }
    }
    return yielding(findings).sorted { left, right in
      (left.place, left.span.lowerBound, left.rule)
        < (right.place, right.span.lowerBound, right.rule)
    }
  }

  /// Leaves out what a rule says about words on which a rule that it yields to has spoken.
  private func yielding(_ findings: [Finding]) -> [Finding] {
    let speakers = Set(findings.map(\.rule))
    var spoken: [RuleID: [TextPlace: OverlapSearch]] = [:]
    for rule in rules where speakers.contains(rule.id) {
      let others = speakers.filter { $0 != rule.id && rule.yields(to: $0) }
      guard !others.isEmpty else { continue }
      spoken[rule.id] = Dictionary(
        grouping: findings.filter { others.contains($0.rule) },
        by: \.place
      )
      .mapValues { OverlapSearch($0.map(\.span)) }
    }
    return findings.filter { spoken[$0.rule]?[$0.place]?.overlaps($0.span) != true }
  }
}
