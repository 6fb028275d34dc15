// Made from the comments of the rules by RECORD_SNAPSHOTS=1 swift test --filter RulePageTests.
extension RulePage {
  static let references = #"""
    R50 ResolutionIsNamedWithoutSymbol
    A resolution is cited by the full name of its body and its number, never by its symbol.

    The symbol identifies the document, the number the resolution. “General Assembly” and the names
    of the Councils are not abbreviated before the number. In a text of the Assembly its own
    resolutions need no body at all.

    Text in quotation marks is not checked, and R68 deals with footnotes.

    - Right: `resolution 68/192`
    - Right: `Security Council resolution 2623 (2022)`
    - Wrong: `A/RES/68/192`
    - Wrong: `GA resolutions 74/176 and 75/283`
    - Source: United Nations Editorial Manual, resolutions, identification
    - Certainty: A
    - Severity: error
    - Languages: English


    R51 ResolutionNumberIsInForm
    A resolution number has the form that the body used in the year of the resolution.

    The General Assembly wrote `2625 (XXV)` and `3367 A (XXX)` up to its thirtieth session, and has
    written `31/1` and `31/16 A` since then. Its special and emergency special sessions have
    `S-26/2` and `ES-11/1`. The Security Council always adds the year in parentheses: `2623 (2022)`.

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

    A year in parentheses is the form of the Security Council; the Assembly’s own numbers already
    show the session. Where the Assembly itself recalls a resolution, it is “its resolution”. Only
    the opening words are checked for this, because the name of the Assembly may be needed further
    on.

    - Right: `Recalling also its resolution 64/293 of 30 July 2010,`
    - Wrong: `Recalling also its resolution 64/293 (2010),`
    - Wrong: `Recalling General Assembly resolution 64/293 of 30 July 2010,`
    - Source: resolution ES-11/1; resolution 75/283
    - Certainty: B
    - Severity: warning
    - Languages: English


    R53 ResolutionIsDatedByItsAdoption
    A resolution is cited with the date on which it was adopted.

    The masthead of a resolution shows another date, the day on which the document was distributed,
    often weeks later, and that date is often cited by mistake. The heading, “Resolution adopted
    by the General Assembly on …”, and the closing formula show the right one.

    The dates come from a table of known resolutions, to which others can be added from texts. For a
    resolution that is not in it, only the year is checked: a session of the Assembly falls in two
    years, and Security Council numbers contain the year. A number whose body is in doubt is not
    checked.

    - Right: `its resolution 74/176 of 18 December 2019`
    - Wrong: `its resolution 74/176 of 23 January 2020`
    - Source: a fact of the documents: mastheads and headings of resolutions 74/176 and 76/7
    - Certainty: A
    - Severity: error
    - Languages: all


    R54 SeveralResolutionsAreInPlural
    Several resolutions are “resolutions”, and one is “resolution”.

    Each of them has its own date, as in `its resolutions 46/182 of 19 December 1991 and 76/124 of
    10 December 2021`. The plural before one number is correct where others follow without a number,
    as in “and its subsequent resolutions”, or where the number has several parts.

    - Right: `its resolutions 46/182 of 19 December 1991 and 76/124 of 10 December 2021`
    - Right: `its resolution 75/283 of 7 June 2021 and all other relevant resolutions`
    - Wrong: `its resolution 46/182 and 76/124`
    - Wrong: `its resolutions 75/283 of 7 June 2021, by which it decided`
    - Source: resolution ES-11/2
    - Certainty: B
    - Severity: warning
    - Languages: English


    R55 TitleOfResolutionIsExact
    A cited title has the exact wording and capitals of the resolution.

    Titles of resolutions have a capital at the beginning and in names, not in every word. The title
    follows the date: `, entitled “…”`. Titles are compared with a table of known resolutions; those
    not in the table are not checked.

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

    The same is true of a declaration. A sentence about another resolution may refer to it as “this
    resolution”, so the finding is only a warning. Quotations are not checked.

    - Right: `annexed to the present resolution`
    - Wrong: `annexed to this resolution`
    - Source: resolutions 76/7 and ES-11/1; the United Nations Editorial Manual, resolutions,
      section F, deals with the subject, but the wording was observed
    - Certainty: B
    - Severity: warning
    - Languages: English


    R57 ParagraphIsCitedByItsNumber
    A paragraph is cited as “paragraph 11 of resolution 75/283”, not as “operative paragraph 11”.

    “Operative paragraph”, “OP” and “PP” are used in negotiations and not in finished texts.
    Preambular paragraphs, which have no printed number, are cited in words: “the third preambular
    paragraph”. The word “paragraph” is written in full.

    - Right: `pursuant to paragraph 11 of resolution 75/283`
    - Wrong: `pursuant to operative paragraph 11 of resolution 75/283`
    - Wrong: `as decided in OP11`
    - Wrong: `in para. 11 of its resolution 75/283`
    - Source: letter of the President of the General Assembly of 24 June 2021, which has both forms;
      adopted resolutions
    - Certainty: B
    - Severity: information in a draft, warning in a final text
    - Languages: English


    R58 CrossReferencesPointToTheirParagraphs
    A cross-reference points to an existing paragraph, and to the one that was meant.

    When a paragraph is inserted, deleted or moved, those after it are renumbered, but references to
    them do not change by themselves. Only references that are clearly internal are checked:
    “paragraph 10 above”, “paragraph 4 (b) of the present resolution”. Where the previous version is
    known, a reference is also compared with the new number of its paragraph. As the drafter may
    already have corrected it, this is at most a warning.

    - Right: `as provided for in paragraph 14 above`, in paragraph 15
    - Wrong: `as provided for in paragraph 14 above`, in a text of 12 paragraphs
    - Wrong: `paragraph 10 above`, after the old paragraph 10 became paragraph 11
    - Source: United Nations Editorial Manual, instructions to authors: paragraph numbers may change
      between drafts
    - Certainty: A
    - Severity: error
    - Languages: all


    R59 ArticleIsCapitalInTheCharter
    “Article” has a capital for the Charter of the United Nations and a small letter elsewhere.

    Conventions, covenants, treaties and protocols have `articles`. At the beginning of a sentence,
    in titles and in quotations the word may have a capital in any case. Statutes are not checked:
    that of the International Court of Justice follows the Charter, others do not.

    - Right: `Article 2 (4) of the Charter`
    - Right: `in accordance with articles 24 and 25 of the Convention`
    - Wrong: `article 51 of the Charter of the United Nations`
    - Wrong: `in accordance with Articles 24 and 25 of the Convention`
    - Source: resolutions ES-11/1 and 76/7; United Nations Correspondence Manual, capitals
    - Certainty: B
    - Severity: warning
    - Languages: English
    """#
}
