import DraftText

/// A resolution is cited with the day on which it was adopted.
///
/// The masthead of a resolution shows another date, the day on which the document was distributed,
/// often weeks later; it is the date most often cited by mistake. The heading, “Resolution adopted
/// by the General Assembly on …”, and the closing formula show the right one.
///
/// The dates are those of the table of known resolutions, which can be widened by learning from
/// texts. Of a resolution that is not in it, the year alone is judged: a session of the Assembly
/// belongs to two years, and the Security Council's numbers name theirs. A number whose body is in
/// doubt is not judged.
///
/// - Right: `its resolution 74/176 of 18 December 2019`
/// - Wrong: `its resolution 74/176 of 23 January 2020`
/// - Source: mastheads and headings of resolutions 74/176 and 76/7
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
      let years = (1945 + session)...(1946 + session)
      guard !years.contains(date.year) else { return nil }
      return """
        Session \(session) of the General Assembly was held in \(years.lowerBound) and \
        \(years.upperBound), so \(number.printed) is of another date.
        """
    }
    guard case .yearBehind(_, let year) = number.form, year != date.year else { return nil }
    return "\(number.printed.capitalizingFirst) is of \(year) by its number."
  }
}

extension String {
  /// The words with a capital at their beginning.
  var capitalizingFirst: String { prefix(1).uppercased() + dropFirst() }
}
