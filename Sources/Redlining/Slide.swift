/// The places where a lone insertion or deletion can stand and say the same.
///
/// The problem: in “a b, a c” made of “a c” the new words may be “a b, ” at the start or “b, a ”
/// after the first “a”. The idea: as long as the token before the change is its last one, the
/// change can move left by that token, and in the same way right; of all places the one is best
/// where the change begins or ends with a sentence, a line or a clause.
struct Slide {
  // Only the neighbourhood of a change is cut into tokens; what lies beyond stays as it is.
  private let head: String
  private let before: [String]
  private let change: [String]
  private let after: [String]
  private let tail: String

  /// How many tokens a change may slide; more would only cost time.
  private static let farthest = 40
  /// How many bytes beside the places of a change are looked at to judge them.
  private static let margin = 64

  /// Looks at a change between two stretches that are kept.
  ///
  /// - Returns: `nil` if the change cannot slide.
  init?(before: String, change: String, after: String) {
    let (left, right) = Self.reach(before.utf8Span.span, change.utf8Span.span, after.utf8Span.span)
    guard left + right > 0 else { return nil }
    let start = Self.space(in: before, atOrBefore: before.utf8.count - left - Self.margin)
    let end = Self.space(in: after, atOrAfter: right + Self.margin)
    head = String(before[..<start])
    self.before = TextPieces.pieces(of: String(before[start...]))
    self.change = TextPieces.pieces(of: change)
    self.after = TextPieces.pieces(of: String(after[..<end]))
    tail = String(after[end...])
  }

  /// How many bytes a change could slide over to either side if bytes were all that counted.
  private static func reach(
    _ before: Span<UInt8>,
    _ change: Span<UInt8>,
    _ after: Span<UInt8>
  ) -> (left: Int, right: Int) {
    let most = farthest * 16
    // The byte of a text that is so many from its end.
    func last(_ bytes: Span<UInt8>, _ step: Int) -> UInt8 { bytes[bytes.count - 1 - step] }
    var left = 0
    while left < min(before.count, most),
      last(before, left)
        == (left < change.count ? last(change, left) : last(before, left - change.count))
    {
      left += 1
    }
    var right = 0
    while right < min(after.count, most),
      after[right] == (right < change.count ? change[right] : after[right - change.count])
    {
      right += 1
    }
    return (left, right)
  }

  /// The last space at a place or before it, or the beginning.
  private static func space(in text: String, atOrBefore place: Int) -> String.Index {
    let bytes = text.utf8Span.span
    var place = max(0, place)
    while place > 0, bytes[place] != UInt8(ascii: " ") { place -= 1 }
    return text.utf8.index(text.startIndex, offsetBy: place)
  }

  /// The first space at a place or after it, or the end.
  private static func space(in text: String, atOrAfter place: Int) -> String.Index {
    let bytes = text.utf8Span.span
    var place = min(bytes.count, place)
    while place < bytes.count, bytes[place] != UInt8(ascii: " ") { place += 1 }
    return text.utf8.index(text.startIndex, offsetBy: place)
  }

  /// The three texts at the best place; at a tie, as they were.
  var best: (before: String, change: String, after: String) {
    let left = slides { step in
      guard step < before.count else { return false }
      return before[before.count - 1 - step] == change[wrapping: change.count - 1 - step]
    }
    let right = slides { step in
      step < after.count && after[step] == change[wrapping: step]
    }
    let all = before + change + after
    let start = before.count
    var best = start
    var bestScore = score(of: all, at: start)
    for place in (start - left)...(start + right) where place != start {
      let score = score(of: all, at: place)
      if score > bestScore {
        best = place
        bestScore = score
      }
    }
    let end = best + change.count
    return (head + all[..<best].joined(), all[best..<end].joined(), all[end...].joined() + tail)
  }

  private func slides(while matches: (Int) -> Bool) -> Int {
    guard !change.isEmpty else { return 0 }
    var steps = 0
    while steps < Self.farthest, matches(steps) { steps += 1 }
    return steps
  }

  /// How well a change reads that begins at a place: by its edges, then with a space that goes with
  /// its words, which for a whole sentence is the space after it.
  private func score(of all: [String], at start: Int) -> Int {
    let end = start + change.count
    let inside = all[start..<end]
    guard let first = inside.first(where: { !TextPieces.isSpace($0) }),
      let last = inside.last(where: { !TextPieces.isSpace($0) })
    else { return 0 }
    let before = all[..<start].last { !TextPieces.isSpace($0) }
    let edges = ChangeBoundary.score(
      before: before.map { ChangeBoundary($0) } ?? (head.isEmpty ? nil : .other),
      first: ChangeBoundary(first),
      last: ChangeBoundary(last),
      isAtEnd: tail.isEmpty && !all[end...].contains { !TextPieces.isSpace($0) }
    )
    let endsInSpace = TextPieces.isSpace(all[end - 1])
    let beginsInSpace = TextPieces.isSpace(all[start])
    if endsInSpace, edges == ChangeBoundary.wholeSentence { return edges * 4 + 2 }
    return edges * 4 + (endsInSpace || beginsInSpace ? 1 : 0)
  }
}

extension Array {
  /// The element at an index, counted on from the other end when it is out of bounds.
  fileprivate subscript(wrapping index: Int) -> Element {
    let remainder = index % count
    return self[remainder < 0 ? remainder + count : remainder]
  }
}
