extension RuleBook {
  /// The rules of this chapter.
  static let openingWords: [any EditorialRule] = []
}
