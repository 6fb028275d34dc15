extension RuleBook {
  /// The rules of this chapter.
  static let names: [any EditorialRule] = [
    FullNameStandsBeforeShortForm(), AcronymIsIntroduced(), AcronymHasNeitherStopsNorPossessive(),
    SpellingIsBritish(), HyphenStandsWhereUsageHasIt(), CapitalsAreSparing(),
    LatinAndEmphasisAreRoman(), FinalTextHasNoWorkingMarks(), RunningTextHasNoBold(),
    StateIsCalledByItsName(), NameIsExact(),
  ]
}
