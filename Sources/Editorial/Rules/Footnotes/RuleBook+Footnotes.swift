extension RuleBook {
  /// The rules of this chapter.
  static let footnotes: [any EditorialRule] = [
    SourcesStandInFootnotes(),
    FootnotesAreOneNumberedSeries(),
    FootnotesStandAtThePageFoot(),
    IndicatorFollowsPunctuation(),
    IndicatorsArePartedByCommas(),
    FootnotesAreInSequence(),
    SourceIsGivenOnce(),
    IndicatorIsNotRepeated(),
    ResolutionNoteIsInForm(),
    TreatyNoteIsInForm(),
    IbidFollowsItsSource(),
    OfficialRecordsNoteIsInForm(),
    DocumentNoteIsItsSymbol(),
    FootnoteEndsWithFullStop(),
  ]
}
