// Made from the comments of the rules by RECORD_SNAPSHOTS=1 swift test --filter RulePageTests.
extension RulePage {
  static let footnotes = #"""
    R60 SourcesStandInFootnotes
    A resolution gives its sources in footnotes, never in the text.

    Symbols in parentheses are used in reports. A text that is neither a resolution nor a
    declaration is therefore not checked, nor is text in quotation marks.

    - Right: `the Guiding Principles on Business and Human Rights,¹` with a footnote
    - Wrong: `the Guiding Principles on Business and Human Rights (A/HRC/17/31, annex),`
    - Source: United Nations Editorial Manual, footnotes, part 2
    - Certainty: A
    - Severity: warning in a draft, error in a final text
    - Languages: English


    R61 FootnotesAreOneNumberedSeries
    Footnotes are numbered 1, 2, 3 in one series through the text and its annexes.

    Letters are for tables. An asterisk is for a note on the whole document, for example that it was
    reissued.

    - Right: footnotes 1 to 12 in a resolution and its annex
    - Wrong: footnotes 1 to 3 in a resolution and 1 to 9 in its annex
    - Wrong: footnotes `a` and `b` in an annex
    - Source: United Nations Editorial Manual, footnotes, part 9
    - Certainty: A
    - Severity: warning in a draft, error in a final text
    - Languages: all


    R62 FootnotesStandAtThePageFoot
    Footnotes appear at the foot of the page that refers to them, not in a list at the end.

    Where a note is printed is a matter of layout, which a text without pages does not show. This
    rule therefore produces no findings.

    - Right: each note at the foot of the page
    - Wrong: a list of notes after the text
    - Source: United Nations Editorial Manual, footnotes, part 2
    - Certainty: A
    - Severity: none
    - Languages: all


    R63 IndicatorFollowsPunctuation
    A footnote indicator comes after the punctuation mark in English.

    In French, Spanish and Russian it comes before the mark, and the opposite order is reported as a
    warning. Arabic and Chinese texts have both orders and are not checked. An indicator inside
    parentheses or before a dash stays where it is.

    - Right: `trafficking in persons.⁶`
    - Right: `el Acuerdo de París¹, que`
    - Wrong: `trafficking in persons⁶.`
    - Source: United Nations Editorial Manual, footnotes, part 9
    - Certainty: A
    - Severity: error
    - Languages: all


    R64 IndicatorsArePartedByCommas
    Several footnote indicators at one place are separated by commas.

    Without the comma, ¹ and ² together would read as ¹².

    - Right: `and the Protocol,¹,²`
    - Wrong: `and the Protocol,¹²`
    - Source: United Nations Editorial Manual, footnotes, parts 5 and 9
    - Certainty: A
    - Severity: error
    - Languages: all


    R65 FootnotesAreInSequence
    Footnote indicators run in sequence without gaps, and each has its note.

    An asterisk, which marks a note on the whole document, is not checked. R61 deals with a series
    that starts again in an annex, and R67 with an indicator that is used twice.

    - Right: 1, 2, 3, 4
    - Wrong: 1, 2, 4
    - Wrong: a note 11 that nothing in the text calls
    - Source: United Nations Editorial Manual, footnotes, part 9
    - Certainty: A
    - Severity: warning in a draft, error in a final text
    - Languages: all


    R66 SourceIsGivenOnce
    A resolution gives each source only once, at the first mention.

    The preamble and the operative part count together. Until about 2018 a source was given once in
    each of the two, so texts dated before 2019 are not checked. An annex is a text of its own and
    may give a source again. `Ibid.` does not count as a source.

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
    A footnote indicator is not used a second time.

    A note that is needed again becomes a new note with the same words. Until 2018 indicators could
    be repeated, so texts dated before 2019 are not checked.

    - Right: `5 A/74/112.` again as footnote 9
    - Wrong: indicator 2 at two places of the text
    - Source: United Nations Editorial Manual, footnotes, part 5
    - Certainty: A
    - Severity: warning
    - Languages: all


    R68 ResolutionNoteIsInForm
    A footnote on a resolution gives the word “Resolution” and the number.

    The note is `Resolution 70/1.` where the text names the resolution itself, and `See resolution
    68/192.` where it names something contained in it. An annex is added after a comma: `Resolution
    73/195, annex.` Neither the document symbol nor, for resolutions of the Assembly itself, the
    name of the body is given.

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
    italics, “vol.” has a small letter and “No.” a capital. Several volumes are `vols.` and several
    numbers `Nos.` Italics are required only where the text uses any.

    - Right: `United Nations, Treaty Series, vol. 2225, No. 39574.`
    - Right: `Ibid., vols. 2171 and 2173, No. 27531.`
    - Wrong: `UNTS 2225`
    - Wrong: `United Nations Treaty Series, Vol. 2225, no. 39574.`
    - Source: resolution 76/7, footnotes 3 to 6; resolution 70/1
    - Certainty: B
    - Severity: warning
    - Languages: English


    R70 IbidFollowsItsSource
    “Ibid.” is in roman and refers to the note immediately before it.

    A note inserted between the two takes over the reference: `Ibid., vol. 2237` after a note on a
    resolution makes no sense. A comma follows if there is more text, and several volumes are
    `vols.` In Spanish the word is in italics, which is not checked.

    - Right: `Ibid., vol. 2237, No. 39574.` after a note on volume 2225 of the same series
    - Right: `Ibid., vols. 2171 and 2173, No. 27531.`
    - Wrong: `Ibid.` in italics
    - Wrong: `Ibid., vol. 2237, No. 39574.` after `Resolution 70/1.`
    - Source: resolution 76/7, footnotes 3 to 6
    - Certainty: B
    - Severity: warning
    - Languages: all


    R71 OfficialRecordsNoteIsInForm
    Official records are cited with the session in words and the supplement number, in italics.

    The session is an ordinal in words with a capital letter, and the supplement has “No.” Only the
    title is in italics: the symbol in parentheses and what follows it are in roman.

    - Right: `Official Records of the General Assembly, Seventy-third Session, Supplement No. 12
      (A/73/12), part II.`
    - Wrong: `Official Records of the General Assembly, 73rd session, Supplement 12 (A/73/12).`
    - Source: resolution 76/7, footnote 8; the United Nations Editorial Manual, footnotes, part 3,
      deals with official records, but the details were observed
    - Certainty: B
    - Severity: warning
    - Languages: English


    R72 DocumentNoteIsItsSymbol
    A United Nations document is cited by its symbol alone, or by its title and symbol.

    Neither “document” nor “UN Doc.” is written before the symbol. Documents of other organizations,
    which are named first, keep the word “document”. “General comment” and “general recommendation”
    are not abbreviated.

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

    This includes a note that is only a symbol or an address. In Chinese the full stop is `。`

    - Right: `A/74/112.`
    - Right: `第70/1号决议。`
    - Wrong: `Resolution 48/134, annex`
    - Source: resolutions 75/283 and 76/7
    - Certainty: B
    - Severity: warning
    - Languages: all
    """#
}
