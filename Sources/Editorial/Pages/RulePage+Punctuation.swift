// Made from the comments of the rules by RECORD_SNAPSHOTS=1 swift test --filter RulePageTests.
extension RulePage {
  static let punctuation = #"""
    R28 PreambularParagraphEndsWithComma
    A preambular paragraph ends with a comma.

    The preamble is one sentence with the operative part, so nothing in it ends a clause but the
    comma. A paragraph that introduces items ends with a colon. Where a bracket of the negotiation
    stands at the end, nothing is said.

    - Right: `Recalling also its resolution 64/293 of 30 July 2010,`
    - Right: `Réaffirmant la Charte des Nations Unies,`
    - Wrong: `Recalling its resolution 74/176 …, to be held in December 2021;`
    - Source: guidelines for Akoma Ntoso at the United Nations, part 3: “ends with a comma”
    - Certainty: A
    - Severity: error
    - Languages: all


    R29 OperativeParagraphEndsWithSemicolon
    An operative paragraph ends with a semicolon, the last one with a full stop.

    The operative part is one sentence too: its paragraphs are parted by semicolons, and the full
    stop ends the resolution. A paragraph of several sentences still ends with a semicolon. One that
    introduces subparagraphs ends with a colon; one at whose end a bracket of the negotiation
    stands, or behind which a table or a quoted text follows, is passed over.

    - Right: `14. *Encourages* Member States to participate in the high-level meeting;`
    - Wrong: `14. *Encourages* Member States to participate in the high-level meeting.` (not the last)
    - Wrong: `15. *Decides* to remain seized of the matter;` (the last)
    - Source: adopted resolutions, among them 75/283 and ES-11/3
    - Certainty: B
    - Severity: warning
    - Languages: all


    R30 PreambularItemEndsWithComma
    The items of a preambular paragraph end with commas, after a colon that introduces them.

    The preamble has no other mark between its clauses, so its items have none either.

    - Right: `(a) To promote universal ratification of the Convention,`
    - Wrong: `(a) To promote universal ratification of the Convention;`
    - Wrong: `*Recalling* that the Plan of Action was developed,` (with items below)
    - Source: resolution 70/179
    - Certainty: B
    - Severity: warning
    - Languages: all


    R31 OperativeItemEndsWithSemicolon
    The items of an operative paragraph end with semicolons, after a colon that introduces them.

    The last item takes the mark of its paragraph: a semicolon, and a full stop at the very end. In
    a declaration or a programme the last item of every paragraph ends with a full stop; there a
    list is judged only if most of its items end with semicolons, for lists of whole sentences have
    full stops. What stands before words that go on after the items is not judged.

    - Right: `(a) The opening plenary meeting will feature statements by the President;`
    - Wrong: `(a) The opening plenary meeting will feature statements by the President,`
    - Wrong: `4. *Further decides* that the arrangements will be as follows;` (with items below)
    - Source: resolutions 75/283 and 76/7
    - Certainty: B
    - Severity: warning
    - Languages: all


    R32 ItemOfSentencesEndsWithSemicolon
    An item of several sentences still ends with a semicolon.

    It stands in a list that is one sentence; that it explains itself in sentences of its own does
    not end the list. Nothing is said where other items of the list end with full stops as well.

    - Right: `(a) Addressing … of victims. In this regard, we commit to …;`
    - Wrong: `(a) Addressing … of victims. In this regard, we commit to ….` (not the last)
    - Source: resolution 76/7, paragraph 24 (a)
    - Certainty: B
    - Severity: information
    - Languages: all


    R33 DeclarationParagraphEndsWithFullStop
    A numbered paragraph of a declaration ends with a full stop.

    Each is a text of its own, in sentences. One that introduces items or a quoted text ends with a
    colon. Where most numbered paragraphs have no full stop – a list, a table of contents – nothing
    is said, and nothing of a paragraph whose neighbour ends with the same other mark: the two belong
    to a list.

    - Right: `12. We commit to accelerating the implementation of the Convention.`
    - Wrong: `12. We commit to accelerating the implementation of the Convention;`
    - Source: resolution 76/7, annexed declarations generally
    - Certainty: B
    - Severity: warning
    - Languages: all


    R34 SeriesHasNoSerialComma
    A simple series has no comma before its “and”.

    Only a series of single words is judged: where an element is a phrase with an “and” of its own,
    the comma makes it clear what belongs together.

    - Right: `prevention, protection and prosecution`
    - Wrong: `prevention, protection, and prosecution`
    - Source: style guide of the Office for the Coordination of Humanitarian Affairs; adopted texts
    - Certainty: C
    - Severity: information
    - Languages: English


    R35 QuotationMarksArePaired
    Quotation marks are curly, and every one that opens is closed.

    English, Spanish and Chinese write “ ”, French and Russian « », Arabic ” “. A quotation inside
    another may use other marks. A quotation of several paragraphs opens each of them and is closed
    in the last; one that simply runs on over paragraphs is followed too. Straight marks are what a
    keyboard has: they become curly ones.

    - Right: `entitled “Transforming our world: the 2030 Agenda for Sustainable Development”,`
    - Wrong: `“Modalities, format and organization of the high-level meeting",`
    - Wrong: `entitled “Roadmap on strengthening cooperation, which was presented in 2021.`
    - Source: adopted texts in all six languages
    - Certainty: B
    - Severity: warning
    - Languages: all


    R36 MarksAreSpacedOnce
    No mark stands twice, no space before a mark, and one space between words.

    What is meant is never in doubt, so each of these is mended without asking. Three full stops are
    an ellipsis. French sets a space before the colon, the semicolon, the question mark and the
    exclamation mark. Links are left alone, and so is a mark behind a bracket of the negotiation.

    - Right: `during the sessions. The Group of Friends`
    - Wrong: `during the sessions.. The Group of Friends`
    - Wrong: `Global Report on Trafficking in Persons 2020 , published`
    - Source: general practice of typesetting
    - Certainty: G
    - Severity: warning
    - Languages: all


    R37 NonRestrictiveClauseHasComma
    A clause that only adds something begins with a comma before its “which”.

    What is named by its number and date is known already: a clause after it cannot tell which
    resolution is meant, so it is set off. Only such clauses are judged.

    - Right: `its resolution 74/176 of 18 December 2019, which builds on resolution 68/192`
    - Wrong: `its resolution 74/176 of 18 December 2019 which builds on resolution 68/192`
    - Source: general practice of English punctuation
    - Certainty: G
    - Severity: information
    - Languages: English
    """#
}
