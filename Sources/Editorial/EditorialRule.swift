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

  /// Whether it is silent about words on which another rule has something to say.
  var yieldsToOthers: Bool { get }

  /// The rules that say more where both speak of the same words, so that this one is silent there.
  var yieldsTo: Set<RuleID> { get }
}

extension EditorialRule {
  /// Says what it has to say.
  public var yieldsToOthers: Bool { false }

  /// Nobody.
  public var yieldsTo: Set<RuleID> { [] }

  /// Nothing: a rule that only guides others, or that no text alone can break.
  public func remarks(on text: CheckedText) -> [Remark] { [] }
}
