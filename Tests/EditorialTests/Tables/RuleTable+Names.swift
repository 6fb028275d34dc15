import Editorial

extension RuleTable {
  static let names: [RuleTable] = [
    fullNames, acronyms, stopsInAcronyms, spelling, hyphens, capitals, italics, workingMarks, bold,
    states, orderOfStates, exactNames, commonSlipsInNames,
  ]
}
