extension RuleBook {
  /// The rules of this chapter.
  static let numbers: [any EditorialRule] = []
}
