import DraftText

/// The words of a unit that are no language: links, and what is said about the text in brackets.
struct SparedWords: Sendable {
  /// The stretches, in order and apart.
  let ranges: [Range<Int>]

  /// Finds them.
  ///
  /// - Complexity: linear, and n log n in the stretches.
  init(in scalars: [Unicode.Scalar]) {
    let found = Self.links(in: scalars) + Self.workingMarks(in: scalars)
    var ranges: [Range<Int>] = []
    for range in found.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = ranges.last, range.lowerBound < last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
    self.ranges = ranges
  }

  /// Whether a scalar stands in one.
  ///
  /// - Complexity: logarithmic in the stretches.
  func contains(_ offset: Int) -> Bool {
    ranges.range(containing: offset) != nil
  }

  /// The stretches that are links or addresses: `https://www.un.org/en/`, `info@un.org`.
  ///
  /// - Complexity: linear.
  private static func links(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    // A link has one of these in it.
    var places = scalars.indices.filter { offset in
      switch scalars[offset] {
      case "@": true
      case "/": offset > 0 && (scalars[offset - 1] == ":" || endsDomain(offset, scalars))
      default: false
      }
    }
    places += scalars.indices.filter { offset in
      scalars[offset] == "." && offset > 2
        && scalars[(offset - 3)..<offset].allSatisfy { $0 == "w" }
    }
    var links: [Range<Int>] = []
    for place in places.sorted() where !(links.last?.contains(place) ?? false) {
      var (start, end) = (place, place)
      while start > 0, !isGap(scalars[start - 1]) { start -= 1 }
      while end < scalars.count, !isGap(scalars[end]) { end += 1 }
      links.append(start..<end)
    }
    return links
  }

  /// Whether the name of a host ends before an offset: `un.org`, but not `p.m.` nor `A/C.3`.
  private static func endsDomain(_ end: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    var start = end
    var labels = 1
    var lastLength = 0
    while start > 0, end - start < 64 {
      let scalar = scalars[start - 1]
      guard scalar == "." || scalar == "-" || ("a"..."z").contains(scalar) || scalar.isDigit else {
        break
      }
      if scalar == "." {
        labels += 1
      } else if labels == 1 {
        guard ("a"..."z").contains(scalar) else { return false }
        lastLength += 1
      }
      start -= 1
    }
    guard labels > 1, lastLength > 1, scalars[start] != ".", scalars[start] != "-" else {
      return false
    }
    return start == 0 || isGap(scalars[start - 1]) || scalars[start - 1] == "("
  }

  private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
    scalar == Paragraph.anchorScalar || scalar.isSpace
  }

  /// The stretches that speak about the text and are no part of it: `Delegation A: delete`, `- Delegation B`,
  /// `Agreed ad ref`, a number before the words.
  ///
  /// - Complexity: linear; nothing is read where there is no bracket.
  private static func workingMarks(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    guard scalars.contains(where: { $0 == "[" || $0 == "{" }) else { return [] }
    guard let text = try? BracketedText(parsing: String(spelling: scalars)) else { return [] }
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
