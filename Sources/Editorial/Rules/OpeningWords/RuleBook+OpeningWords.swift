extension RuleBook {
  /// The rules of this chapter.
  static let openingWords: [any EditorialRule] = [
    PreambularParagraphOpensWithParticiple(), OperativeParagraphOpensWithVerb(),
    OpeningWordsAreItalic(), ItalicsCoverTheOpeningPhrase(), AlsoFollowsTheParticiple(),
    AlsoPrecedesTheVerb(), RepeatedOpeningTakesAlsoThenFurther(), AlsoFollowsTheSameOpening(),
    WholeOpeningPhrasesAreCompared(), AlsoFollowsTheWholePhrase(),
    RepetitionInsideParagraphIsRoman(), DeclarationRepeatsWithAlsoThenFurther(),
    AlsoInDeclarationMayAdd(),
  ]
}
