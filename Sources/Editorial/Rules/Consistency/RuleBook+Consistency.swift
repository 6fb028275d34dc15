extension RuleBook {
  /// The rules of this chapter.
  static let consistency: [any EditorialRule] = [
    ProvisionStandsOnce(),
    ThingHasOneName(),
    VerbKeepsConstruction(),
    TimeSaysItsDay(),
    ExampleIsOpenedOnce(),
    AnnexHasItsAnnouncedTitle(),
    QuotedTitleStaysTheSame(),
  ]
}
