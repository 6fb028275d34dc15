import Editorial

extension RuleTable {
  static let openingWords: [RuleTable] =
    openingForms + openingItalics + openingModifiers + openingCycle
}
