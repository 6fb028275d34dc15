import Editorial

extension RuleTable {
  static let names: [RuleTable] = []
}
