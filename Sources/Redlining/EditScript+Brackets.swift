import Differencing

extension EditScript {
  /// The script with words kept that only lost their brackets, or only got some.
  ///
  /// The problem: `[to all]` made into `to all` costs less as one replacement than as two deletions
  /// round two small words, and yet what happened is that brackets were lifted. The idea: where one
  /// side of a change is what is left of the other without a bracket and maybe an alternative, its
  /// words are kept.
  ///
  /// ```
  /// -[to all] +to all              →   -[ =to all -]
  /// -[shall/should] +shall         →   -[ =shall -/should]
  /// ```
  ///
  /// - Parameters:
  ///   - old: the symbols of the old text.
  ///   - new: the symbols of the new text.
  ///   - isBracket: whether a symbol is a square bracket.
  /// - Returns: a script between the same texts that keeps as much or more.
  /// - Complexity: linear.
  func keepingBracketed(
    _ old: [Int32],
    _ new: [Int32],
    isBracket: (Int32) -> Bool
  ) -> EditScript {
    var script = EditScript()
    var oldPlace = 0
    var newPlace = 0
    var index = 0
    while index < steps.count {
      if case .delete(let gone) = steps[index], index + 1 < steps.count,
        case .insert(let come) = steps[index + 1],
        let lifted = Self.keeping(
          old[oldPlace..<(oldPlace + gone)],
          new[newPlace..<(newPlace + come)],
          isBracket
        )
      {
        script.append(contentsOf: lifted)
        oldPlace += gone
        newPlace += come
        index += 2
        continue
      }
      switch steps[index] {
      case .keep(let count):
        oldPlace += count
        newPlace += count
      case .delete(let count): oldPlace += count
      case .insert(let count): newPlace += count
      }
      script.append(steps[index])
      index += 1
    }
    return script
  }

  /// The script of a change of which one side is the other without some tokens, a bracket first of
  /// all; `nil` of any other change.
  private static func keeping(
    _ old: ArraySlice<Int32>,
    _ new: ArraySlice<Int32>,
    _ isBracket: (Int32) -> Bool
  ) -> EditScript? {
    if old.count < new.count { return keeping(new, old, isBracket)?.inverted }
    guard let first = old.first, old.count > new.count, isBracket(first) else { return nil }
    var script = EditScript()
    var rest = new
    for symbol in old {
      if symbol == rest.first {
        script.append(.keep(1))
        rest.removeFirst()
      } else {
        script.append(.delete(1))
      }
    }
    return rest.isEmpty ? script : nil
  }
}
