extension RuleBook {
  /// The rules of this chapter.
  static let consistency: [any EditorialRule] = []
}
