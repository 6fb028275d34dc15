extension RuleBook {
  /// The rules of this chapter.
  static let footnotes: [any EditorialRule] = []
}
