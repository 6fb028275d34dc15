import DraftText

/// Straight apostrophes in an English text that otherwise has curly ones: `victims' testimonies`.
struct StraightApostrophes {
  /// Whether the text has curly apostrophes.
  private let isCurly: Bool

  init(_ text: CheckedText) {
    isCurly =
      text.draft.language == .english
      && text.units.contains { unit in
        unit.scalars.indices.dropFirst().contains { offset in
          unit.scalars[offset] == "’" && unit.scalars[offset - 1].isLetter
        }
      }
  }

  func remarks(on unit: TextUnit) -> [Remark] {
    guard isCurly else { return [] }
    var isOpen = false
    var remarks: [Remark] = []
    for (offset, scalar) in unit.scalars.enumerated() where scalar == "'" {
      let before = offset > 0 ? unit.scalars[offset - 1] : " "
      let after = offset + 1 < unit.scalars.count ? unit.scalars[offset + 1] : " "
      guard before.isLetter else {
        // It opens a quotation, and may belong to a dialect's word.
        isOpen = isOpen || after.isLetter
        continue
      }
      let isPossessive = !isOpen && after == " " && (before == "s" || before == "S")
      guard after.isLetter || isPossessive, !unit.spared.contains(offset) else {
        isOpen = false
        continue
      }
      remarks.append(
        unit.remark(
          offset..<(offset + 1),
          "The apostrophe is that of the printer, as elsewhere in the text.",
          suggestion: unit.replacing(
            offset..<(offset + 1),
            with: "’",
            isSafe: !unit.isOfOthers(offset)
          ),
          atMost: .information
        )
      )
    }
    return remarks
  }
}
