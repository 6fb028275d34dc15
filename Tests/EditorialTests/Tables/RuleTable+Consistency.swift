import Editorial

extension RuleTable {
  static let consistency: [RuleTable] = []
}
