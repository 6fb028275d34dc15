extension RuleBook {
  /// The rules of this chapter.
  static let punctuation: [any EditorialRule] = [PreambularParagraphEndsWithComma()]
}
