import DraftText

/// A cited title has the exact wording and capitals of the resolution.
///
/// Titles of resolutions have a capital at the beginning and in names, not in every word. The title
/// follows the date: `, entitled “…”`. Titles are compared with a table of known resolutions; those
/// not in the table are not checked.
///
/// - Right: `resolution 70/1 of 25 September 2015, entitled “Transforming our world: the 2030
///   Agenda for Sustainable Development”`
/// - Wrong: `resolution 74/176, “Improving the Coordination of Efforts against Trafficking in
///   Persons”`
/// - Source: heading of resolution 74/176
/// - Certainty: B
/// - Severity: warning
/// - Languages: English
struct TitleOfResolutionIsExact: EditorialRule {
  let id: RuleID = 55

  func remarks(on text: CheckedText) -> [Remark] {
    text.units.flatMap { unit in
      text.citations(in: unit).flatMap(\.citations).compactMap { citation -> Remark? in
        guard citation.isCertain, let title = citation.title, let span = citation.titleSpan,
          let known = text.setting.citations.entry(for: citation.number)?.title
        else { return nil }
        let cited = CitationTable.plain(title)
        guard cited != known else { return nil }
        let suggestion = unit.replacing(span, with: known)
        if cited.lowercased() == known.lowercased() {
          return unit.remark(
            span,
            "The capitals of the title of \(citation.number.printed) differ: “\(known)”.",
            suggestion: suggestion
          )
        }
        guard citation.isEntitled else { return nil }
        return unit.remark(
          span,
          "The title of \(citation.number.printed) is “\(known)”.",
          suggestion: suggestion
        )
      }
    }
  }
}
