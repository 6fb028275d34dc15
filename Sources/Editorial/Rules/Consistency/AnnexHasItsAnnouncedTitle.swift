import DraftText

/// An annex has the title under which the resolution adopts it.
///
/// The resolution adopts “the political declaration entitled …”, and the same title appears above
/// the annex. During negotiations one may be changed and the other forgotten.
///
/// The rule applies only if there is one annex and one such title, and if the two titles share most
/// of their words. Differences in capitals do not count.
///
/// - Right: `Adopts the political declaration entitled “2021 Political Declaration …”` above an annex of this title
/// - Wrong: `Adopts the political declaration entitled “2021 Political Declaration …”` above an annex `2021 Declaration …`
/// - Source: adopted texts, such as 76/7
/// - Certainty: B
/// - Severity: warning
/// - Languages: English
struct AnnexHasItsAnnouncedTitle: EditorialRule {
  let id: RuleID = 90

  func remarks(on text: CheckedText) -> [Remark] {
    let annexes = text.parts.filter(\.isAnnex)
    guard annexes.count == 1,
      let title = text.paragraphs[annexes[0].paragraphs].first(where: { $0.role == .title })
    else { return [] }
    let announced = text.parts.filter { !$0.isAnnex }.flatMap { text.paragraphs[$0.paragraphs] }
      .filter { $0.role == .operative }.compactMap(announcement)
    guard announced.count == 1, let (unit, span) = announced.first else { return [] }
    let due = words(of: unit, in: span)
    let mine = words(of: title, in: 0..<title.end)
    guard due != mine, Set(due).intersection(mine).count * 3 >= max(due.count, mine.count) * 2
    else {
      return []
    }
    return [
      title.remark(0..<title.end, "The resolution adopts its annex under another title.")
    ]
  }

  /// The quoted title behind “entitled”, in a paragraph that speaks of an annex.
  private func announcement(in unit: TextUnit) -> (TextUnit, Range<Int>)? {
    guard unit.tokens.contains(where: { ["annex", "annexed"].contains($0.folded) }),
      let word = unit.tokens.first(where: { $0.folded == "entitled" }),
      let span = unit.quotations.first(where: { $0.lowerBound >= word.range.upperBound }),
      span.lowerBound - word.range.upperBound <= 2
    else { return nil }
    return (unit, span)
  }

  private func words(of unit: TextUnit, in span: Range<Int>) -> [String] {
    unit.tokens.filter { span.overlaps($0.range) && $0.kind != .mark && $0.kind != .anchor }
      .map(\.folded)
  }
}
