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

  /// Leaves out what a rule that yields says about words of which another rule has spoken.
  ///
  /// - Complexity: linear in the findings for each rule that yields, but for their sorting.
  private func yielding(_ findings: [Finding]) -> [Finding] {
    let modest = rules.filter { $0.yieldsToOthers || !$0.yieldsTo.isEmpty }
    guard findings.contains(where: { finding in modest.contains { $0.id == finding.rule } }) else {
      return findings
    }
    var spoken: [RuleID: SpokenWords] = [:]
    for rule in modest {
      let others = findings.filter { other in
        rule.yieldsToOthers ? other.rule != rule.id : rule.yieldsTo.contains(other.rule)
      }
      spoken[rule.id] = SpokenWords(of: others)
    }
    return findings.filter { !(spoken[$0.rule]?.overlap($0) ?? false) }
  }
}

/// The words of which findings speak.
private struct SpokenWords {
  /// Their stretches at each place, joined where they overlap, in order.
  private let stretches: [TextPlace: [Range<Int>]]

  init(of findings: [Finding]) {
    stretches = Dictionary(grouping: findings, by: \.place).mapValues { findings in
      var joined: [Range<Int>] = []
      for span in findings.map(\.span).sorted(by: { $0.lowerBound < $1.lowerBound }) {
        if let last = joined.last, span.lowerBound < last.upperBound {
          joined[joined.count - 1] =
            last.lowerBound..<max(last.upperBound, span.upperBound)
        } else if !span.isEmpty {
          joined.append(span)
        }
      }
      return joined
    }
  }

  func overlap(_ finding: Finding) -> Bool {
    guard let stretches = stretches[finding.place] else { return false }
    let first = stretches.partition { $0.upperBound > finding.span.lowerBound }
    return first < stretches.count && stretches[first].overlaps(finding.span)
  }
}
