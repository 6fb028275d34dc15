import Editorial

extension RuleTable {
  static let references: [RuleTable] = []
}
