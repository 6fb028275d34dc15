public import Editorial

/// The editorial rules, for programs.
public struct RuleListing: Codable, Hashable, Sendable {
  /// A rule with its page.
  public struct Rule: Codable, Hashable, Sendable {
    /// What it is called.
    public var rule: String
    /// The rule as a sentence.
    public var sentence: String
    /// What is to be known about it.
    public var explanation: [String]
    /// Examples that keep it.
    public var right: [String]
    /// Examples that break it.
    public var wrong: [String]
    /// Where it stands written, or which texts show it.
    public var source: String
    /// How surely it is a rule: A, B, C or G.
    public var certainty: Certainty
    /// What breaking it weighs in a draft; nothing where it weighs nothing.
    public var draft: Severity?
    /// What breaking it weighs in a final text.
    public var final: Severity?
    /// Whether it holds in all six languages, or in English alone.
    public var isForEveryLanguage: Bool
  }

  /// The rules, by their numbers.
  public var rules: [Rule]

  /// Lists rules.
  public init(_ pages: [RulePage]) {
    rules = pages.map { page in
      Rule(
        rule: page.id.description,
        sentence: page.sentence,
        explanation: page.explanation,
        right: page.right,
        wrong: page.wrong,
        source: page.source,
        certainty: page.certainty,
        draft: page.severity(in: .draft),
        final: page.severity(in: .final),
        isForEveryLanguage: page.isForEveryLanguage
      )
    }
  }
}
