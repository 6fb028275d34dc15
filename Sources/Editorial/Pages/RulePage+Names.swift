// Made from the comments of the rules by RECORD_SNAPSHOTS=1 swift test --filter RulePageTests.
extension RulePage {
  static let names = #"""
    R74 FullNameStandsBeforeShortForm
    The full name of an instrument is given at its first mention, and the short form afterwards.

    `the Global Plan of Action` is correct once it has been called the `United Nations Global Plan
    of Action to Combat Trafficking in Persons`. The title of the text does not count as a mention.
    Reported are short forms whose full name comes later in the same text, and a few that mean
    nothing by themselves, such as the Paris Principles.

    - Right: `the United Nations Global Plan of Action to Combat Trafficking in Persons … the Global
      Plan of Action`
    - Wrong: `the implementation of the Global Plan of Action … the United Nations Global Plan of
      Action to Combat Trafficking in Persons`
    - Source: United Nations Correspondence Manual, abbreviations
    - Certainty: A
    - Severity: warning
    - Languages: English


    R75 AcronymIsIntroduced
    The United Nations and its main organs are never abbreviated, and other acronyms are introduced.

    `UN`, `GA`, `SG` and `SC` are written out. Any other acronym is given in parentheses after the
    full name at its first mention, and a resolution has few of them. Some, such as `AIDS`, need no
    introduction. Cited titles, titles in italics and text in square brackets are not checked. In a
    theme in quotation marks that the text itself gives to a panel, `COVID-19` is information.

    The names that are never abbreviated are errors in the paragraphs of a resolution, and warnings
    in notes, letters and other lines. `COVID-19` without its introduction is a warning, any other
    acronym information, and footnotes are not checked for these.

    - Right: `the coronavirus disease (COVID-19) pandemic`
    - Wrong: `trafficking in persons in the context of COVID-19`
    - Wrong: `In accordance with GA resolutions 74/176 and 75/283`
    - Wrong: `the United Nations General Assembly (UNGA)`
    - Source: United Nations Correspondence Manual, abbreviations, for the names that are never
      abbreviated; that other acronyms are introduced was observed in resolution 76/7
    - Certainty: A
    - Severity: error
    - Languages: English


    R76 AcronymHasNeitherStopsNorPossessive
    An acronym has no full stops, no possessive and, where it is a name, no article.

    `WHO` is used like a person’s name: `the programmes of WHO`. Before a noun that it qualifies an
    article is correct, as in `the WHO Constitution`, so the article is reported only where no such
    noun follows. Acronyms of bodies that do take the article are not checked. The plural of an
    acronym has no apostrophe: `SDGs`.

    Other shorthand is reported as information: running text has “for example” for `e.g.`, “that is”
    for `i.e.` and “and” for `&`.

    - Right: `the programmes of WHO`
    - Right: `the UNICEF Executive Board`
    - Wrong: `the WHO’s programmes`
    - Wrong: `U.N. entities`
    - Wrong: `the SDG’s`
    - Wrong: `smuggling of goods, e.g. cultural property`
    - Source: United Nations Editorial Manual, as quoted in the guidelines of the United Nations
      University
    - Certainty: A
    - Severity: warning
    - Languages: English


    R77 SpellingIsBritish
    Spelling is British, but with the suffix “-ize”, and with “-yse” as in “analyse”.

    Examples are `organize`, `organization`, `analyse`, `labour`, `centre`, `programme`, `fulfil`,
    `travelled` and `judgement`. Common misspellings are reported too, as warnings.

    Names keep their own spelling (`Organisation for Economic Co-operation and Development`), so a
    word with a capital is checked only at the beginning of a sentence. Quotations and titles in
    italics are not checked; a computer `program` and the `judgment` of a court keep their spelling.

    - Right: `non-governmental organizations and labour inspections`
    - Wrong: `non-governmental organisations and labor inspections`
    - Source: United Nations Editorial Manual, on spelling, as quoted in the guidelines of the United
      Nations University
    - Certainty: A
    - Severity: error
    - Languages: English


    R78 HyphenStandsWhereUsageHasIt
    Compounds are written solid or with a hyphen as in adopted texts.

    Many are settled: `cooperation`, `subregional` and `peacebuilding` are one word;
    `capacity-building`, `decision-making`, `follow-up` and `multi-stakeholder` have a hyphen. Two
    words that qualify a noun are joined (`high-level meeting`), but not where they stand on their
    own (`at a high level`).

    A word with a capital may be part of a name, so it is checked only at the beginning of a
    sentence. Quotations and titles are not checked.

    - Right: `international cooperation and capacity-building`
    - Right: `the quadrennial high-level appraisals`
    - Wrong: `international co-operation and capacity building`
    - Wrong: `the quadrennial high level appraisals`
    - Source: resolution 76/7 and other adopted texts
    - Certainty: B
    - Severity: warning
    - Languages: English


    R79 CapitalsAreSparing
    Capitals are used sparingly, for names and not for descriptions.

    It is `a high-level meeting` and `a political declaration` unless the name or title itself is
    given. “High-level” in a name has one capital, never `High-Level`. The United Nations, its
    organs, Member States and the Internet always have capitals. `States parties` has one, but many
    treaties write `States Parties`, so that form is accepted.

    Titles, headings, quotations and titles in italics are checked only for forms that never vary.

    - Right: `the States parties, at the high-level meeting, adopted a political declaration`
    - Wrong: `the outcome of the High-level Meeting (a Political Declaration)`
    - Wrong: `Member states and the security council`
    - Source: resolution 76/7 and other adopted texts; the United Nations Editorial Manual,
      capitalization, asks for few capitals, but the individual words were observed
    - Certainty: B
    - Severity: warning
    - Languages: English


    R80 LatinAndEmphasisAreRoman
    Latin words adopted by English are in roman, and italics are not used for emphasis.

    Italics are for the opening words of paragraphs and for the titles of publications. `inter alia`
    and `ad hoc` are now English words. They are reported only where the words around them are in
    roman, because in a title in italics they are part of the title.

    - Right: `including through, inter alia, the enhancement of information-sharing`
    - Wrong: `including, *inter alia*, regional organizations`
    - Source: United Nations Editorial Manual, on italics; resolution 76/7, paragraph 15
    - Certainty: A
    - Severity: warning
    - Languages: English


    R81 FinalTextHasNoWorkingMarks
    A final text has no negotiating marks: brackets, “bis”, attributions or placeholders.

    During negotiations these marks are part of the text, so nothing is reported in a draft. In a
    final text they show that something was not decided or not cleaned up: brackets, names of
    delegations, days left blank, notes on what was agreed, comments, a heading “Zero draft”.

    Brackets that belong in a final text are accepted: its origin (`[without reference to a Main
    Committee (A/76/L.11)]`), words omitted from a quotation (`[…]`), `[sic]`, a language
    (`[Original: English]`) and anything in quotation marks.

    The numbers of paragraphs are judged by the rules on numbering, so this one speaks of the labels
    that they do not look at.

    - Right: `[without reference to a Main Committee (A/76/L.11)]`
    - Wrong: `Encourages [all] Member States [upon request]`
    - Wrong: `3 bis. Also encourages`
    - Wrong: `[placeholder: financing]`
    - Wrong: `Decides to meet on xx November 2021`
    - Source: United Nations Editorial Manual, on paragraphs: brackets and `bis` are removed once
      agreement has been reached
    - Certainty: A
    - Severity: none in a draft, error in a final text
    - Languages: all


    R82 RunningTextHasNoBold
    The running text of a resolution has no bold.

    Bold is for headings and, in reports, for recommendations. In a draft it may show proposed
    wording, so nothing is reported there. A paragraph that is entirely bold or opens with a bold
    heading is accepted. Arabic and Chinese texts are not checked, because they use bold where other
    languages use italics.

    - Right: `an informal interactive multi-stakeholder hearing`
    - Wrong: `an **informal interactive multi-stakeholder hearing**`
    - Source: United Nations Editorial Manual, on bold type
    - Certainty: A
    - Severity: none in a draft, error in a final text
    - Languages: all


    R83 StateIsCalledByItsName
    States are called by their official English names, and lists of them are alphabetical.

    `Iran (Islamic Republic of)` in a list, `the Islamic Republic of Iran` in a sentence; `Türkiye`,
    `Czechia`, `Viet Nam`. Names that merely contain the name of a State are not checked, nor are
    quotations, titles and attributions in brackets. The short forms `the United States` and `the
    United Kingdom` are common after the first mention and are accepted. A text with a date of
    adoption or distribution is compared with the names of that time.

    Order is checked in lists of eight States or more that are nearly alphabetical.

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
    Trafficking in Persons`, not `against`. The rule knows some three hundred names, and
    reports those whose main words are right but whose small words, commas or plurals are not, as
    well as common wrong names. Quotations are not checked, since they may reproduce an error; only
    in a theme that the text itself gives, a term in small letters is reported as information. A
    name that adopted texts use beside the official one is information too, without a suggestion.

    - Right: `the United Nations Office on Drugs and Crime`
    - Right: `the Global Compact for Safe, Orderly and Regular Migration`
    - Wrong: `the United Nations Office of Drugs and Crime`
    - Wrong: `the Global Compact for Safe Orderly and Regular Migration`
    - Source: the names that the bodies use for themselves in United Nations documents
    - Certainty: B
    - Severity: warning
    - Languages: English
    """#
}
