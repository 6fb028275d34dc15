// Made from the comments of the rules by RECORD_SNAPSHOTS=1 swift test --filter RulePageTests.
extension RulePage {
  static let punctuation = #"""
    R28 PreambularParagraphEndsWithComma
    A preambular paragraph ends with a comma.

    The preamble is one sentence with the operative part, so nothing in it ends a clause but the
    comma. A paragraph that introduces items ends with a colon.

    - Right: `Recalling also its resolution 64/293 of 30 July 2010,`
    - Wrong: `Recalling its resolution 74/176 …, to be held in December 2021;`
    - Source: guidelines for Akoma Ntoso at the United Nations, part 3: “ends with a comma”
    - Certainty: A
    - Severity: error
    - Languages: English
    """#
}
