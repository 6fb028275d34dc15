// Made from the comments of the rules by RECORD_SNAPSHOTS=1 swift test --filter RulePageTests.
extension RulePage {
  static let structure = #"""
    R01 OperativePartFollowsPreamble
    The name of the organ comes first, then the preamble, then the operative part.

    The whole resolution is one sentence. The organ is its subject, the preamble says what the organ
    bears in mind, and the operative part says what it does. Where the two parts are mixed, the
    paragraphs of the side with fewer of them are reported.

    In a resolution with sections, a section may open with preambular wording: nothing after a
    heading is reported.

    - Right: `The General Assembly, / Recalling …, / 1. Decides …`
    - Wrong: `The General Assembly, / 1. Decides …; / Recalling …,`
    - Source: United Nations Editorial Manual, resolutions and other formal decisions, section C
    - Certainty: A
    - Severity: error
    - Languages: all


    R02 OrganNameEndsWithCommaBeforePreamble
    The name of the organ takes a comma before a preamble, and none directly before a verb.

    With a preamble the sentence goes on with participles, which commas set off. Without one the
    verb follows at once, and no comma separates a subject from its verb.

    Only a line that consists of the name alone is checked, not “We, the Heads of State …”. A
    missing comma before a preamble is reported in all six languages. A comma directly before a verb
    is reported in English and French only, because adopted texts in Arabic, Chinese, Russian and
    Spanish keep it.

    - Right: `The General Assembly, / Recalling …,`
    - Right: `The General Assembly / Adopts the political declaration …`
    - Wrong: `The General Assembly / Recalling …,`
    - Wrong: `The General Assembly, / Adopts the political declaration …`
    - Source: United Nations Editorial Manual, resolutions and other formal decisions, examples
    - Certainty: A
    - Severity: error
    - Languages: all


    R05 SingleOperativeParagraphIsNotNumbered
    A single operative paragraph is not numbered.

    A number distinguishes one paragraph from another, so one paragraph alone does not need it. A
    fragment without the name of the organ and without a preamble is not checked, because its other
    paragraphs may be elsewhere.

    - Right: `The General Assembly / Adopts the political declaration …`
    - Wrong: `The General Assembly / 1. Adopts the political declaration …`
    - Source: guidelines for Akoma Ntoso at the United Nations, part 3; page image of 71/4
    - Certainty: A
    - Severity: information in a draft, error in a final text
    - Languages: all


    R06 PreambularParagraphHasNoNumber
    A preambular paragraph has no number in the text that is submitted.

    Delegations say “PP3” in the meeting room, and working drafts print it. The submitted text does
    not.

    - Right: `Recalling its resolution 64/293 of 30 July 2010,`
    - Wrong: `PP1. Recalling its resolution 64/293 of 30 July 2010,`
    - Source: guidelines for Akoma Ntoso at the United Nations, part 3
    - Certainty: A
    - Severity: information in a draft, error in a final text
    - Languages: all


    R07 OperativeParagraphsAreNumberedConsecutively
    Operative paragraphs are numbered consecutively, with Arabic numerals and full stops.

    During negotiations, numbers such as `2 bis`, `4 alt` and `OP7` allow everyone to refer to the
    same paragraph. Before submission the paragraphs are renumbered.

    Numbering starts again in an annex, in an embedded declaration and, in rules and conventions,
    under each article. In an extract that does not begin with paragraph 1, as in amendments, the
    first number is accepted as it is.

    - Right: `1.`, `2.`, `3.`
    - Wrong: `1.`, `2.`, `2 bis.`
    - Wrong: `1.`, `3.`
    - Source: United Nations Editorial Manual, numbering of paragraphs
    - Certainty: A
    - Severity: information in a draft, error in a final text
    - Languages: all


    R08 SubparagraphsAreMarkedByDegree
    Subparagraphs are marked with letters, and those at the next level with small roman numerals.

    The levels are `(a)` and `(i)` and then, with full stops, `a.` and `i.` In English a letter with
    one parenthesis, a figure in parentheses or a dash is not used. Other languages have their own
    marks, which are not checked. A new level may begin on the line of the level above, as in `(a)
    (i)`.

    Lists numbered `1.`, `2.` in a declaration are accepted, because adopted texts use them for
    goals and principles. Lists that belong to neither a numbered nor a preambular paragraph are not
    checked.

    - Right: `(a) The opening plenary meeting will feature …;`
    - Wrong: `a) The opening plenary meeting will feature …;`
    - Wrong: `(1) The opening plenary meeting will feature …;`
    - Source: United Nations Editorial Manual, numbering of paragraphs
    - Certainty: A
    - Severity: error
    - Languages: English


    R09 SubparagraphMarksAreConsecutive
    Subparagraph letters run in order and start again in each paragraph.

    A gap usually means that a subparagraph was deleted, and a repetition that one was added. A list
    that does not begin with the first letter, as in amendments, is followed from where it begins.
    So is a list that continues after further words of its paragraph.

    - Right: `(a)`, `(b)`, `(c)`
    - Wrong: `(a)`, `(c)`
    - Source: United Nations Editorial Manual, numbering of paragraphs, for the marks; that they run
      without gaps was observed in adopted texts
    - Certainty: B
    - Severity: warning
    - Languages: all


    R10 SubparagraphBeginsWithCapital
    The first word of a subparagraph has a capital letter.

    It has one even though it stands in the middle of a sentence begun by the paragraph.

    - Right: `(a) The opening plenary meeting will feature statements …;`
    - Wrong: `(a) the opening plenary meeting will feature statements …;`
    - Source: United Nations Editorial Manual, capitalization
    - Certainty: A
    - Severity: error
    - Languages: English


    R11 HeadingLevelHasTwoMembers
    A level of headings has at least two members.

    A text that is divided is divided into at least two parts: there is no section A without a
    section B.

    Only headings with a number or a letter are checked, and only in a complete text. A heading
    without a number may be a title.

    - Right: `A. Means of implementation`, `B. Follow-up and review`
    - Wrong: `A. Means of implementation` alone
    - Source: United Nations Editorial Manual, headings
    - Certainty: A
    - Severity: warning
    - Languages: all


    R12 TitleSpellsNamesInFull
    Titles give the names of organs, offices and instruments in full.

    A title appears in lists and registers, where nothing explains a short form. A short form in
    parentheses after the full name is accepted. So are COVID-19, HIV and AIDS, and any title in
    capitals.

    - Right: `… the United Nations Global Plan of Action to Combat Trafficking in Persons`
    - Wrong: `… the UN Global Plan of Action to Combat Trafficking in Persons`
    - Source: United Nations Editorial Manual, resolutions and other formal decisions, section B
    - Certainty: A
    - Severity: error
    - Languages: English


    R13 TitleDiffersFromSiblings
    Two texts under the same agenda item have different titles.

    The sponsors choose the title and often take that of the agenda item. A second text under the
    item needs another title, because otherwise the two could not be told apart in the register.

    Differences in capitals, spacing or punctuation do not count. The rule works only where the
    titles of the other texts are known.

    - Right: `Trafficking in persons` beside `Improving the coordination of efforts against trafficking in persons`
    - Wrong: `Trafficking in persons` beside `Trafficking in Persons`
    - Source: United Nations Editorial Manual, resolutions and other formal decisions, section B
    - Certainty: A
    - Severity: warning
    - Languages: all


    R14 AdoptedTextEndsWithMeetingAndDate
    An adopted text ends with the meeting and the date of its adoption.

    The date is the actual day, even if the meeting went on past midnight. The date in the masthead
    is a different one: the day on which the printed text was distributed.

    A text counts as adopted if its front matter gives a resolution number or a symbol that begins
    with `A/RES/`.

    - Right: `37th plenary meeting / 22 November 2021`
    - Wrong: `37th plenary meeting / 23 November 2021`, the day of distribution
    - Source: United Nations Editorial Manual, resolutions and other formal decisions, section C
    - Certainty: A
    - Severity: error
    - Languages: all


    R15 SubmittedTextHasNoMeetingAndDate
    A text not yet adopted does not end with a meeting and a date of adoption.

    Those two lines are added once the resolution is adopted. In a document for limited
    distribution, whose symbol contains “L.”, they were probably left over from an earlier
    resolution on which the draft was based.

    - Right: nothing below the last paragraph of `A/76/L.11`
    - Wrong: `37th plenary meeting / 22 November 2021` in `A/76/L.11`
    - Source: adopted and submitted texts; it follows from the stages of a text in the guidelines
      for Akoma Ntoso at the United Nations, part 3
    - Certainty: B
    - Severity: warning
    - Languages: all


    R16 AnnexFollowsMeetingAndDate
    An annex follows the meeting and the date, under the heading “Annex” and its own title.

    What comes before the meeting and the date belongs to the resolution itself: a declaration
    contained in the resolution, as in 70/1, has no heading “Annex”.

    - Right: `37th plenary meeting / 22 November 2021 / Annex / 2021 Political Declaration …`
    - Wrong: `Annex / 2021 Political Declaration … / 37th plenary meeting / 22 November 2021`
    - Source: guidelines for Akoma Ntoso at the United Nations, part 3; page image of 66/106
    - Certainty: A
    - Severity: warning
    - Languages: all
    """#
}
