extension RuleBook {
  /// The rules of this chapter.
  static let punctuation: [any EditorialRule] = [
    PreambularParagraphEndsWithComma(), OperativeParagraphEndsWithSemicolon(),
    PreambularItemEndsWithComma(), OperativeItemEndsWithSemicolon(),
    ItemOfSentencesEndsWithSemicolon(), DeclarationParagraphEndsWithFullStop(),
    SeriesHasNoSerialComma(), QuotationMarksArePaired(), MarksAreSpacedOnce(),
    NonRestrictiveClauseHasComma(),
  ]
}
