import DraftText
import Editorial

/// The table of a rule: texts that keep it and texts that break it.
struct RuleTable: Sendable, CustomStringConvertible {
  /// A text that breaks the rule.
  struct Wrong: Sendable {
    /// The text.
    var sample: Sample
    /// The words that are found, one string a finding.
    var words: [String]
    /// The words of the paragraph after the first finding's suggestion, where one is expected.
    var mended: String?

    init(_ sample: Sample, finds words: String..., mended: String? = nil) {
      self.sample = sample
      self.words = words
      self.mended = mended
    }
  }

  /// The rule.
  var rule: RuleID
  /// The phase the texts are in.
  var phase = Phase.final
  /// The titles of the other texts under the same agenda item.
  var siblings: [String] = []
  /// Texts in which the rule finds nothing.
  var right: [Sample]
  /// Texts in which it finds something.
  var wrong: [Wrong]

  var description: String { "\(rule)" }

  /// The tables of all chapters.
  static let all =
    structure + openingWords + punctuation + numbers + references + footnotes + names + consistency
}

extension RuleTable {
  /// What the rule finds in a draft.
  func findings(in draft: Draft) -> [Finding] {
    let setting = CheckSetting(phase: phase, siblingTitles: siblings)
    return RuleBook(RuleBook.standard.rules.filter { $0.id == rule }).findings(in: draft, setting)
  }
}
