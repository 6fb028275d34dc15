import DraftText

/// A resolution is cited with the day on which it was adopted.
///
/// The masthead of a resolution shows another date, the day on which the document was distributed,
/// often weeks later; it is the date most often cited by mistake. The heading, “Resolution adopted
/// by the General Assembly on …”, and the closing formula show the right one.
///
/// The dates are those of the table of known resolutions, which can be widened by learning from
/// texts; a resolution that is not in it is not judged, nor is a number whose body is in doubt.
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
    let isEnglish = text.draft.language == .english
    return text.units.flatMap { unit in
      text.citations(in: unit).flatMap(\.citations).compactMap { citation -> Remark? in
        guard citation.isCertain, let date = citation.date, let span = citation.dateSpan,
          let entry = text.setting.citations.entry(for: citation.number),
          let adopted = entry.adopted, adopted != date
        else { return nil }
        let number = citation.number.printed
        let reason =
          date == entry.distributed
          ? """
          \(date.printed) is the day on which \(number) was distributed; \
          it was adopted on \(adopted.printed).
          """
          : "\(number.capitalizingFirst) was adopted on \(adopted.printed)."
        return unit.remark(
          span,
          reason,
          suggestion: isEnglish ? unit.replacing(span, with: adopted.printed) : nil
        )
      }
    }
  }
}

extension String {
  /// The words with a capital at their beginning.
  var capitalizingFirst: String { prefix(1).uppercased() + dropFirst() }
}
