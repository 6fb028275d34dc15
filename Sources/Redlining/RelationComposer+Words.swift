import Differencing
import DraftText

extension RelationComposer {
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
  func wordScript(
    from old: TokenList,
    to new: TokenList,
    within budget: inout WorkBudget
  ) -> EditScript {
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

  /// The notes whose anchors a script keeps, in pairs.
  func keptAnchors(
    _ script: EditScript,
    _ old: JoinedText,
    _ new: JoinedText
  ) -> [(FootnoteID, FootnoteID)] {
    if old.anchors.isEmpty || new.anchors.isEmpty { return [] }
    let isAnchor = vocabulary.anchors
    var pairs: [(FootnoteID, FootnoteID)] = []
    var oldToken = 0
    var newToken = 0
    var oldAnchor = 0
    var newAnchor = 0
    for step in script.steps {
      for _ in 0..<step.count {
        switch step {
        case .delete:
          if isAnchor[Int(old.tokens.symbols[oldToken])] { oldAnchor += 1 }
          oldToken += 1
        case .insert:
          if isAnchor[Int(new.tokens.symbols[newToken])] { newAnchor += 1 }
          newToken += 1
        case .keep:
          if isAnchor[Int(old.tokens.symbols[oldToken])] {
            pairs.append((old.anchors[oldAnchor].note, new.anchors[newAnchor].note))
            oldAnchor += 1
            newAnchor += 1
          }
          oldToken += 1
          newToken += 1
        }
      }
    }
    return pairs
  }
}
