// Made from the comments of the rules by RECORD_SNAPSHOTS=1 swift test --filter RulePageTests.
extension RulePage {
  static let numbers = #"""
    R38 SmallNumbersAreSpelled
    Numbers under 10 are written in words, numbers from 10 on in figures.

    Figures stay in dates, times, percentages, sums, measurements, ages, votes and decimals, in the
    numbers of paragraphs, articles, Goals and the like, and where a number under 10 is compared
    with one that has figures. Only a number that counts things in small letters is judged: what
    follows a noun is its name, as in “panel discussion 1”. A number from 10 on keeps its words at
    the beginning of a sentence, in “one of ten”, and beside another one in words. The sessions of
    organs are counted in words up to the ninety-ninth.

    - Right: `two consecutive interactive panel discussions`
    - Right: `children under 5 years of age`, `between 5 and 15 members`, `48 Member States`
    - Wrong: `questions limited to 2 minutes` (in running text: `two minutes`)
    - Wrong: `2 interactive panels`, `twelve months`
    - Wrong: `its 77th session` (`its seventy-seventh session`)
    - Source: United Nations Editorial Manual, numbers
    - Certainty: A
    - Severity: warning
    - Languages: English


    R39 SentenceBeginsWithWord
    No sentence begins with a figure.

    The number is spelled, or the sentence turned so that it comes later. A year, a date and a
    number that belongs to a list are no such beginnings; headings, titles, tables, footnotes and
    the lines of letters are not judged.

    - Right: `Sixty staff members were trained in 2020.`
    - Wrong: `60 staff members were trained in 2020.`
    - Source: United Nations Editorial Manual, numbers
    - Certainty: A
    - Severity: error
    - Languages: English


    R40 SimpleFractionsAreSpelled
    Simple fractions are written in words.

    As a noun they have no hyphen, before a noun they have one: “two thirds of the members”, “a
    two-thirds majority”. Numbers of resolutions such as 5/8 are no fractions; only what goes on
    with “of the” or “majority” is.

    - Right: `more than two thirds of the population`
    - Wrong: `more than 2/3 of the population`
    - Wrong: `a two thirds majority`
    - Source: United Nations Editorial Manual, numbers
    - Certainty: A
    - Severity: warning
    - Languages: English


    R41 PercentagesAreSpelled
    Percentages are written with a figure and “per cent”.

    The sign belongs into tables. A figure stands before the two words, under 10 as well; at the
    beginning of a sentence the number is spelled.

    - Right: `more than 50 per cent of detected victims`
    - Wrong: `more than 50% of detected victims`
    - Wrong: `more than 50 percent of detected victims`
    - Source: United Nations Editorial Manual, numbers
    - Certainty: A
    - Severity: error
    - Languages: English


    R42 DecimalHasZeroBeforeIt
    A zero stands before a decimal point that has no other figure before it.

    - Right: `an increase of 0.85 per cent`
    - Wrong: `an increase of .85 per cent`
    - Source: United Nations Editorial Manual, numbers
    - Certainty: A
    - Severity: error
    - Languages: English


    R43 ThousandsHaveCommas
    Thousands are parted by commas.

    Only a number that counts something is judged, or one of five figures and more. Years, numbers
    of resolutions and treaties, and what follows “No.”, “vol.” or a noun that is numbered are left
    alone.

    - Right: `more than 3,500 victims`
    - Right: `Security Council resolution 1325 (2000)`, `vol. 2225, No. 39574`
    - Wrong: `more than 3500 victims`, `more than 3 500 victims`
    - Source: United Nations Editorial Manual, numbers
    - Certainty: B
    - Severity: warning
    - Languages: English


    R44 DatesAreDayMonthYear
    Dates are written day, month and year, without comma and without ending.

    The month has its full name, the day no “th”. Dates in quotations and titles are left as they
    are.

    - Right: `resolution 68/192 of 18 December 2013`
    - Wrong: `resolution 68/192 of December 18, 2013`
    - Wrong: `18th December 2013`, `18 December, 2013`, `the 18th of December 2013`, `18 Dec. 2013`
    - Source: adopted texts; the date codes of the guidelines for Akoma Ntoso, after the manual
    - Certainty: B
    - Severity: warning
    - Languages: English


    R45 RangesOfDaysAreWords
    A range of days is written “22 and 23 November”, a longer one “from 22 to 25 November”.

    In running text the days are joined by words. Two days that follow each other are both named;
    “from … to …” is for three days and more. In brackets and footnotes, where places and dates of
    meetings are listed, the dash stays.

    - Right: `on 22 and 23 November 2021`
    - Right: `from 13 to 18 October 2014`
    - Wrong: `on 22-23 November 2021`
    - Wrong: `from 22 to 23 November 2021`
    - Source: adopted texts; the United Nations Editorial Manual has a heading “Ranges of dates”
    - Certainty: G
    - Severity: warning
    - Languages: English


    R46 YearRangesHaveDashes
    A range of years has an en dash.

    - Right: `the United Nations Decade of Family Farming (2019–2028)`
    - Wrong: `the United Nations Decade of Family Farming (2019-2028)`
    - Source: adopted texts, among them resolution 70/1 and 76/7
    - Certainty: B
    - Severity: warning
    - Languages: English


    R47 TimesAreWrittenWithStops
    Times are written `10 a.m.`, `5.30 p.m.`, `12 noon`, with a full stop between hour and minute.

    Full hours have no minutes, and a span of time is joined by “to”; where both times are of the same
    half of the day, “from 3 p.m. to 5 p.m.” is as good as “from 3 to 5 p.m.”, which is suggested. The clock of 24 hours is turned
    into one of 12, for which a suggestion is made but never carried out without asking; “10.00 –
    11.00” is taken for a time only where both look like one.

    - Right: `from 3 to 5.30 p.m.`, `from 10 a.m. to 12 noon`
    - Wrong: `a closing plenary meeting at 5.30 pm`
    - Wrong: `on 30 March 2021 at 3:00 – 6:00 p.m.`
    - Wrong: `10am – 12pm`, `15:00 – 16:30`
    - Source: date and time codes of the guidelines for Akoma Ntoso; resolution 75/283
    - Certainty: B
    - Severity: warning
    - Languages: English


    R48 WeekdaysMatchTheirDates
    A weekday that a date is given with is the one the date falls on.

    One of the two is wrong, and only who knows the meeting can say which; the weekday of the date
    is suggested. A date without a year takes the year of the date that it is joined to, as in
    “Monday, 22 November and Tuesday, 23 November 2021”. A day that its month has not, such as
    31 November, is no date at all, and nobody but the drafters knows which one is meant.

    - Right: `Monday, 22 November 2021`
    - Wrong: `Tuesday, 22 November 2021`
    - Wrong: `mardi 22 novembre 2021`
    - Wrong: `31 November 2024`
    - Source: the calendar
    - Certainty: A
    - Severity: error
    - Languages: all


    R49 SumsBeginWithTheirSign
    Sums in dollars are written with the sign close before the figure: `$4.8 million`.

    The dollar of the United States needs no other name, and “million” and “billion” are written
    out. “365 million United States dollars” in words is as good, and other currencies have their
    names.

    - Right: `contributions of $4.8 million`
    - Wrong: `contributions of USD 4.8 million`, `US$ 4.8 million`, `$ 4.8 million`, `$4.8m`
    - Source: reports of the Secretary-General on trafficking in persons
    - Certainty: B
    - Severity: information
    - Languages: English
    """#
}
