import DraftText

/// Names with capitals that have a comma in one place and lose it in another.
///
/// Five words in a row, the first and the last with capitals, are compared wherever they stand:
/// `Safe, Orderly and Regular Migration` and `Safe Orderly and Regular Migration` are the same
/// words with other commas.
enum CommaVariants {
  private struct Use {
    var unit: TextUnit
    var span: Range<Int>
    var commas: [Bool]
  }

  /// Where the rarer form stands.
  static func remarks(on text: CheckedText) -> [Remark] {
    var uses: [[String]: [Use]] = [:]
    var order: [[String]] = []
    for unit in text.paragraphs where unit.role != .title {
      for (key, use) in names(in: unit) {
        if uses[key] == nil { order.append(key) }
        uses[key, default: []].append(use)
      }
    }
    var remarks: [Remark] = []
    var told: [TextPlace: Set<Int>] = [:]
    for key in order {
      let all = uses[key] ?? []
      guard let usual = ThingHasOneName.usual(all.map(\.commas)) else { continue }
      for use in all where use.commas != usual {
        // Of overlapping stretches the first speaks.
        guard told[use.unit.place, default: []].isDisjoint(with: use.span) else { continue }
        told[use.unit.place, default: []].formUnion(use.span)
        let reason = "Elsewhere in the text the commas in this name are different."
        remarks.append(use.unit.remark(use.span, reason))
      }
    }
    return remarks
  }

  private static func names(in unit: TextUnit) -> [([String], Use)] {
    // Words, each with whether a comma stands before it; any other mark ends a stretch.
    var words: [(token: Token, hasComma: Bool)] = []
    var found: [([String], Use)] = []
    var hasComma = false
    for token in unit.tokens where token.kind != .anchor {
      if token.kind == .word {
        words.append((token, hasComma))
        hasComma = false
        let last = words.suffix(5)
        guard last.count == 5, let first = last.first, first.token.isCapitalized,
          token.isCapitalized, last.count(where: { $0.token.isCapitalized }) >= 3,
          // A list of names has a comma behind each.
          last.dropFirst().count(where: \.hasComma) <= 1
        else { continue }
        let span = first.token.range.lowerBound..<token.range.upperBound
        found.append(
          (
            last.map(\.token.folded),
            Use(unit: unit, span: span, commas: last.dropFirst().map(\.hasComma))
          )
        )
      } else if token.words == "," {
        hasComma = true
      } else {
        words = []
        hasComma = false
      }
    }
    return found
  }
}

extension Token {
  /// Whether it begins with a capital letter.
  fileprivate var isCapitalized: Bool { words.unicodeScalars.first?.isCapital ?? false }
}
