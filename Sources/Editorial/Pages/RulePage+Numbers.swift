// Made from the comments of the rules by RECORD_SNAPSHOTS=1 swift test --filter RulePageTests.
extension RulePage {
  static let numbers = #"""
    R38 SmallNumbersAreSpelled
    Numbers below 10 are written in words, and numbers from 10 upwards in figures.

    Figures stay in dates, times, percentages, sums, measurements, ages, votes and decimals, in the
    numbers of paragraphs, articles, Goals and the like, and where a number under 10 is compared
    with one in figures. A number is checked only if it counts things whose name has small letters:
    after a noun it is part of a name, as in “panel discussion 1”. A number from 10 upwards may stay
    in words at the beginning of a sentence, in “one of ten” and beside another number in words. The
    sessions of organs are in words up to the ninety-ninth.

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
    A sentence does not begin with a figure.

    The number is written in words, or the sentence is rearranged. A year, a date and a number that
    belongs to a list are accepted. Headings, titles, tables, footnotes and the lines of letters are
    not checked.

    - Right: `Sixty staff members were trained in 2020.`
    - Wrong: `60 staff members were trained in 2020.`
    - Source: United Nations Editorial Manual, numbers
    - Certainty: A
    - Severity: error
    - Languages: English


    R40 SimpleFractionsAreSpelled
    Simple fractions are written in words.

    As a noun a fraction has no hyphen, and before a noun it has one: “two thirds of the members”,
    “a two-thirds majority”. Figures are reported only before “of the” or “majority”, because `5/8`
    may also be the number of a resolution.

    - Right: `more than two thirds of the population`
    - Wrong: `more than 2/3 of the population`
    - Wrong: `a two thirds majority`
    - Source: United Nations Editorial Manual, numbers
    - Certainty: A
    - Severity: warning
    - Languages: English


    R41 PercentagesAreSpelled
    Percentages are written with a figure and “per cent”.

    The sign is for tables. The number is a figure even below 10, but is written in words at the
    beginning of a sentence.

    - Right: `more than 50 per cent of detected victims`
    - Wrong: `more than 50% of detected victims`
    - Wrong: `more than 50 percent of detected victims`
    - Source: United Nations Editorial Manual, numbers
    - Certainty: A
    - Severity: error
    - Languages: English


    R42 DecimalHasZeroBeforeIt
    A decimal fraction below one has a zero before the decimal point.

    - Right: `an increase of 0.85 per cent`
    - Wrong: `an increase of .85 per cent`
    - Source: United Nations Editorial Manual, numbers
    - Certainty: A
    - Severity: error
    - Languages: English


    R43 ThousandsHaveCommas
    Thousands are separated by commas.

    A number of four figures is checked only if it counts something, and one of five figures or more
    always. Years, the numbers of resolutions and treaties, and numbers after “No.”, “vol.” or a
    noun that they number are accepted.

    - Right: `more than 3,500 victims`
    - Right: `Security Council resolution 1325 (2000)`, `vol. 2225, No. 39574`
    - Wrong: `more than 3500 victims`, `more than 3 500 victims`
    - Source: reports of the Secretary-General; the United Nations Editorial Manual, numbers, has a
      heading on the subject, but the comma itself was observed
    - Certainty: B
    - Severity: warning
    - Languages: English


    R44 DatesAreDayMonthYear
    Dates are written day, month, year, without a comma or “th”.

    The name of the month is written in full. Dates in quotations and titles are not checked.

    - Right: `resolution 68/192 of 18 December 2013`
    - Wrong: `resolution 68/192 of December 18, 2013`
    - Wrong: `18th December 2013`, `18 December, 2013`, `the 18th of December 2013`, `18 Dec. 2013`
    - Source: adopted texts; the date codes of the guidelines for Akoma Ntoso at the United Nations,
      which follow the United Nations Editorial Manual
    - Certainty: B
    - Severity: warning
    - Languages: English


    R45 RangesOfDaysAreWords
    A range of days is written “22 and 23 November”, a longer one “from 22 to 25 November”.

    In running text, words join the days. Two consecutive days are both named; “from … to …” is for
    three days or more. The dash is accepted in parentheses and footnotes that list the places and
    dates of meetings.

    Where two days have their weekdays, a comma comes before “and” too, because it closes the date
    that the first one opened. A missing one is reported as information.

    - Right: `on 22 and 23 November 2021`
    - Right: `from 13 to 18 October 2014`
    - Right: `Monday, 22 November, and Tuesday, 23 November 2021`
    - Wrong: `on 22-23 November 2021`
    - Wrong: `from 22 to 23 November 2021`
    - Wrong: `Monday, 22 November and Tuesday, 23 November 2021`
    - Source: good practice, seen in adopted texts; the United Nations Editorial Manual has a heading
      “Ranges of dates”, but the forms given here do not rest on it
    - Certainty: G
    - Severity: warning
    - Languages: English


    R46 YearRangesHaveDashes
    A range of years has an en dash.

    - Right: `the United Nations Decade of Family Farming (2019–2028)`
    - Wrong: `the United Nations Decade of Family Farming (2019-2028)`
    - Source: adopted texts, among them resolutions 70/1 and 76/7
    - Certainty: B
    - Severity: warning
    - Languages: English


    R47 TimesAreWrittenWithStops
    Times are written “10 a.m.”, “5.30 p.m.” and “12 noon”, with a full stop before the minutes.

    Full hours have no minutes, and “to” joins the two ends of a period; if both are of the same half
    of the day, “from 3 p.m. to 5 p.m.” is as good as “from 3 to 5 p.m.”, which is suggested. For
    times of the 24-hour clock a suggestion is made, but it is never applied without asking.
    “10.00 – 11.00” counts as a time only if both parts look like one.

    - Right: `from 3 to 5.30 p.m.`, `from 10 a.m. to 12 noon`
    - Wrong: `a closing plenary meeting at 5.30 pm`
    - Wrong: `on 30 March 2021 at 3:00 – 6:00 p.m.`
    - Wrong: `10am – 12pm`, `15:00 – 16:30`
    - Source: date and time codes of the guidelines for Akoma Ntoso at the United Nations; resolution
      75/283
    - Certainty: B
    - Severity: warning
    - Languages: English


    R48 WeekdaysMatchTheirDates
    A weekday that is given with a date is the day on which the date falls.

    If they do not match, one of them is wrong, and only someone who knows the meeting can say
    which. The weekday of the date is suggested. A date without a year has that of the next date, as
    in “Monday, 22 November, and Tuesday, 23 November 2021”. A day that does not exist, such as
    31 November, is an error too, and no date is suggested for it.

    - Right: `Monday, 22 November 2021`
    - Wrong: `Tuesday, 22 November 2021`
    - Wrong: `mardi 22 novembre 2021`
    - Wrong: `31 November 2024`
    - Source: a fact of the calendar
    - Certainty: A
    - Severity: error
    - Languages: all


    R49 SumsBeginWithTheirSign
    Sums in dollars are written with the sign directly before the figure.

    The form is `$4.8 million`. The dollar of the United States needs no other name, and “million”
    and “billion” are written out. “365 million United States dollars” is accepted too. Other
    currencies are written with their names.

    - Right: `contributions of $4.8 million`
    - Wrong: `contributions of USD 4.8 million`, `US$ 4.8 million`, `$ 4.8 million`, `$4.8m`
    - Source: reports of the Secretary-General on trafficking in persons
    - Certainty: B
    - Severity: information
    - Languages: English
    """#
}
