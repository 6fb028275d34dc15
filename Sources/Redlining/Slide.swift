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
    let beforeBytes = Array(before.utf8)
    let changeBytes = Array(change.utf8)
    let afterBytes = Array(after.utf8)
    let left = Self.reach(into: beforeBytes.reversed(), of: changeBytes.reversed())
    let right = Self.reach(into: afterBytes, of: changeBytes)
    guard left + right > 0 else { return nil }
    var start = max(0, beforeBytes.count - left - Self.margin)
    while start > 0, beforeBytes[start] != UInt8(ascii: " ") { start -= 1 }
    var end = min(afterBytes.count, right + Self.margin)
    while end < afterBytes.count, afterBytes[end] != UInt8(ascii: " ") { end += 1 }
    head = String(decoding: beforeBytes[..<start], as: UTF8.self)
    self.before = TextPieces.pieces(of: String(decoding: beforeBytes[start...], as: UTF8.self))
    self.change = TextPieces.pieces(of: change)
    self.after = TextPieces.pieces(of: String(decoding: afterBytes[..<end], as: UTF8.self))
    tail = String(decoding: afterBytes[end...], as: UTF8.self)
  }

  /// How many bytes a change could slide over if bytes were all that counted.
  private static func reach(into kept: [UInt8], of change: [UInt8]) -> Int {
    var reach = 0
    let most = min(kept.count, Self.farthest * 16)
    while reach < most,
      kept[reach] == (reach < change.count ? change[reach] : kept[reach - change.count])
    {
      reach += 1
    }
    return reach
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
