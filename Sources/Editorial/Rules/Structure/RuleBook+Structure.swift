extension RuleBook {
  /// The rules of this chapter.
  static let structure: [any EditorialRule] = []
}
