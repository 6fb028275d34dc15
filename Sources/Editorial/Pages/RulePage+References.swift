// Made from the comments of the rules by RECORD_SNAPSHOTS=1 swift test --filter RulePageTests.
extension RulePage {
  static let references = #"""
    R50 ResolutionIsNamedWithoutSymbol
    A resolution is named by its body in full and its number, never by its symbol.

    The symbol is the name of the document, the number the name of the resolution. “General
    Assembly” and the names of the Councils are not abbreviated before it; in a text of the Assembly
    its own resolutions need no body at all.

    What stands between quotation marks is left alone, and footnotes have a rule of their own.

    - Right: `resolution 68/192`
    - Right: `Security Council resolution 2623 (2022)`
    - Wrong: `A/RES/68/192`
    - Wrong: `GA resolutions 74/176 and 75/283`
    - Source: United Nations Editorial Manual, resolutions, identification
    - Certainty: A
    - Severity: error
    - Languages: English


    R51 ResolutionNumberIsInForm
    A resolution's number is written in the form that its body used in its year.

    The General Assembly numbered `2625 (XXV)` and `3367 A (XXX)` up to its thirtieth session and
    `31/1` and `31/16 A` since; its special and emergency sessions are `S-26/2` and `ES-11/1`. The
    Security Council adds the year in parentheses, always: `2623 (2022)`.

    - Right: `2625 (XXV)`
    - Right: `resolution 31/16 A`
    - Right: `Security Council resolution 1325 (2000)`
    - Wrong: `2625/XXV`
    - Wrong: `resolution 31/16A`
    - Wrong: `Security Council resolution 1325`
    - Source: United Nations Editorial Manual, resolutions, identification and numbering
    - Certainty: A
    - Severity: error
    - Languages: English


    R52 OwnResolutionIsCalledIts
    The Assembly calls its own resolution “its resolution 64/293 of 30 July 2010”.

    A year in parentheses belongs to the Security Council's numbers, since the Assembly's own tell
    the session. And where the Assembly itself recalls, the resolution is “its”; further on in a
    paragraph the name of the Assembly may be needed, so only the opening words are looked at.

    - Right: `Recalling also its resolution 64/293 of 30 July 2010,`
    - Wrong: `Recalling also its resolution 64/293 (2010),`
    - Wrong: `Recalling General Assembly resolution 64/293 of 30 July 2010,`
    - Source: resolution ES-11/1; resolution 75/283
    - Certainty: B
    - Severity: warning
    - Languages: English


    R53 ResolutionIsDatedByItsAdoption
    A resolution is cited with the day on which it was adopted.

    The masthead of a resolution shows another date, the day on which the document was distributed,
    often weeks later; it is the date most often cited by mistake. The heading, “Resolution adopted
    by the General Assembly on …”, and the closing formula show the right one.

    The dates are those of the table of known resolutions, which can be widened by learning from
    texts. Of a resolution that is not in it, the year alone is judged: a session of the Assembly
    belongs to two years, and the Security Council's numbers name theirs. A number whose body is in
    doubt is not judged.

    - Right: `its resolution 74/176 of 18 December 2019`
    - Wrong: `its resolution 74/176 of 23 January 2020`
    - Source: mastheads and headings of resolutions 74/176 and 76/7
    - Certainty: A
    - Severity: error
    - Languages: all


    R54 SeveralResolutionsAreInPlural
    Several resolutions are “resolutions”, and a single one is “resolution”.

    Each of them has its own date: `its resolutions 46/182 of 19 December 1991 and 76/124 of 10
    December 2021`. A plural before one number is right where others follow without a number, as in
    “and its subsequent resolutions”, or where the number stands for several parts.

    - Right: `its resolutions 46/182 of 19 December 1991 and 76/124 of 10 December 2021`
    - Right: `its resolution 75/283 of 7 June 2021 and all other relevant resolutions`
    - Wrong: `its resolution 46/182 and 76/124`
    - Wrong: `its resolutions 75/283 of 7 June 2021, by which it decided`
    - Source: resolution ES-11/2
    - Certainty: B
    - Severity: warning
    - Languages: English


    R55 TitleOfResolutionIsExact
    A cited title is that of the resolution, in its own wording and capitals.

    Titles of resolutions have a capital at their beginning and in names, not in every word. The
    title follows the date: `, entitled “…”`. Titles are held against the table of known
    resolutions; what is not known there is not judged.

    - Right: `resolution 70/1 of 25 September 2015, entitled “Transforming our world: the 2030
      Agenda for Sustainable Development”`
    - Wrong: `resolution 74/176, “Improving the Coordination of Efforts against Trafficking in
      Persons”`
    - Source: heading of resolution 74/176
    - Certainty: B
    - Severity: warning
    - Languages: English


    R56 TextCallsItselfThePresent
    A text calls itself “the present resolution”, not “this resolution”.

    The same holds for a declaration. A sentence about another resolution may say “this resolution”
    of it, so the finding is no error. What is quoted is left alone.

    - Right: `annexed to the present resolution`
    - Wrong: `annexed to this resolution`
    - Source: United Nations Editorial Manual, resolutions, section F; resolution 76/7
    - Certainty: B
    - Severity: warning
    - Languages: English


    R57 ParagraphIsCitedByItsNumber
    A paragraph is cited as “paragraph 11 of resolution 75/283”, not as “operative paragraph 11”.

    “Operative paragraph”, OP and PP are the words of the negotiation; a text that is finished does
    not use them, and paragraphs of the preamble, which have no printed number, are cited by “the
    third preambular paragraph” in words. The word “paragraph” is written in full.

    - Right: `pursuant to paragraph 11 of resolution 75/283`
    - Wrong: `pursuant to operative paragraph 11 of resolution 75/283`
    - Wrong: `as decided in OP11`
    - Wrong: `in para. 11 of its resolution 75/283`
    - Source: letter of the President of the General Assembly of 24 June 2021, which has both forms
    - Certainty: B
    - Severity: information in a draft, warning in a final text
    - Languages: English


    R58 CrossReferencesPointToTheirParagraphs
    A cross-reference points to a paragraph that exists and is still the one that is meant.

    Paragraphs are numbered anew whenever one is inserted, deleted or moved, and references to them
    inside the text do not follow by themselves. Judged are references that say they are internal:
    “paragraph 10 above”, “paragraph 4 (b) of the present resolution”. Where the version before is
    known, a reference is also held against where its paragraph went; as the writer may have mended
    it already, that is a warning at most.

    - Right: `as provided for in paragraph 14 above`, in paragraph 15
    - Wrong: `as provided for in paragraph 14 above`, in a text of 12 paragraphs
    - Wrong: `paragraph 10 above`, after the old paragraph 10 became paragraph 11
    - Source: United Nations Editorial Manual, instructions: paragraph numbers may change between
      drafts
    - Certainty: A
    - Severity: error
    - Languages: all


    R59 ArticleIsCapitalInTheCharter
    “Article” has a capital in the Charter of the United Nations and a small letter elsewhere.

    Articles of conventions, covenants, treaties and protocols are `articles`; at the beginning of a
    sentence, in titles and in quotations the word may have a capital anyway. Statutes are not
    judged: that of the International Court of Justice goes with the Charter, others do not.

    - Right: `Article 2 (4) of the Charter`
    - Right: `in accordance with articles 24 and 25 of the Convention`
    - Wrong: `article 51 of the Charter of the United Nations`
    - Wrong: `in accordance with Articles 24 and 25 of the Convention`
    - Source: United Nations Editorial Manual, capitals; resolutions ES-11/1 and 76/7
    - Certainty: B
    - Severity: warning
    - Languages: English
    """#
}
