/// The places where a lone insertion or deletion can stand and say the same.
///
/// The problem: in “a b, a c” made of “a c” the new words may be “a b, ” at the start or “b, a ”
/// after the first “a”. The idea: as long as the token before the change is its last one, the
/// change can move left by that token, and in the same way right; of all places the one is best
/// where the change begins or ends with a sentence, a line or a clause.
struct Slide {
  private let before: [String]
  private let change: [String]
  private let after: [String]

  /// How many tokens a change may slide; more would only cost time.
  private static let farthest = 40

  init(before: String, change: String, after: String) {
    // Only the nearest tokens can take part.
    self.before = Self.pieces(of: before)
    self.change = Self.pieces(of: change)
    self.after = Self.pieces(of: after)
  }

  private static func pieces(of text: String) -> [String] {
    TextPieces.pieces(of: text)
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
    return (all[..<best].joined(), all[best..<end].joined(), all[end...].joined())
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
      before: before.map { ChangeBoundary($0) },
      first: ChangeBoundary(first),
      last: ChangeBoundary(last),
      isAtEnd: !all[end...].contains { !TextPieces.isSpace($0) }
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
