import Editorial

extension RuleTable {
  static let footnotes: [RuleTable] = []
}
