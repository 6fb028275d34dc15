extension RuleBook {
  /// The rules of this chapter.
  static let names: [any EditorialRule] = []
}
