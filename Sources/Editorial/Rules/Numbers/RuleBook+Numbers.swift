extension RuleBook {
  /// The rules of this chapter.
  static let numbers: [any EditorialRule] = [
    SmallNumbersAreSpelled(), SentenceBeginsWithWord(), SimpleFractionsAreSpelled(),
    PercentagesAreSpelled(), DecimalHasZeroBeforeIt(), ThousandsHaveCommas(),
    DatesAreDayMonthYear(), RangesOfDaysAreWords(), YearRangesHaveDashes(),
    TimesAreWrittenWithStops(), WeekdaysMatchTheirDates(), SumsBeginWithTheirSign(),
  ]
}
