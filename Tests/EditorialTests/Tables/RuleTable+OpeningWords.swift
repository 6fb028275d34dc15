import Editorial

extension RuleTable {
  static let openingWords: [RuleTable] = []
}
