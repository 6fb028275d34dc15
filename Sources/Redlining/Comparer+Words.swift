import Differencing

extension Comparer {
  /// How many words have to be kept for each change; where they are fewer, the text was rewritten.
  private static let fewestKept = 6
  /// From how many changes on a text counts as rewritten.
  private static let fewestChanges = 3

  /// The script between two texts, over their tokens.
  ///
  /// 1. The script that reads best by weights. Where it shows that the text was rewritten, words
  ///    that were kept here and there say little, and a second look asks more of an island.
  /// 2. Lone changes slide to where a clause begins and no citation is cut apart.
  /// 3. Citations, dates and numbers change as a whole.
  mutating func wordScript(from old: TokenList, to new: TokenList) -> EditScript {
    var scale = vocabulary.scale
    var script = PhraseDifference.script(
      from: old.symbols,
      to: new.symbols,
      scale: scale,
      within: &budget
    )
    let changes = script.changeCount
    if changes >= Self.fewestChanges, script.keptCount < changes * Self.fewestKept {
      scale.opening = Vocabulary.rewritingCost
      script = PhraseDifference.script(
        from: old.symbols,
        to: new.symbols,
        scale: scale,
        within: &budget
      )
    }
    return
      script
      .sliding(in: old.symbols, new.symbols) { change, isInsertion in
        vocabulary.score(change, of: isInsertion ? new : old)
      }
      .keepingWhole(old.compounds, new.compounds)
  }
}
