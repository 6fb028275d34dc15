// Made from the comments of the rules by RECORD_SNAPSHOTS=1 swift test --filter RulePageTests.
extension RulePage {
  static let footnotes = #"""
    R60 SourcesStandInFootnotes
    A resolution gives its sources in footnotes, never in the text.

    Symbols in parentheses belong to reports, where notes may stand in the text; so a text that is
    neither a resolution nor a declaration is left alone, as is what stands between quotation marks.

    - Right: `the Guiding Principles on Business and Human Rights,¹` with a footnote
    - Wrong: `the Guiding Principles on Business and Human Rights (A/HRC/17/31, annex),`
    - Source: United Nations Editorial Manual, footnotes, part 2
    - Certainty: A
    - Severity: warning in a draft, error in a final text
    - Languages: English


    R61 FootnotesAreOneNumberedSeries
    Footnotes are numbered 1, 2, 3 in one series through the text and its annexes.

    Letters are for tables, and an asterisk is for a note on the whole document, such as that it was
    issued again.

    - Right: footnotes 1 to 12 in a resolution and its annex
    - Wrong: footnotes 1 to 3 in a resolution and 1 to 9 in its annex
    - Wrong: footnotes `a` and `b` in an annex
    - Source: United Nations Editorial Manual, footnotes, part 9
    - Certainty: A
    - Severity: warning in a draft, error in a final text
    - Languages: all


    R62 FootnotesStandAtThePageFoot
    Footnotes stand at the foot of the page that calls them, not in a list at the end.

    Where a note is printed is a matter of layout, which a text without pages does not show; so this
    rule finds nothing by itself.

    - Right: each note at the foot of the page
    - Wrong: a list of notes behind the text
    - Source: United Nations Editorial Manual, footnotes, part 2
    - Certainty: A
    - Severity: none
    - Languages: all


    R63 IndicatorFollowsPunctuation
    The indicator of a footnote stands behind the punctuation mark in English.

    French, Spanish and Russian set it before the mark, so there the other order is found, as a
    warning. In Arabic and Chinese both are seen, and nothing is said. An indicator inside
    parentheses or before a dash stays where it is.

    - Right: `trafficking in persons.⁶`
    - Right: `el Acuerdo de París¹, que`
    - Wrong: `trafficking in persons⁶.`
    - Source: United Nations Editorial Manual, footnotes, part 9
    - Certainty: A
    - Severity: error
    - Languages: all


    R64 IndicatorsArePartedByCommas
    Indicators of several footnotes at one place are parted by commas.

    Without it, ¹ and ² together read as ¹².

    - Right: `and the Protocol,¹,²`
    - Wrong: `and the Protocol,¹²`
    - Source: United Nations Editorial Manual, footnotes, parts 5 and 9
    - Certainty: A
    - Severity: error
    - Languages: all


    R65 FootnotesAreInSequence
    Footnotes are called in sequence, none skipped, and each indicator has its note.

    An asterisk is for a note on the whole document and is not judged. A series that begins anew in
    an annex is the matter of another rule, and so is an indicator that is used twice.

    - Right: 1, 2, 3, 4
    - Wrong: 1, 2, 4
    - Wrong: a note 11 that nothing in the text calls
    - Source: United Nations Editorial Manual, footnotes, part 9
    - Certainty: A
    - Severity: warning in a draft, error in a final text
    - Languages: all


    R66 SourceIsGivenOnce
    A source is given once only in a resolution, at its first mention.

    “First mention” counts preamble and operative part together. Until about 2018 a source was given
    once in each of the two; texts dated before 2019 are not judged by this rule. An annex is a text
    of its own and may give a source again. `Ibid.` is no source.

    The annex of a resolution may hold several instruments, as the one with the two Covenants does. A
    note on an annex is let pass where the text names another instrument at its second mention, and is
    told as information elsewhere.

    - Right: `Resolution 70/1.` as footnote 2, and no footnote at the next mention
    - Wrong: `Resolution 70/1.` as footnote 2 and again as footnote 9
    - Source: United Nations Editorial Manual, footnotes, part 5, current edition
    - Certainty: A
    - Severity: warning
    - Languages: all


    R67 IndicatorIsNotRepeated
    The indicator of a footnote is not used a second time.

    Where a note has to be repeated, it is repeated as a new note with the same words. Before 2019
    indicators could be repeated; texts dated before that year are not judged.

    - Right: `5 A/74/112.` again as footnote 9
    - Wrong: indicator 2 at two places of the text
    - Source: United Nations Editorial Manual, footnotes, part 5
    - Certainty: A
    - Severity: warning
    - Languages: all


    R68 ResolutionNoteIsInForm
    A footnote on a resolution gives the word “Resolution” and the number.

    It is `Resolution 70/1.` for what is the resolution, and `See resolution 68/192.` for what
    stands in it. An annex is added with a comma: `Resolution 73/195, annex.` Neither the symbol of
    the document nor, for the Assembly's own resolutions, the name of the body is written.

    - Right: `Resolution 70/1.`
    - Right: `See resolution 68/192.`
    - Wrong: `A/RES/70/1.`
    - Wrong: `General Assembly resolution 70/1.`
    - Source: resolution 76/7, footnotes 1 to 11
    - Certainty: B
    - Severity: warning
    - Languages: English


    R69 TreatyNoteIsInForm
    A treaty is cited with the series, the volume and the registration number.

    The form is `United Nations, Treaty Series, vol. 2225, No. 39574.` The name of the series is in
    italics, “vol.” has a small letter and “No.” a capital; several volumes are `vols.` and several
    numbers `Nos.` Italics are asked for only where the text has any.

    - Right: `United Nations, Treaty Series, vol. 2225, No. 39574.`
    - Right: `Ibid., vols. 2171 and 2173, No. 27531.`
    - Wrong: `UNTS 2225`
    - Wrong: `United Nations Treaty Series, Vol. 2225, no. 39574.`
    - Source: resolution 76/7, footnotes 3 to 6; resolution 70/1
    - Certainty: B
    - Severity: warning
    - Languages: English


    R70 IbidFollowsItsSource
    “Ibid.” is roman and refers to the note immediately before it.

    A note that is inserted between the two takes the reference over: `Ibid., vol. 2237` behind a
    note on a resolution says nothing. A comma follows when more is said, and several volumes are
    `vols.` In Spanish the word is set in italics, and that is not judged.

    - Right: `Ibid., vol. 2237, No. 39574.` behind a note on volume 2225 of the same series
    - Right: `Ibid., vols. 2171 and 2173, No. 27531.`
    - Wrong: `Ibid.` in italics
    - Wrong: `Ibid., vol. 2237, No. 39574.` behind `Resolution 70/1.`
    - Source: resolution 76/7, footnotes 3 to 6
    - Certainty: B
    - Severity: warning
    - Languages: all


    R71 OfficialRecordsNoteIsInForm
    Official records are cited with session and supplement in words, in italics up to the symbol.

    The session is an ordinal in words with a capital, the supplement has “No.”; the symbol in
    parentheses and what follows are roman.

    - Right: `Official Records of the General Assembly, Seventy-third Session, Supplement No. 12
      (A/73/12), part II.`
    - Wrong: `Official Records of the General Assembly, 73rd session, Supplement 12 (A/73/12).`
    - Source: resolution 76/7, footnote 8; United Nations Editorial Manual, footnotes, part 3
    - Certainty: B
    - Severity: warning
    - Languages: English


    R72 DocumentNoteIsItsSymbol
    A document of the United Nations is cited by its symbol alone, or by its title with the symbol.

    The words “document” and “UN Doc.” are not set before it; documents of other organizations,
    which are named before them, have the word. General comments and recommendations are not
    abbreviated.

    - Right: `CEDAW/C/GC/38.`
    - Right: `World Health Organization, document EB136/8, annex I.`
    - Wrong: `UN Doc. A/74/112.`
    - Wrong: `See CEDAW general rec. 38.`
    - Source: resolution 76/7, footnotes 9 and 12
    - Certainty: B
    - Severity: warning
    - Languages: English


    R73 FootnoteEndsWithFullStop
    Every footnote ends with a full stop.

    So does one that is a symbol or an address alone. In Chinese it is `。`

    - Right: `A/74/112.`
    - Right: `第70/1号决议。`
    - Wrong: `Resolution 48/134, annex`
    - Source: resolutions 75/283 and 76/7
    - Certainty: B
    - Severity: warning
    - Languages: all
    """#
}
