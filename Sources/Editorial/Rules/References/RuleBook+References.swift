extension RuleBook {
  /// The rules of this chapter.
  static let references: [any EditorialRule] = []
}
