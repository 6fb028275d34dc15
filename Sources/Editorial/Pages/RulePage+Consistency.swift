// Made from the comments of the rules by RECORD_SNAPSHOTS=1 swift test --filter RulePageTests.
extension RulePage {
  static let consistency = #"""
    R85 ProvisionStandsOnce
    A text makes each provision once only.

    A provision that appears twice may be amended in one place and forgotten in the other. If the
    two differ in a word, such as “will” and “shall”, readers will look for a difference in meaning.

    Two operative paragraphs or subparagraphs are reported if the whole of one is contained in the
    other after the same verb. Names and numbers must be the same, because a list may say the same
    of several States. The articles of conventions and rules are not compared, and the preamble may
    mention what the operative part provides. It is reported as information if one provision speaks
    of “the identification of” someone whom another says is to be “identified”.

    - Right: `3. … encourages the Secretary-General to give the highest visibility to the high-level meeting; … 14. Decides that the proceedings … shall be webcast;`
    - Wrong: `3. Also decides that the proceedings of the high-level meeting will be webcast, and encourages …; … 14. Decides that the proceedings of the high-level meeting shall be webcast;`
    - Source: good practice; the paragraph on the webcast was removed from 75/283 before adoption
    - Certainty: G
    - Severity: warning
    - Languages: English


    R86 ThingHasOneName
    One thing has one name throughout a text.

    Readers who find “human trafficking” in one paragraph and “trafficking in persons” in the next
    will look for a difference. The less frequent of two names for one thing is reported. So are a
    word written both with and without a hyphen, a name that varies in its commas, a preposition or
    the form of one word, and a meeting whose name differs from that in the title of the text.

    Quotations and titles are not checked, because their wording is fixed by others.

    - Right: `survivors of trafficking in persons` throughout
    - Wrong: `a survivor of human trafficking` … `survivors of trafficking in persons`
    - Wrong: `Global Compact for Safe, Orderly and Regular Migration` … `Safe Orderly and Regular Migration`
    - Source: good practice; the drafts and adopted texts on trafficking in persons
    - Certainty: G
    - Severity: warning
    - Languages: English


    R87 VerbKeepsConstruction
    A verb keeps the same construction throughout a text.

    “Commit to” takes a gerund in some texts and an infinitive in others, and some adopted
    declarations mix the two, even in one sentence: “we commit to developing and strengthening … and
    to use”. The less frequent form in a text is reported.

    Only clear cases count: “commit to the goal” is neither form.

    - Right: `We commit to strengthening … We also commit to supporting …`
    - Wrong: `We commit to strengthening … We also commit to support …`
    - Source: good practice; the declaration in 76/7 has both forms
    - Certainty: G
    - Severity: information
    - Languages: English


    R88 TimeSaysItsDay
    Where a sentence names several days, each time is given with its day.

    In “on 22 November from 10 to 11 a.m. …, on 23 November from 3 to 5.30 p.m., and a closing
    meeting at 5.30 p.m.” the last meeting could be on either day. A time goes with the day named
    beside it; a further meeting, set off by commas, needs its own day.

    - Right: `…, and a closing plenary meeting on 23 November at 5.30 p.m.`
    - Wrong: `… on 22 November …, … on 23 November …, and a closing plenary meeting at 5.30 p.m.`
    - Source: good practice; the draft of 75/283
    - Certainty: G
    - Severity: information
    - Languages: English


    R89 ExampleIsOpenedOnce
    “Including” needs no “inter alia”: it already shows that the list is incomplete.

    Some adopted texts have both, so this is reported as information only. Words in quotation
    marks, such as the theme of a panel, are not checked.

    - Right: `relevant stakeholders, including civil society, academia and the private sector`
    - Wrong: `relevant stakeholders, including, inter alia, civil society, academia and the private sector`
    - Source: good practice
    - Certainty: G
    - Severity: information
    - Languages: English


    R90 AnnexHasItsAnnouncedTitle
    An annex has the title under which the resolution adopts it.

    The resolution adopts “the political declaration entitled …”, and the same title appears above
    the annex. During negotiations one may be changed and the other forgotten.

    The rule applies only if there is one annex and one such title, and if the two titles share most
    of their words. Differences in capitals do not count.

    - Right: `Adopts the political declaration entitled “2021 Political Declaration …”` above an annex of this title
    - Wrong: `Adopts the political declaration entitled “2021 Political Declaration …”` above an annex `2021 Declaration …`
    - Source: adopted texts, such as 76/7
    - Certainty: B
    - Severity: warning
    - Languages: English


    R91 QuotedTitleStaysTheSame
    A title or a theme is quoted in the same words throughout.

    The theme of a panel appears in the resolution, in the programme and in the background note, and
    may be amended in only one of them. Quotations of six words or more are compared. A pair is
    reported if it differs in one word only and the two words are forms of one word or prepositions.
    Titles that differ in a number or a name are different titles.

    - Right: `“… the misuse of information and communications technologies …”` twice
    - Wrong: `“… information and communications technologies …”` and `“… information and communication technologies …”`
    - Source: good practice; the papers of the high-level meeting on trafficking in persons
    - Certainty: G
    - Severity: warning
    - Languages: English
    """#
}
