/// A rule that a text can be held against.
///
/// One rule is one file. Its documentation comment is the page that a person reads, in the form
/// that ``RulePage`` describes; what weighs how much is said there and nowhere else.
///
/// ```swift
/// struct PreambularParagraphEndsWithComma: EditorialRule {
///   let id: RuleID = 28
///
///   func remarks(on text: CheckedText) -> [Remark] {
///     text.paragraphs.filter { $0.role == .preambular }.compactMap { … }
///   }
/// }
/// ```
public protocol EditorialRule: Sendable {
  /// What the rule is called.
  var id: RuleID { get }

  /// Where the text breaks the rule, in the order of the text.
  ///
  /// Silence is better than a false alarm: what a rule is not sure of, it does not say.
  ///
  /// - Complexity: linear in the text, or nearly.
  func remarks(on text: CheckedText) -> [Remark]

  /// Whether it is silent where another rule speaks of the same words, and says more.
  func yields(to other: RuleID) -> Bool
}

extension EditorialRule {
  /// To none.
  public func yields(to other: RuleID) -> Bool { false }

  /// Nothing: a rule that only guides others, or that no text alone can break.
  public func remarks(on text: CheckedText) -> [Remark] { [] }
}
