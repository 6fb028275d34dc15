import DraftText

/// An annex follows the meeting and the date, under the heading “Annex” and its own title.
///
/// What comes before the meeting and the date belongs to the resolution itself: a declaration
/// contained in the resolution, as in 70/1, has no heading “Annex”.
///
/// - Right: `37th plenary meeting / 22 November 2021 / Annex / 2021 Political Declaration …`
/// - Wrong: `Annex / 2021 Political Declaration … / 37th plenary meeting / 22 November 2021`
/// - Source: guidelines for Akoma Ntoso at the United Nations, part 3; page image of 66/106
/// - Certainty: A
/// - Severity: warning
/// - Languages: all
struct AnnexFollowsMeetingAndDate: EditorialRule {
  let id: RuleID = 16

  func remarks(on text: CheckedText) -> [Remark] {
    var remarks: [Remark] = []
    let lastClosing = text.paragraphs.lastIndex { $0.role == .closing }
    for (place, unit) in text.paragraphs.enumerated() where unit.role == .annex {
      if let lastClosing, place < lastClosing,
        !text.paragraphs[..<place].contains(where: { $0.role == .closing })
      {
        remarks.append(
          unit.remark(0..<unit.end, "An annex comes after the meeting and the date.")
        )
      }
      // “Annex. Terms of reference” has its title in the same line.
      let isBare = unit.tokens.filter { $0.kind != .anchor }.count <= 2
      let next = place + 1 < text.paragraphs.count ? text.paragraphs[place + 1] : nil
      guard isBare, let next else { continue }
      switch next.role {
      case .operative, .preambular, .item, .closing:
        remarks.append(unit.remark(0..<unit.end, "An annex has a title below its heading."))
      default: break
      }
    }
    return remarks
  }
}
