import DraftText

extension TextUnit {
  /// The stretches that are links or addresses: `https://www.un.org/en/`, `info@un.org`.
  ///
  /// - Complexity: linear.
  var links: [Range<Int>] {
    var links: [Range<Int>] = []
    var start = 0
    func close(_ end: Int) {
      guard end - start > 4 else { return }
      let piece = scalars[start..<end]
      let isLink =
        piece.contains("@") || piece.starts(with: "www.".unicodeScalars)
        || piece.indices.contains { index in
          piece[index] == ":" && index + 2 < end && piece[index + 1] == "/"
            && piece[index + 2] == "/"
        }
      if isLink { links.append(start..<end) }
    }
    for (offset, scalar) in scalars.enumerated()
    where scalar.properties.isWhitespace || scalar == Paragraph.anchorScalar {
      close(offset)
      start = offset + 1
    }
    close(scalars.count)
    return links
  }

  /// The stretches that speak about the text and are no part of it: `EU: delete`, `- US`,
  /// `Agreed ad ref`, a number before the words.
  ///
  /// - Complexity: linear; nothing is read where there is no bracket.
  var workingMarks: [Range<Int>] {
    guard scalars.contains(where: { $0 == "[" || $0 == "{" }) else { return [] }
    var words = ""
    words.unicodeScalars.append(contentsOf: scalars)
    guard let text = try? BracketedText(parsing: words) else { return [] }
    var marks: [Range<Int>] = []
    var offset = 0
    for leaf in text.leaves {
      let end = offset + leaf.text.unicodeScalars.count
      switch leaf.kind {
      case .attribution, .note, .label, .elision: marks.append(offset..<end)
      default: break
      }
      offset = end
    }
    return marks
  }
}
