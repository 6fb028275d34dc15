/// Finds what stands inside plain words: bold, struck words, names in round brackets, `[…]`.
///
/// Round brackets hold names only after something that somebody can be behind: a bracket, bold
/// or struck words, a quotation, a label. Elsewhere `(ASEAN)` is just an abbreviation.
enum BracketInline {
  /// The pieces of the words in order; none is empty.
  static func leaves(of text: Substring, _ allowsParties: Bool) -> [BracketSegment.Leaf] {
    var leaves: [BracketSegment.Leaf] = []
    let (bytes, scalars) = (text.utf8, text.unicodeScalars)
    var start = text.startIndex
    var index = start
    var allowsParties = allowsParties
    func take(
      _ kind: BracketedText.Part.Kind,
      from first: Substring.Index,
      upTo end: Substring.Index
    ) {
      if start < first { leaves.append(.init(kind: .words, text: text[start..<first])) }
      leaves.append(.init(kind: kind, text: text[first..<end]))
      start = end
      index = end
    }
    while index < text.endIndex {
      switch bytes[index] {
      case UInt8(ascii: "*"), UInt8(ascii: "~"):
        if let end = endOfPair(scalars[index], in: scalars, at: index) {
          take(bytes[index] == UInt8(ascii: "*") ? .strong : .struck, from: index, upTo: end)
          allowsParties = true
          continue
        }
      case UInt8(ascii: "["):
        if let end = endOfElision(in: scalars, at: index) {
          take(.elision, from: index, upTo: end)
          allowsParties = false
          continue
        }
      case UInt8(ascii: "("):
        let follows = holdable(before: text[start..<index]) ?? allowsParties
        if let (kind, end) = roundBracket(in: text, at: index, follows) {
          take(kind, from: index, upTo: end)
          allowsParties = false
          continue
        }
      default: break
      }
      index = bytes.index(after: index)
    }
    if start < text.endIndex { leaves.append(.init(kind: .words, text: text[start...])) }
    return leaves
  }

  /// Whether the words end with a quotation; `nil` if there are none.
  private static func holdable(before words: Substring) -> Bool? {
    let last = words.unicodeScalars.last { !$0.properties.isWhitespace }
    return last.map { "'\"’”»".unicodeScalars.contains($0) }
  }

  /// The end of `**…**` or `~~…~~`.
  private static func endOfPair(
    _ sign: Unicode.Scalar,
    in scalars: Substring.UnicodeScalarView,
    at index: Substring.Index
  ) -> Substring.Index? {
    var next = scalars.index(after: index)
    guard next < scalars.endIndex, scalars[next] == sign else { return nil }
    next = scalars.index(after: next)
    let first = next
    while next < scalars.endIndex {
      let after = scalars.index(after: next)
      if scalars[next] == sign, after < scalars.endIndex, scalars[after] == sign {
        return next == first ? nil : scalars.index(after: after)
      }
      next = after
    }
    return nil
  }

  /// The end of `[…]` or `[...]`.
  private static func endOfElision(
    in scalars: Substring.UnicodeScalarView,
    at index: Substring.Index
  ) -> Substring.Index? {
    for spelling in ["[…]", "[...]"] where scalars[index...].starts(with: spelling.unicodeScalars) {
      return scalars.index(index, offsetBy: spelling.unicodeScalars.count)
    }
    return nil
  }

  /// `(Delegation A, Delegation B)` and `(agreed ad ref 12/5)`.
  private static func roundBracket(
    in text: Substring,
    at index: Substring.Index,
    _ allowsParties: Bool
  ) -> (BracketedText.Part.Kind, Substring.Index)? {
    let scalars = text.unicodeScalars
    let first = scalars.index(after: index)
    guard allowsParties || first < scalars.endIndex && "aA".unicodeScalars.contains(scalars[first])
    else { return nil }
    let limit = scalars.index(index, offsetBy: 400, limitedBy: scalars.endIndex) ?? scalars.endIndex
    guard let close = scalars[first..<limit].firstIndex(of: ")") else { return nil }
    let inside = text[first..<close]
    let end = scalars.index(after: close)
    if case .agreed(let adReferendum, let day)? = WorkingNote(parsing: inside) {
      return (.note(.agreed(adReferendum: adReferendum, day: day)), end)
    }
    guard allowsParties, let list = Attribution.list(parsing: inside) else { return nil }
    return (.attribution(list), end)
  }
}
