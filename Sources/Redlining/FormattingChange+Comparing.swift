import DraftText

extension FormattingChange {
  /// The kept words that are set differently, in the order of the new text.
  ///
  /// White space alone is not listed: nobody sees how it is set.
  ///
  /// - Parameters:
  ///   - script: the segments between two texts.
  ///   - old: the stretches of the old text that are not plain roman, in order.
  ///   - new: the same of the new text.
  /// - Returns: the changes.
  /// - Complexity: linear.
  static func changes(
    in script: [Segment],
    old: [TextUnits.StyledRange],
    new: [TextUnits.StyledRange]
  ) -> [FormattingChange] {
    if old.isEmpty, new.isEmpty { return [] }
    var oldStyles = StyleCursor(old)
    var newStyles = StyleCursor(new)
    var oldPlace = 0
    var newPlace = 0
    var changes: [FormattingChange] = []
    for segment in script {
      let count = segment.text.utf8.count
      switch segment.kind {
      case .deleted: oldPlace += count
      case .inserted: newPlace += count
      case .kept:
        changes += Self.changes(in: segment.text, oldPlace, newPlace, &oldStyles, &newStyles)
        oldPlace += count
        newPlace += count
      }
    }
    return changes
  }

  private static func changes(
    in text: String,
    _ oldStart: Int,
    _ newStart: Int,
    _ oldStyles: inout StyleCursor,
    _ newStyles: inout StyleCursor
  ) -> [FormattingChange] {
    let bytes = Array(text.utf8)
    var changes: [FormattingChange] = []
    var place = 0
    var lastEnd = -1
    while place < bytes.count {
      let old = oldStyles.style(at: oldStart + place)
      let new = newStyles.style(at: newStart + place)
      let end = min(bytes.count, old.end - oldStart, new.end - newStart)
      if old.style != new.style {
        let words = String(decoding: bytes[place..<end], as: UTF8.self)
        if lastEnd == place, let last = changes.last, last.old == old.style, last.new == new.style {
          changes[changes.count - 1].text += words
          lastEnd = end
        } else if words.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) {
          changes.append(FormattingChange(text: words, old: old.style, new: new.style))
          lastEnd = end
        }
      }
      place = end
    }
    return changes
  }
}

/// Walks once through the styles of a text.
private struct StyleCursor {
  private let ranges: [TextUnits.StyledRange]
  private var index = 0

  init(_ ranges: [TextUnits.StyledRange]) {
    self.ranges = ranges
  }

  /// The style at a place, and where it ends; places must not decrease.
  mutating func style(at place: Int) -> (style: Style, end: Int) {
    while index < ranges.count, ranges[index].range.upperBound <= place { index += 1 }
    guard index < ranges.count else { return (.plain, .max) }
    let styled = ranges[index]
    return styled.range.lowerBound <= place
      ? (styled.style, styled.range.upperBound) : (.plain, styled.range.lowerBound)
  }
}
