import Editorial

extension RuleTable {
  static let names: [RuleTable] = [
    fullNames, introducedAcronyms, stopsInAcronyms, britishSpelling, settledHyphens,
    sparingCapitals, romanLatin, workingMarks, boldInText,
    namesOfStates, orderOfStates, exactNames, commonSlipsInNames,
  ]
}
