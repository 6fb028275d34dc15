import Editorial

extension RuleTable {
  static let numbers: [RuleTable] = []
}
