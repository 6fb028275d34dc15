extension TextEdit {
  /// What became of an edit in a later text.
  public enum Carried: Hashable, Sendable {
    /// It can be made in the later text, there.
    case applies(TextEdit)
    /// The later text has it already.
    case absorbed
    /// The words that it is about are others now; these, at this place of the later text.
    case changedBeneath(Range<Int>)
  }

  /// Follows an edit into a later text.
  ///
  /// - Parameters:
  ///   - changes: the edits that made the later text of the one that this edit is about, as
  ///     ``edits(of:)`` gives them.
  ///   - base: the text that this edit is about.
  /// - Returns: where it can be made now, that it was made, or what stands in its way.
  /// - Complexity: linear in the changes.
  public func carried(through changes: [TextEdit], in base: String) -> Carried {
    if changes.contains(self) { return .absorbed }
    var shift = 0
    var stretch = range
    var touching: [TextEdit] = []
    for change in changes {
      if excludes(change) {
        touching.append(change)
        stretch =
          min(
            stretch.lowerBound,
            change.range.lowerBound
          )..<max(
            stretch.upperBound,
            change.range.upperBound
          )
      } else if change.range.upperBound <= range.lowerBound {
        shift += change.growth
      }
    }
    guard !touching.isEmpty else {
      return .applies(
        TextEdit(range.lowerBound + shift..<range.upperBound + shift, words)
      )
    }
    let inside = changes.filter { change in
      touching.contains(change)
        || stretch.lowerBound < change.range.lowerBound
          && change.range.upperBound < stretch.upperBound
    }
    let before = changes.filter {
      $0.range.upperBound <= stretch.lowerBound && !inside.contains($0)
    }
    .reduce(0) { $0 + $1.growth }
    let start = stretch.lowerBound + before
    let now = start..<stretch.upperBound + before + inside.reduce(0) { $0 + $1.growth }
    let scalars = base.unicodeScalars
    let text = String(
      String.UnicodeScalarView(scalars.dropFirst(stretch.lowerBound).prefix(stretch.count))
    )
    func moved(_ edit: TextEdit) -> TextEdit {
      TextEdit(
        edit.range.lowerBound - stretch.lowerBound..<edit.range.upperBound - stretch.lowerBound,
        edit.words
      )
    }
    let isMade =
      TextEdit.applying([moved(self)], to: text) == TextEdit.applying(inside.map(moved), to: text)
    return isMade ? .absorbed : .changedBeneath(now)
  }

  /// How many scalars the text gains by it.
  private var growth: Int { words.unicodeScalars.count - range.count }
}
