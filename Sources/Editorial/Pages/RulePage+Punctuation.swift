// Made from the comments of the rules by RECORD_SNAPSHOTS=1 swift test --filter RulePageTests.
extension RulePage {
  static let punctuation = #"""
    R28 PreambularParagraphEndsWithComma
    A preambular paragraph ends with a comma.

    The preamble forms one sentence with the operative part, and its paragraphs are separated by
    commas. A paragraph that introduces subparagraphs ends with a colon. A paragraph that ends with
    a negotiating bracket is not checked.

    - Right: `Recalling also its resolution 64/293 of 30 July 2010,`
    - Right: `Réaffirmant la Charte des Nations Unies,`
    - Wrong: `Recalling its resolution 74/176 …, to be held in December 2021;`
    - Source: guidelines for Akoma Ntoso at the United Nations, part 3: “ends with a comma”
    - Certainty: A
    - Severity: error
    - Languages: all


    R29 OperativeParagraphEndsWithSemicolon
    An operative paragraph ends with a semicolon, and the last one with a full stop.

    The operative part is one sentence: semicolons separate its paragraphs, and the full stop ends
    the resolution. Even a paragraph of several sentences ends with a semicolon. One that introduces
    subparagraphs ends with a colon. A paragraph that ends with a negotiating bracket, or that is
    followed by a table or a quoted text, is not checked.

    - Right: `14. *Encourages* Member States to participate in the high-level meeting;`
    - Wrong: `14. *Encourages* Member States to participate in the high-level meeting.` (not the last)
    - Wrong: `15. *Decides* to remain seized of the matter;` (the last)
    - Source: adopted resolutions, among them 75/283 and ES-11/3
    - Certainty: B
    - Severity: warning
    - Languages: all


    R30 PreambularItemEndsWithComma
    The subparagraphs of a preambular paragraph end with commas and are introduced by a colon.

    The clauses of a preamble are separated by commas, so its subparagraphs are too.

    - Right: `(a) To promote universal ratification of the Convention,`
    - Wrong: `(a) To promote universal ratification of the Convention;`
    - Wrong: `*Recalling* that the Plan of Action was developed,` (with items below)
    - Source: resolution 70/179
    - Certainty: B
    - Severity: warning
    - Languages: all


    R31 OperativeItemEndsWithSemicolon
    The subparagraphs of an operative paragraph end with semicolons and are introduced by a colon.

    The last subparagraph takes the punctuation of its paragraph: a semicolon, or a full stop at the
    very end. In a declaration or a programme the last subparagraph of every paragraph ends with a
    full stop. There a list is checked only if most of its subparagraphs end with semicolons,
    because lists of whole sentences use full stops. A subparagraph after which the sentence of the
    paragraph goes on is not checked.

    - Right: `(a) The opening plenary meeting will feature statements by the President;`
    - Wrong: `(a) The opening plenary meeting will feature statements by the President,`
    - Wrong: `4. *Further decides* that the arrangements will be as follows;` (with items below)
    - Source: resolutions 75/283 and 76/7
    - Certainty: B
    - Severity: warning
    - Languages: all


    R32 ItemOfSentencesEndsWithSemicolon
    A subparagraph of several sentences still ends with a semicolon.

    The list as a whole is one sentence, and further sentences inside a subparagraph do not end it.
    A list is not checked if other subparagraphs of it end with full stops.

    - Right: `(a) Addressing … of victims. In this regard, we commit to …;`
    - Wrong: `(a) Addressing … of victims. In this regard, we commit to ….` (not the last)
    - Source: resolution 76/7, paragraph 24 (a)
    - Certainty: B
    - Severity: information
    - Languages: all


    R33 DeclarationParagraphEndsWithFullStop
    A numbered paragraph of a declaration ends with a full stop.

    Each such paragraph consists of complete sentences. One that introduces subparagraphs or a
    quoted text ends with a colon. Where most numbered paragraphs have no full stop, as in a list or
    a table of contents, nothing is reported, nor where a neighbour ends with the same other mark,
    since the two belong to a list.

    - Right: `12. We commit to accelerating the implementation of the Convention.`
    - Wrong: `12. We commit to accelerating the implementation of the Convention;`
    - Source: resolution 76/7, annexed declarations generally
    - Certainty: B
    - Severity: warning
    - Languages: all


    R34 SeriesHasNoSerialComma
    A simple series has no comma before its “and”.

    Only a series of single words is checked. Where one element is itself a phrase with “and”, the
    comma shows what belongs together.

    - Right: `prevention, protection and prosecution`
    - Wrong: `prevention, protection, and prosecution`
    - Source: style guide of the Office for the Coordination of Humanitarian Affairs; adopted texts
    - Certainty: C
    - Severity: information
    - Languages: English


    R35 QuotationMarksArePaired
    Quotation marks are curly, and each opening mark has a closing one.

    English, Spanish and Chinese use “ ”, French and Russian « », Arabic ” “. A quotation inside
    another may use other marks. A quotation of several paragraphs may have an opening mark in each
    of them or only in the first, and is closed in the last. Straight marks, as typed on a keyboard,
    are replaced by curly ones. In an English text that has curly apostrophes, a straight one is
    information.

    - Right: `entitled “Transforming our world: the 2030 Agenda for Sustainable Development”,`
    - Wrong: `“Modalities, format and organization of the high-level meeting",`
    - Wrong: `entitled “Roadmap on strengthening cooperation, which was presented in 2021.`
    - Source: adopted texts in all six languages
    - Certainty: B
    - Severity: warning
    - Languages: all


    R36 MarksAreSpacedOnce
    No punctuation mark is doubled or has a space before it, and words have one space between them.

    The correction is never in doubt, so it can be made without asking. Three full stops are an
    ellipsis. French has a space before the colon, the semicolon, the question mark and the
    exclamation mark. Links are not checked, nor is a mark after a negotiating bracket.

    In English a small word that stands twice is found too, `with with`; one that may be right twice,
    as in “that that”, is not looked for.

    - Right: `during the sessions. The Group of Friends`
    - Wrong: `during the sessions.. The Group of Friends`
    - Wrong: `Global Report on Trafficking in Persons 2020 , published`
    - Wrong: `in cooperation with with the Office`
    - Source: general practice of typesetting
    - Certainty: G
    - Severity: warning
    - Languages: all


    R37 NonRestrictiveClauseHasComma
    A clause that only adds information has a comma before its “which”.

    A resolution that is cited with its number and date is already identified, so a clause after it
    cannot define it further and is set off by a comma. Only such clauses are checked.

    - Right: `its resolution 74/176 of 18 December 2019, which builds on resolution 68/192`
    - Wrong: `its resolution 74/176 of 18 December 2019 which builds on resolution 68/192`
    - Source: general practice of English punctuation
    - Certainty: G
    - Severity: information
    - Languages: English
    """#
}
