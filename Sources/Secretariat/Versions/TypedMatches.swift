import Negotiation

/// Corrections of a matching as people type them.
struct TypedMatches {
  /// Pairs that hold from now on.
  let paired: [Matching.Pair]
  /// Paragraphs of the later text that continue none.
  let unpaired: [Int]

  /// Reads corrections.
  ///
  /// - Parameters:
  ///   - matches: pairs such as `OP10=OP11`, old and new.
  ///   - unmatches: paragraphs of the later text.
  ///   - old: the paragraphs of the earlier text.
  ///   - new: those of the later.
  /// - Throws: that a reference points at nothing, with the nearest.
  init(
    _ matches: [String],
    _ unmatches: [String],
    old: ParagraphFinder,
    new: ParagraphFinder
  ) throws(Problem) {
    var paired: [Matching.Pair] = []
    for match in matches {
      let sides = match.split(separator: "=", omittingEmptySubsequences: false)
      guard sides.count == 2 else {
        throw Problem("“\(match)” pairs no two paragraphs", hint: "Write OP10=OP11: old, then new.")
      }
      paired.append(
        Matching.Pair(
          old: try old.index(of: String(sides[0])),
          new: try new.index(of: String(sides[1]))
        )
      )
    }
    self.paired = paired
    var unpaired: [Int] = []
    for unmatch in unmatches { unpaired.append(try new.index(of: unmatch)) }
    self.unpaired = unpaired
    guard MatchCorrection(version: 0, paired: paired, unpaired: unpaired).isPlain else {
      throw Problem(
        "One paragraph is matched twice: \((matches + unmatches).joined(separator: ", "))",
        hint: "Name each paragraph in one --match or --unmatch only."
      )
    }
  }
}
