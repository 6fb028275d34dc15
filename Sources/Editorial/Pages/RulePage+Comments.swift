extension RulePage {
  /// The documentation comments of all rules, a chapter a string.
  static let comments = [
    structure, openingWords, punctuation, numbers, references, footnotes, names, consistency,
  ]
}
