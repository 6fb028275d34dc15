// Made from the comments of the rules by RECORD_SNAPSHOTS=1 swift test --filter RulePageTests.
extension RulePage {
  static let names = #"""
    R74 FullNameStandsBeforeShortForm
    The full name of an instrument stands at its first mention, and the short form after it.

    `the Global Plan of Action` is fine once it was called the `United Nations Global Plan of Action
    to Combat Trafficking in Persons`. The title of the text does not count as a mention. The rule
    speaks where the full name comes later in the same text, so that the order alone is wrong, and
    of a few short forms that say nothing by themselves, such as the Paris Principles.

    - Right: `the United Nations Global Plan of Action to Combat Trafficking in Persons … the Global
      Plan of Action`
    - Wrong: `the implementation of the Global Plan of Action … the United Nations Global Plan of
      Action to Combat Trafficking in Persons`
    - Source: United Nations Editorial Manual, on abbreviations
    - Certainty: A
    - Severity: warning
    - Languages: English


    R75 AcronymIsIntroduced
    The United Nations and its main organs are never abbreviated; other acronyms are introduced.

    `UN`, `GA`, `SG` and `SC` are written out. Another acronym stands in parentheses after the name
    at its first mention, and a resolution has few of them. Some that nobody spells out any more,
    such as `AIDS`, need no introduction. Whatever belongs to others is left alone: cited titles, in
    quotation marks or in italics, and what stands in square brackets. A theme in quotation marks
    that the text itself gives to a panel is its own, and `COVID-19` in it is told as information.

    What is never abbreviated is an error in the paragraphs of a resolution, and a warning in notes,
    letters and other lines. `COVID-19` without its introduction is a warning, any other acronym
    information, and the notes are not looked at for these.

    - Right: `the coronavirus disease (COVID-19) pandemic`
    - Wrong: `trafficking in persons in the context of COVID-19`
    - Wrong: `In accordance with GA resolutions 74/176 and 75/283`
    - Wrong: `the United Nations General Assembly (UNGA)`
    - Source: United Nations Editorial Manual, on abbreviations; resolution 76/7
    - Certainty: A
    - Severity: error
    - Languages: English


    R76 AcronymHasNeitherStopsNorPossessive
    An acronym has no full stops, no article where it is a name, and no possessive.

    `WHO` is used like the name of a person: `the programmes of WHO`. Before a noun that it
    describes an article is right, `the WHO Constitution`, so the rule speaks only where no such
    noun follows. Some bodies take the article, and they are not in its list. The plural of an
    acronym has no apostrophe: `SDGs`.

    Shorthand of other kinds is told as information: running text writes “for example” for `e.g.`,
    “that is” for `i.e.` and “and” for `&`, and it says whether it means “and” or “or”.

    - Right: `the programmes of WHO`
    - Right: `the UNICEF Executive Board`
    - Wrong: `the WHO’s programmes`
    - Wrong: `U.N. entities`
    - Wrong: `the SDG’s`
    - Wrong: `smuggling of persons and/or goods, e.g. cultural property`
    - Source: United Nations Editorial Manual, as quoted in the guidelines of the United Nations
      University
    - Certainty: A
    - Severity: warning
    - Languages: English


    R77 SpellingIsBritish
    Words are spelled as the United Nations spells them: British, with `-ize` and `-yse`.

    So `organize` and `organization`, but `analyse`, `labour`, `centre`, `programme`, `fulfil`,
    `travelled`, `judgement`. Common slips of the pen are found with the same list.

    Names keep their own spelling (`Organisation for Economic Co-operation and Development`), so a
    word with a capital is judged only where it begins a sentence. Quotations and titles in italics
    are left alone, and so are the `program` of a computer and the `judgment` of a court.

    - Right: `non-governmental organizations and labour inspections`
    - Wrong: `non-governmental organisations and labor inspections`
    - Source: United Nations Editorial Manual, on spelling, as quoted in the guidelines of the United
      Nations University
    - Certainty: A
    - Severity: error
    - Languages: English


    R78 HyphenStandsWhereUsageHasIt
    Words have the hyphens that adopted texts give them: `cooperation`, but `decision-making`.

    Many compounds are settled: `cooperation`, `subregional`, `peacebuilding` are one word,
    `capacity-building`, `follow-up` and `multi-stakeholder` have a hyphen. Two words before a noun
    are joined (`high-level meeting`), the same words after a verb are not (`at a high level`).

    A word with a capital may be part of a name and is judged only where it begins a sentence, and
    quotations and titles keep their hyphens.

    - Right: `international cooperation and capacity-building`
    - Right: `the quadrennial high-level appraisals`
    - Wrong: `international co-operation and capacity building`
    - Wrong: `the quadrennial high level appraisals`
    - Source: resolution 76/7 and other adopted texts
    - Certainty: B
    - Severity: warning
    - Languages: English


    R79 CapitalsAreSparing
    Capitals are sparing: a `high-level meeting` has none, `Member States` and the Assembly have.

    Names have capitals, descriptions have not: `a political declaration` until it is called by its
    title, `High-level` at most in a name, never `High-Level`. The United Nations and its organs,
    Member States and the Internet always have theirs. `States parties` has one, but the texts of
    many treaties write `States Parties`, so that is let pass.

    Titles, headings, quotations and titles in italics are judged only where every text agrees.

    - Right: `the States parties, at the high-level meeting, adopted a political declaration`
    - Wrong: `the outcome of the High-level Meeting (a Political Declaration)`
    - Wrong: `Member states and the security council`
    - Source: United Nations Editorial Manual, on capitals; resolution 76/7
    - Certainty: B
    - Severity: warning
    - Languages: English


    R80 LatinAndEmphasisAreRoman
    Latin that English has made its own is roman, and italics do not stress a word.

    Italics are for the words that open a paragraph and for titles of publications. `inter alia` and
    `ad hoc` are English by now. The rule speaks only where the words around are roman: in a title
    that is italic as a whole they belong to it.

    - Right: `including through, inter alia, the enhancement of information-sharing`
    - Wrong: `including, *inter alia*, regional organizations`
    - Source: United Nations Editorial Manual, on italics; resolution 76/7, paragraph 15
    - Certainty: A
    - Severity: warning
    - Languages: English


    R81 FinalTextHasNoWorkingMarks
    A final text has no marks of its negotiation: brackets, `bis`, attributions, placeholders.

    While a text is negotiated, brackets and names are its substance, so in a draft the rule says
    nothing. In a final text each is a place where somebody forgot to decide or to clean up.
    Brackets that belong to a final text are known: where it came from (`[without reference to a
    Main Committee (A/76/L.11)]`), words left out of a quotation (`[…]`), `[sic]`, a language
    (`[Original: English]`), and whatever stands between quotation marks.

    The numbers of paragraphs are judged by the rules on numbering, so this one speaks of the labels
    that they do not look at.

    - Right: `[without reference to a Main Committee (A/76/L.11)]`
    - Wrong: `Encourages [all] Member States [upon request]`
    - Wrong: `3 bis. Also encourages`
    - Wrong: `[placeholder: financing]`
    - Source: United Nations Editorial Manual, on paragraphs: brackets and `bis` are removed once
      agreement has been reached
    - Certainty: A
    - Severity: none in a draft, error in a final text
    - Languages: all


    R82 RunningTextHasNoBold
    The running text of a resolution has no bold.

    Bold is for headings, and in reports for recommendations. In a draft it may show proposed words,
    so there nothing is said. A paragraph that is bold as a whole, or one that opens with a bold
    heading, is let pass, and so are Arabic and Chinese, where bold does what italics do elsewhere.

    - Right: `an informal interactive multi-stakeholder hearing`
    - Wrong: `an **informal interactive multi-stakeholder hearing**`
    - Source: United Nations Editorial Manual, on bold type
    - Certainty: A
    - Severity: none in a draft, error in a final text
    - Languages: all


    R83 StateIsCalledByItsName
    A State is called by its official English name, and lists of States follow the alphabet.

    `Iran (Islamic Republic of)` in a list, `the Islamic Republic of Iran` in a sentence; `Türkiye`,
    `Czechia`, `Viet Nam`. Names of others that have the name of a State in them are left alone, as
    are quotations, titles and attributions in brackets. The short forms `the United States` and
    `the United Kingdom` are common after the first mention and are let pass. A text that says when
    it was adopted or distributed is held against the names of that time.

    A list of eight States or more that is nearly in alphabetical order is held against it.

    - Right: `the Islamic Republic of Iran, Türkiye and Viet Nam`
    - Right: `Côte d’Ivoire, Croatia, Cuba, Cyprus, Czechia`
    - Wrong: `Iran, Turkey and Vietnam`
    - Source: the list of Member States of the United Nations; report A/76/120 of the
      Secretary-General
    - Certainty: B
    - Severity: warning
    - Languages: English


    R84 NameIsExact
    Organs, offices, instruments and events are called by their exact official names.

    It is the `Office on Drugs and Crime`, not `of`; the Global Plan of Action is one `to Combat
    Trafficking in Persons`, not `against`. The rule knows some three hundred names. It finds one whose
    telling words are right and whose small words, commas or number are not, and it knows the wrong
    names that are common. Quotations are left alone, since they may quote a slip; only a term in
    small letters is told as information there, where the quotation is a theme that the text itself
    gives and not a title that it cites. What adopted texts have beside the official name is
    information too, without a suggestion.

    - Right: `the United Nations Office on Drugs and Crime`
    - Right: `the Global Compact for Safe, Orderly and Regular Migration`
    - Wrong: `the United Nations Office of Drugs and Crime`
    - Wrong: `the Global Compact for Safe Orderly and Regular Migration`
    - Source: the names that the bodies give themselves in the documents of the United Nations
    - Certainty: B
    - Severity: warning
    - Languages: English
    """#
}
