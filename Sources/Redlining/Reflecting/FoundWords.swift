/// What was found of words that somebody asked for.
struct FoundWords {
  var extent: Reflection.Extent
  var likeness: Reflection.Likeness
  /// The stretches of the new text.
  var ranges: [Range<Int>] = []
  /// How much of what was asked is there, from 0 to 1.
  var score = 1.0
  /// Whether no word with matter is missing.
  var isComplete = true
}

/// How much of the words that were asked for has to be there.
struct LikenessLimits {
  /// For all of it to be taken up.
  let whole: Double
  /// For some of it to be.
  let part: Double
  /// How many telling words some of it needs.
  let telling: Int

  /// The limits; lower where it was decided that the words are taken up.
  init(isAccepted: Bool) {
    whole = isAccepted ? 0.6 : 0.75
    part = isAccepted ? 0.3 : 0.45
    telling = isAccepted ? 2 : 3
  }

  /// How far shared words go: all, part, or nothing.
  func extent(of shared: SharedWords) -> Reflection.Extent? {
    guard shared.agreesOnNegation, shared.density >= 0.5 else { return nil }
    let isWhole = shared.share >= whole && shared.rareShare >= 0.6 && shared.hasAllNumbers
    if isWhole { return .whole }
    // Where few words were asked for, some of them are not what was asked.
    return shared.share >= part && shared.sharedRare >= telling ? .part : nil
  }
}

/// Whether an edit was made in other words.
extension ChangedText {
  /// Fewer words with matter have to stand where they were asked for.
  private static let fewWords = 3

  /// What was made of an edit by hand.
  ///
  /// - Parameters:
  ///   - edit: an edit of the old text.
  ///   - weights: how much words tell.
  ///   - limits: how much is enough.
  /// - Returns: `nil` if it was not made.
  func foundNearly(
    _ edit: TextEdit,
    _ weights: WordWeights,
    _ limits: LikenessLimits
  ) -> FoundWords? {
    let asked = weights.weighed(edit.words)
    let removed = oldWords.filter { edit.range.contains($0.range.lowerBound) && $0.isContent }
    let own = Set(asked.map(\.word))
    // What the edit itself says again need not be gone.
    let leaving = removed.filter { !own.contains($0.word) }
    let gone = leaving.filter { word in
      changes.contains { $0.edit.range.overlaps(word.range) }
    }
    let count = asked.count(where: \.isContent)
    if count == 0 {
      guard asked.isEmpty, !leaving.isEmpty, gone.count == leaving.count else { return nil }
      return wasDeleted(edit, leaving) ? FoundWords(extent: .whole, likeness: .near) : nil
    }
    let isRemoved = gone.count * 2 >= leaving.count
    guard isRemoved else { return nil }
    let near =
      count < Self.fewWords
      ? changes.filter { words(between: $0.edit.range, edit.range) <= Self.reach } : changes
    let shared = SharedWords(asked, in: near.flatMap(\.words))
    guard let extent = limits.extent(of: shared) else { return nil }
    if count < Self.fewWords {
      // Few words are a sign only where not much else came in with them, and all of them are there.
      let around = near.filter { change in
        shared.ranges.contains { change.place.overlaps($0) }
      }
      let weight = around.flatMap(\.words).reduce(0) { $0 + $1.weight }
      guard extent == .whole, shared.isComplete,
        asked.reduce(0, { $0 + $1.weight }) * 4 >= weight
      else { return nil }
    }
    return FoundWords(
      extent: extent,
      likeness: .near,
      ranges: shared.ranges,
      score: shared.share,
      isComplete: shared.isComplete
    )
  }

  /// Whether words are gone without much else in their place.
  private func wasDeleted(_ edit: TextEdit, _ leaving: [WeighedWord]) -> Bool {
    let came = changes.filter { $0.edit.range.overlaps(edit.range) }.flatMap(\.words)
    let weight = came.reduce(0) { $0 + $1.weight }
    return weight * 2 <= leaving.reduce(0) { $0 + $1.weight }
  }
}
