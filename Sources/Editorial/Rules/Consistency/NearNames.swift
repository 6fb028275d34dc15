import DraftText

/// Names with capitals that differ in one word, and there by little: `South-East Europe` and
/// `South-Eastern Europe`, `Office of Drugs` and `Office on Drugs`.
///
/// Four words with capitals, and the small words between them, are compared wherever they stand;
/// all but one word has to agree, and that one has to be another form of the same word or another
/// preposition.
enum NearNames {
  private struct Use {
    var unit: TextUnit
    var span: Range<Int>
    /// What stands at the place that is left open.
    var word: String
  }

  private struct Key: Hashable {
    var words: [String]
    var open: Int
  }

  /// Where the rarer form stands.
  static func remarks(on units: [TextUnit]) -> [Remark] {
    var uses: [Key: [Use]] = [:]
    for unit in units {
      for name in names(in: unit) {
        for open in name.words.indices where !name.words[open].isEmpty {
          var words = name.words
          words[open] = ""
          uses[Key(words: words, open: open), default: []].append(
            Use(unit: unit, span: name.span, word: name.words[open])
          )
        }
      }
    }
    var found: [(use: Use, usual: String)] = []
    for all in uses.values {
      guard let usual = ThingHasOneName.usual(all.map(\.word)) else { continue }
      for use in all where use.word != usual && isNear(use.word, usual) {
        // A word and its plural are no slip: there may be one decade and several.
        guard use.word + "s" != usual, use.word != usual + "s" else { continue }
        found.append((use, usual))
      }
    }
    found.sort { left, right in
      (left.use.unit.place, left.use.span.lowerBound, left.usual)
        < (right.use.unit.place, right.use.span.lowerBound, right.usual)
    }
    var remarks: [Remark] = []
    for (use, usual) in found {
      // Of overlapping stretches the first speaks.
      if let last = remarks.last, last.place == use.unit.place, last.span.overlaps(use.span) {
        continue
      }
      let reason = "Elsewhere in the text this name has “\(usual)” instead of “\(use.word)”."
      remarks.append(
        use.unit.remark(use.span, reason, atMost: use.unit.isLetterLine ? .information : nil)
      )
    }
    return remarks + turned(in: units)
  }

  /// The same words with capitals in another order: `Global Report on Trafficking in Persons` and
  /// `Global Trafficking in Persons Report`.
  private static func turned(in units: [TextUnit]) -> [Remark] {
    var uses: [[String]: [(unit: TextUnit, span: Range<Int>, words: [String])]] = [:]
    for unit in units {
      for name in wholeNames(in: unit) {
        let words = name.map(\.folded)
        guard let first = name.first, let last = name.last, Set(words).count == words.count else {
          continue
        }
        uses[words.sorted(), default: []].append(
          (unit, first.range.lowerBound..<last.range.upperBound, words)
        )
      }
    }
    return uses.values.flatMap { all -> [Remark] in
      guard let usual = ThingHasOneName.usual(all.map(\.words)) else { return [] }
      return all.filter { $0.words != usual }.map { use in
        use.unit.remark(
          use.span,
          "Elsewhere in the text the words of this name are in another order."
        )
      }
    }
  }

  /// Whether two words are prepositions, or forms of one word.
  static func isNear(_ one: String, _ other: String) -> Bool {
    if prepositions.contains(one), prepositions.contains(other) { return true }
    let (left, right) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
    guard left.count >= 4, right.count >= 4, abs(left.count - right.count) <= 3 else {
      return false
    }
    let common = zip(left, right).prefix { $0 == $1 }.count
    return common >= min(left.count, right.count) - 1 && common >= 4
  }

  /// Words with capitals at the even places, what stands between them at the odd ones.
  private static func names(in unit: TextUnit) -> [(words: [String], span: Range<Int>)] {
    var found: [(words: [String], span: Range<Int>)] = []
    var capitals: [Token] = []
    var gaps: [String] = []
    var gap: [String] = []
    for token in unit.tokens where token.kind != .anchor {
      let isWord = token.kind == .word
      if isWord, token.words.unicodeScalars.first?.isCapital ?? false {
        if !capitals.isEmpty { gaps.append(gap.joined(separator: " ")) }
        capitals.append(token)
        gap = []
        guard capitals.count >= 4 else { continue }
        let last = capitals.suffix(4)
        let between = gaps.suffix(3) + [""]
        guard let first = last.first, !unit.isQuoted(first.range.lowerBound) else { continue }
        let words = zip(last, between).flatMap { [$0.words, $1] }
        found.append((words, first.range.lowerBound..<token.range.upperBound))
      } else if isWord, gap.count < 2, small.contains(token.words) {
        gap.append(token.words)
      } else {
        (capitals, gaps, gap) = ([], [], [])
      }
    }
    return found
  }

  /// The words with capitals of each name, four of them at least.
  private static func wholeNames(in unit: TextUnit) -> [[Token]] {
    var found: [[Token]] = []
    var name: [Token] = []
    var gap = 0
    func close() {
      if name.count >= 4, name.count <= 8 { found.append(name) }
      name = []
      gap = 0
    }
    for token in unit.tokens where token.kind != .anchor {
      let isWord = token.kind == .word && !unit.isQuoted(token.range.lowerBound)
      if isWord, token.words.unicodeScalars.first?.isCapital ?? false {
        name.append(token)
        gap = 0
      } else if isWord, gap < 2, prepositions.contains(token.words) || token.words == "the" {
        gap += 1
      } else {
        close()
      }
    }
    close()
    return found
  }

  private static let prepositions: Set<String> = ["of", "on", "for", "to", "against", "in", "by"]
  private static let small = prepositions.union(["and", "the"])
}
