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
  /// - Parameter changes: the edits that made the later text of the one that this edit is about,
  ///   as ``edits(of:)`` gives them.
  /// - Returns: where it can be made now, that it was made, or what stands in its way.
  /// - Complexity: linear in the changes.
  public func carried(through changes: [TextEdit]) -> Carried {
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
        shift += change.words.unicodeScalars.count - change.range.count
      }
    }
    guard !touching.isEmpty else {
      return .applies(
        TextEdit(range.lowerBound + shift..<range.upperBound + shift, words)
      )
    }
    var before = 0
    var growth = 0
    for change in changes {
      let change = (change.range, change.words.unicodeScalars.count - change.range.count)
      if change.0.upperBound <= stretch.lowerBound,
        !touching.contains(where: { $0.range == change.0 })
      {
        before += change.1
      } else if change.0.lowerBound >= stretch.lowerBound, change.0.upperBound <= stretch.upperBound
      {
        growth += change.1
      }
    }
    let start = stretch.lowerBound + before
    return .changedBeneath(start..<max(start, stretch.upperBound + before + growth))
  }
}
