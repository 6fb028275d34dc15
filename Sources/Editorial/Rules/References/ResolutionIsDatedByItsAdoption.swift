import DraftText

/// A resolution is cited with the date on which it was adopted.
///
/// The masthead of a resolution shows another date, the day on which the document was distributed,
/// often weeks later, and that date is often cited by mistake. The heading, “Resolution adopted
/// by the General Assembly on …”, and the closing formula show the right one.
///
/// The dates come from a table of known resolutions, to which others can be added from texts. For a
/// resolution that is not in it, only the year is checked: a session of the Assembly falls in two
/// years, and Security Council numbers contain the year. A number whose body is in doubt is not
/// checked.
///
/// - Right: `its resolution 74/176 of 18 December 2019`
/// - Wrong: `its resolution 74/176 of 23 January 2020`
/// - Source: a fact of the documents: mastheads and headings of resolutions 74/176 and 76/7
/// - Certainty: A
/// - Severity: error
/// - Languages: all
struct ResolutionIsDatedByItsAdoption: EditorialRule {
  let id: RuleID = 53

  func remarks(on text: CheckedText) -> [Remark] {
    let language = text.draft.language
    return text.units.flatMap { unit in
      text.citations(in: unit).flatMap { group in
        group.citations.compactMap { citation -> Remark? in
          guard citation.isCertain, let date = citation.date, let span = citation.dateSpan else {
            return nil
          }
          guard let entry = text.setting.citations.entry(for: citation.number),
            let adopted = entry.adopted
          else {
            guard group.manner != .bare else { return nil }
            return Self.contradiction(of: date, and: citation.number).map { unit.remark(span, $0) }
          }
          // A bare number with a date of another time is perhaps that of another body.
          let isNear = abs(adopted.year - date.year) <= 2
          guard adopted != date, isNear || group.manner != .bare else { return nil }
          return unit.remark(
            span,
            Self.reason(citation.number, date, adopted, isDistribution: date == entry.distributed),
            suggestion: Self.isPrinted(unit.words(span))
              ? unit.replacing(span, with: adopted.printed(in: language)) : nil
          )
        }
      }
    }
  }

  /// Whether the figures of a date are those in which another is printed.
  private static func isPrinted(_ words: String) -> Bool {
    words.unicodeScalars.allSatisfy { $0.isASCII || !$0.isDigit }
  }

  private static func reason(
    _ number: ResolutionNumber,
    _ date: CalendarDate,
    _ adopted: CalendarDate,
    isDistribution: Bool
  ) -> String {
    guard isDistribution else {
      return "\(number.printed.capitalizingFirst) was adopted on \(adopted.printed)."
    }
    return """
      \(date.printed) is the day on which \(number.printed) was distributed; \
      it was adopted on \(adopted.printed).
      """
  }

  /// Why a number cannot be of a date, or `nil` if it can.
  private static func contradiction(
    of date: CalendarDate,
    and number: ResolutionNumber
  ) -> String? {
    if let session = number.regularSession {
      let first = AssemblySession(number: session).year
      let years = first...(first + 1)
      guard !years.contains(date.year) else { return nil }
      return """
        Session \(session) of the General Assembly was held in \(years.lowerBound) and \
        \(years.upperBound), so \(number.printed) is of another date.
        """
    }
    guard case .yearBehind(_, let year) = number.form, year != date.year else { return nil }
    return "\(number.printed.capitalizingFirst) dates from \(year), according to its number."
  }
}
