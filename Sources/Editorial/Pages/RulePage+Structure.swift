// Made from the comments of the rules by RECORD_SNAPSHOTS=1 swift test --filter RulePageTests.
extension RulePage {
  static let structure = #"""
    R01 OperativePartFollowsPreamble
    The name of the organ comes first, then the preamble, then the operative part.

    The whole resolution is one sentence: the organ is its subject, the preamble says with what in
    mind it acts, the operative part what it does. A paragraph that stands on the wrong side is
    told, and of two parts that are mixed the smaller one.

    In a resolution with sections, words of a preamble may open each section: behind a heading
    nothing is said.

    - Right: `The General Assembly, / Recalling …, / 1. Decides …`
    - Wrong: `The General Assembly, / 1. Decides …; / Recalling …,`
    - Source: United Nations Editorial Manual, resolutions and other formal decisions, section C
    - Certainty: A
    - Severity: error
    - Languages: all


    R02 OrganNameEndsWithCommaBeforePreamble
    The name of the organ ends with a comma if a preamble follows, and without one if not.

    With a preamble the sentence goes on with participles, set off by commas; without one the verb
    follows at once, and no comma parts a subject from its verb.

    Only a line that is the name alone is looked at: “We, the Heads of State …” is no such name. In
    Arabic, Chinese, Russian and Spanish the comma stands either way, and is not told.

    - Right: `The General Assembly, / Recalling …,`
    - Right: `The General Assembly / Adopts the political declaration …`
    - Wrong: `The General Assembly / Recalling …,`
    - Wrong: `The General Assembly, / Adopts the political declaration …`
    - Source: United Nations Editorial Manual, resolutions and other formal decisions, examples
    - Certainty: A
    - Severity: error
    - Languages: all


    R05 SingleOperativeParagraphIsNotNumbered
    A single operative paragraph carries no number.

    A number tells one paragraph from another; where there is one, nothing is to be told apart.
    A fragment without the name of the organ and without a preamble is not judged: its other
    paragraphs may be elsewhere.

    - Right: `The General Assembly / Adopts the political declaration …`
    - Wrong: `The General Assembly / 1. Adopts the political declaration …`
    - Source: guidelines for Akoma Ntoso at the United Nations, part 3; page image of 71/4
    - Certainty: A
    - Severity: information in a draft, error in a final text
    - Languages: all


    R06 PreambularParagraphHasNoNumber
    A preambular paragraph carries no number in the submitted text.

    In the rooms everybody says PP3, and drafts print it; the text that is submitted does not.

    - Right: `Recalling its resolution 64/293 of 30 July 2010,`
    - Wrong: `PP1. Recalling its resolution 64/293 of 30 July 2010,`
    - Source: guidelines for Akoma Ntoso at the United Nations, part 3
    - Certainty: A
    - Severity: information in a draft, error in a final text
    - Languages: all


    R07 OperativeParagraphsAreNumberedConsecutively
    Operative paragraphs are numbered one after the other, with arabic numerals and full stops.

    While a text is negotiated, `2 bis`, `4 alt` and `OP7` keep everybody on the same page; before
    it is submitted, the paragraphs are numbered anew.

    The count begins again in an annex, in an embedded declaration and, in rules and conventions,
    under each article. Excerpts that begin with another number than 1, as in amendments, are not
    judged before their second paragraph.

    - Right: `1.`, `2.`, `3.`
    - Wrong: `1.`, `2.`, `2 bis.`
    - Wrong: `1.`, `3.`
    - Source: United Nations Editorial Manual, numbering of paragraphs
    - Certainty: A
    - Severity: information in a draft, error in a final text
    - Languages: all


    R08 SubparagraphsAreMarkedByDegree
    Subparagraphs are marked with letters, those below them with small roman numerals.

    The degrees are (a), (i), and then, with full stops, a and i. So everybody can point at them. A
    letter with one bracket, a figure in brackets or a dash is no mark of an English text; other
    languages have marks of their own, which are not judged. A deeper degree may begin in the line
    of the one above, `(a) (i)`.

    Counted lists, `1.` `2.` in a declaration, are left alone: adopted texts have them for goals
    and principles. So are lists that belong to no numbered or preambular paragraph.

    - Right: `(a) The opening plenary meeting will feature …;`
    - Wrong: `a) The opening plenary meeting will feature …;`
    - Wrong: `(1) The opening plenary meeting will feature …;`
    - Source: United Nations Editorial Manual, numbering of paragraphs
    - Certainty: A
    - Severity: error
    - Languages: English


    R09 SubparagraphMarksAreConsecutive
    The marks of subparagraphs follow each other, and begin again in each paragraph.

    A gap comes from a subparagraph that was deleted, a repetition from one that was added. Lists
    whose first mark is not the first of its kind, as in amendments, are read on from where they
    begin; so is a list that goes on behind words of its paragraph.

    - Right: `(a)`, `(b)`, `(c)`
    - Wrong: `(a)`, `(c)`
    - Source: United Nations Editorial Manual, numbering of paragraphs
    - Certainty: B
    - Severity: warning
    - Languages: all


    R10 SubparagraphBeginsWithCapital
    The first word of a subparagraph has a capital letter.

    It has one even in the middle of the sentence that the paragraph began.

    - Right: `(a) The opening plenary meeting will feature statements …;`
    - Wrong: `(a) the opening plenary meeting will feature statements …;`
    - Source: United Nations Editorial Manual, capitalization
    - Certainty: A
    - Severity: error
    - Languages: English


    R11 HeadingLevelHasTwoMembers
    A level of headings has at least two members.

    A text that is divided is divided into two parts at least; a section A without a section B is
    no section.

    Only headings that carry a number or a letter are judged, and only where the text is read
    whole: a heading without a number may be a title.

    - Right: `A. Means of implementation`, `B. Follow-up and review`
    - Wrong: `A. Means of implementation` alone
    - Source: United Nations Editorial Manual, headings
    - Certainty: A
    - Severity: warning
    - Languages: all


    R12 TitleSpellsNamesInFull
    Titles give the names of organs, offices and instruments in full.

    A title is read in lists and registers, where nothing explains a short form. A short form in
    brackets behind the full name is no fault. COVID-19, HIV and AIDS, which everybody knows, are
    left alone, as is a title in capitals.

    - Right: `… the United Nations Global Plan of Action to Combat Trafficking in Persons`
    - Wrong: `… the UN Global Plan of Action to Combat Trafficking in Persons`
    - Source: United Nations Editorial Manual, resolutions and other formal decisions, section B
    - Certainty: A
    - Severity: error
    - Languages: English


    R13 TitleDiffersFromSiblings
    Two texts under one agenda item have different titles.

    The sponsors give the title, and often take that of the agenda item. A second text under the
    same item needs another one, or nobody can tell the two apart in the register.

    Capitals, spaces and marks are no difference. The rule has something to say only where the
    titles of the other texts are known.

    - Right: `Trafficking in persons` beside `Improving the coordination of efforts against trafficking in persons`
    - Wrong: `Trafficking in persons` beside `Trafficking in Persons`
    - Source: United Nations Editorial Manual, resolutions and other formal decisions, section B
    - Certainty: A
    - Severity: warning
    - Languages: all


    R14 AdoptedTextEndsWithMeetingAndDate
    An adopted text ends with the meeting and the day of its adoption.

    The day is the actual one, also where the meeting went on past midnight. The date in the
    masthead is another: on that day the printed text was distributed.

    A text counts as adopted if its front matter gives the number of a resolution or a symbol that
    begins with `A/RES/`.

    - Right: `37th plenary meeting / 22 November 2021`
    - Wrong: `37th plenary meeting / 23 November 2021`, the day of distribution
    - Source: United Nations Editorial Manual, resolutions and other formal decisions, section C
    - Certainty: A
    - Severity: error
    - Languages: all


    R15 SubmittedTextHasNoMeetingAndDate
    A text that was not adopted yet has no meeting and no date of adoption below it.

    The two lines are printed when the resolution is. In a document for limited distribution, whose
    symbol has an L, they were left standing from the resolution that it was made of.

    - Right: nothing below the last paragraph of `A/76/L.11`
    - Wrong: `37th plenary meeting / 22 November 2021` in `A/76/L.11`
    - Source: guidelines for Akoma Ntoso at the United Nations, part 3, on the life of a text
    - Certainty: B
    - Severity: warning
    - Languages: all


    R16 AnnexFollowsMeetingAndDate
    An annex follows the meeting and the date, under the heading Annex and a title of its own.

    What stands before the meeting and the date belongs to the resolution itself: a declaration
    that the resolution contains, as 70/1 does, has no heading Annex.

    - Right: `37th plenary meeting / 22 November 2021 / Annex / 2021 Political Declaration …`
    - Wrong: `Annex / 2021 Political Declaration … / 37th plenary meeting / 22 November 2021`
    - Source: guidelines for Akoma Ntoso at the United Nations, part 3; page image of 66/106
    - Certainty: A
    - Severity: warning
    - Languages: all
    """#
}
