import DraftText

/// One side of a relation, walked in step with the script that spells it.
///
/// A script knows text alone. Walking the runs of the paragraphs beside it gives every stretch
/// its style back, and gives the anchors back their notes.
struct SpelledSide {
  private enum Element {
    case words(String, Style)
    case anchor(RedlinePiece.Anchor, spelled: String)
    case paragraphBreak

    var length: Int {
      switch self {
      case .words(let words, _): words.utf8.count
      case .anchor(_, let spelled): spelled.utf8.count
      case .paragraphBreak: 1
      }
    }
  }

  private var elements: [Element] = []
  private var next = 0
  /// How many bytes of the next element were taken already.
  private var offset = 0

  /// How many bytes of UTF-8 the side is spelled with.
  private(set) var length = 0

  /// Makes a side of the runs of each of its paragraphs.
  init(_ paragraphs: [[Run]], of version: ComparedVersion) {
    for (index, runs) in paragraphs.enumerated() {
      if index > 0 { elements.append(.paragraphBreak) }
      for run in runs {
        switch run {
        case .text(let words, let style): elements.append(.words(words, style))
        case .footnote(let id):
          let label = version.footnoteLabels[id] ?? "?"
          elements.append(
            .anchor(
              RedlinePiece.Anchor(note: version.footnoteIndices[id], label: label),
              spelled: "[^\(label)]"
            )
          )
        }
      }
    }
    for element in elements { length += element.length }
  }

  /// Takes the next bytes of the side as styled stretches.
  ///
  /// Part of an anchor is given as plain words, so that every byte is shown.
  ///
  /// - Parameters:
  ///   - count: how many bytes, which have to end where a scalar ends.
  ///   - isOld: whether the side is that of the earlier version.
  /// - Returns: the stretches; their texts together are the bytes taken.
  mutating func take(_ count: Int, isOld: Bool) -> [RedlinePiece.Content] {
    var taken: [RedlinePiece.Content] = []
    var wanted = count
    while wanted > 0, next < elements.count {
      let element = elements[next]
      let available = element.length - offset
      let length = min(wanted, available)
      switch element {
      case .words(let words, let style):
        taken.append(.words(Self.slice(words, offset, length), style))
      case .anchor(let anchor, let spelled):
        if length == element.length {
          taken.append(isOld ? .anchor(old: anchor, new: nil) : .anchor(old: nil, new: anchor))
        } else {
          taken.append(.words(Self.slice(spelled, offset, length), .plain))
        }
      case .paragraphBreak: taken.append(.paragraphBreak)
      }
      wanted -= length
      offset += length
      if length == available {
        next += 1
        offset = 0
      }
    }
    return taken
  }

  /// Passes over the next bytes of the side.
  ///
  /// - Parameter count: how many bytes, which have to end where a scalar ends.
  mutating func skip(_ count: Int) {
    var wanted = count
    while wanted > 0, next < elements.count {
      let available = elements[next].length - offset
      guard wanted >= available else {
        offset += wanted
        return
      }
      wanted -= available
      next += 1
      offset = 0
    }
  }

  /// Passes over the next bytes of the side, and keeps the anchors among them alone.
  ///
  /// - Parameters:
  ///   - count: how many bytes, which have to end where a scalar ends.
  ///   - isOld: whether the side is that of the earlier version.
  /// - Returns: the anchors that lie within those bytes whole.
  mutating func anchors(inNext count: Int, isOld: Bool) -> [RedlinePiece.Content] {
    var anchors: [RedlinePiece.Content] = []
    var wanted = count
    while wanted > 0, next < elements.count {
      let element = elements[next]
      let available = element.length - offset
      let length = min(wanted, available)
      if case .anchor(let anchor, _) = element, length == element.length {
        anchors.append(isOld ? .anchor(old: anchor, new: nil) : .anchor(old: nil, new: anchor))
      }
      wanted -= length
      offset += length
      if length == available {
        next += 1
        offset = 0
      }
    }
    return anchors
  }

  private static func slice(_ text: String, _ offset: Int, _ length: Int) -> String {
    let bytes = text.utf8
    if offset == 0, length == bytes.count { return text }
    let start = bytes.index(bytes.startIndex, offsetBy: offset)
    return String(text[start..<bytes.index(start, offsetBy: length)])
  }
}
