extension RuleBook {
  /// The rules of this chapter.
  static let structure: [any EditorialRule] = [
    OperativePartFollowsPreamble(),
    OrganNameEndsWithCommaBeforePreamble(),
    SingleOperativeParagraphIsNotNumbered(),
    PreambularParagraphHasNoNumber(),
    OperativeParagraphsAreNumberedConsecutively(),
    SubparagraphsAreMarkedByDegree(),
    SubparagraphMarksAreConsecutive(),
    SubparagraphBeginsWithCapital(),
    HeadingLevelHasTwoMembers(),
    TitleSpellsNamesInFull(),
    TitleDiffersFromSiblings(),
    AdoptedTextEndsWithMeetingAndDate(),
    SubmittedTextHasNoMeetingAndDate(),
    AnnexFollowsMeetingAndDate(),
  ]
}
