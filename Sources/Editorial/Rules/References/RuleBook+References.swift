extension RuleBook {
  /// The rules of this chapter.
  static let references: [any EditorialRule] = [
    ResolutionIsNamedWithoutSymbol(),
    ResolutionNumberIsInForm(),
    OwnResolutionIsCalledIts(),
    ResolutionIsDatedByItsAdoption(),
    SeveralResolutionsAreInPlural(),
    TitleOfResolutionIsExact(),
    TextCallsItselfThePresent(),
    ParagraphIsCitedByItsNumber(),
    CrossReferencesPointToTheirParagraphs(),
    ArticleIsCapitalInTheCharter(),
  ]
}
