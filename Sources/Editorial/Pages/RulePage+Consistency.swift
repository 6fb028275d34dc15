// Made from the comments of the rules by RECORD_SNAPSHOTS=1 swift test --filter RulePageTests.
extension RulePage {
  static let consistency = #"""
    R85 ProvisionStandsOnce
    What a text provides, it provides once.

    A provision that stands twice is amended in one place and forgotten in the other; and where the
    two differ in a word, such as “will” and “shall”, a reader looks for a meaning in it.

    Two paragraphs of the operative part, or items, are told where the whole of one is contained in
    the other, after the same verb. Names and numbers must be the same: a list that says the same
    of several States is no repetition. Conventions and rules, whose articles repeat each other, are
    left alone. The preamble may say what the operative part then provides.
    For information it is told where one provision speaks of “the identification of” somebody whom
    another lets be “identified”.

    - Right: `3. … encourages the Secretary-General to give the highest visibility to the high-level meeting; … 14. Decides that the proceedings … shall be webcast;`
    - Wrong: `3. Also decides that the proceedings of the high-level meeting will be webcast, and encourages …; … 14. Decides that the proceedings of the high-level meeting shall be webcast;`
    - Source: good practice; the paragraph on the webcast was taken out of 75/283 before its adoption
    - Certainty: G
    - Severity: warning
    - Languages: English


    R86 ThingHasOneName
    One thing has one name throughout a text.

    Who reads “human trafficking” in one paragraph and “trafficking in persons” in the next looks
    for a difference. The rarer of two names that are in use for one thing is told, and so are a
    word that stands once with and once without a hyphen, a name that has its commas once and loses
    them once, or has another preposition or ending in one word, and a meeting that goes by another
    name than in the title of the text.

    Quotations, titles and names with capitals are left as they are: others gave them.

    - Right: `survivors of trafficking in persons` throughout
    - Wrong: `a survivor of human trafficking` … `survivors of trafficking in persons`
    - Wrong: `Global Compact for Safe, Orderly and Regular Migration` … `Safe Orderly and Regular Migration`
    - Source: good practice; the drafts and adopted texts on trafficking in persons
    - Certainty: G
    - Severity: warning
    - Languages: English


    R87 VerbKeepsConstruction
    A verb keeps its construction throughout a text.

    “Commit to” takes a gerund in some texts and an infinitive in others, and adopted declarations
    mix the two, now and then in one sentence: “we commit to developing and strengthening … and to
    use”. The rarer form of a text is told.

    Only forms that are surely one or the other count: “commit to the goal” is neither.

    - Right: `We commit to strengthening … We also commit to supporting …`
    - Wrong: `We commit to strengthening … We also commit to support …`
    - Source: good practice; the declaration in 76/7 has both forms
    - Certainty: G
    - Severity: information
    - Languages: English


    R88 TimeSaysItsDay
    A time says on which day it is, where a sentence names several days.

    In “on 22 November from 10 to 11 a.m. …, on 23 November from 3 to 5.30 p.m., and a closing
    meeting at 5.30 p.m.” the last meeting may be on either day. A time belongs to the day that is
    named beside it; a meeting of its own, set off by commas, needs a day of its own.

    - Right: `…, and a closing plenary meeting on 23 November at 5.30 p.m.`
    - Wrong: `… on 22 November …, … on 23 November …, and a closing plenary meeting at 5.30 p.m.`
    - Source: good practice; the draft of 75/283
    - Certainty: G
    - Severity: information
    - Languages: English


    R89 ExampleIsOpenedOnce
    “Including” needs no “inter alia”: it says already that the list is not complete.

    Adopted texts have the two together now and then, so that this is for information only. Words
    in quotation marks, such as the theme of a panel, are left as they are.

    - Right: `relevant stakeholders, including civil society, academia and the private sector`
    - Wrong: `relevant stakeholders, including, inter alia, civil society, academia and the private sector`
    - Source: good practice
    - Certainty: G
    - Severity: information
    - Languages: English


    R90 AnnexHasItsAnnouncedTitle
    An annex has the title under which the resolution adopts it.

    The resolution says “the political declaration entitled “…”, which is annexed”, and the annex has
    the title once more above its text. While a text is negotiated the one is changed and the other
    forgotten.

    Only one annex and one announced title are compared, and only if the two have most of their
    words in common. Capitals are no difference.

    - Right: `Adopts the political declaration entitled “2021 Political Declaration …”` above an annex of this title
    - Wrong: `Adopts the political declaration entitled “2021 Political Declaration …”` above an annex `2021 Declaration …`
    - Source: adopted texts, such as 76/7
    - Certainty: B
    - Severity: warning
    - Languages: English


    R91 QuotedTitleStaysTheSame
    A title or a theme is quoted in the same words wherever it stands.

    The theme of a panel stands in the resolution, in the programme and in the background note, and
    is amended in one of them. Quotations of six words and more are compared that differ in one
    word, where the two words are forms of one word or prepositions; two titles that differ in a
    number or a name are two titles.

    - Right: `“… the misuse of information and communications technologies …”` twice
    - Wrong: `“… information and communications technologies …”` and `“… information and communication technologies …”`
    - Source: good practice; the papers of the high-level meeting on trafficking in persons
    - Certainty: G
    - Severity: warning
    - Languages: English
    """#
}
