import Editorial

extension RuleTable {
  static let structure: [RuleTable] = structureOrder + structureNumbers + structureTitles
}
