/// Phrases, each with what is to be said of it, found in a unit in one pass.
///
/// ```swift
/// let table = PhraseTable(["co-operation": "cooperation"])
/// table.matches(in: unit)   // [(range, "cooperation")]
/// ```
public struct PhraseTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    var tokens: [String]
    var value: Value
  }

  private let entries: [String: [Entry]]
  private let isExact: Bool

  /// Makes a table.
  ///
  /// - Parameters:
  ///   - phrases: words and marks, as a text spells them; the longest match wins.
  ///   - isExact: whether capitals must be the same.
  public init(_ phrases: [(String, Value)], isExact: Bool = false) {
    var entries: [String: [Entry]] = [:]
    for (phrase, value) in phrases {
      let tokens = Token.tokens(of: Array(phrase.unicodeScalars)).map {
        isExact ? $0.words : $0.folded
      }
      guard let first = tokens.first else { continue }
      entries[first, default: []].append(Entry(tokens: tokens, value: value))
    }
    self.entries = entries.mapValues { $0.sorted { $0.tokens.count > $1.tokens.count } }
    self.isExact = isExact
  }

  /// Where phrases stand, as scalar ranges; footnote anchors do not part a phrase.
  ///
  /// - Complexity: linear in the tokens, for each the phrases that begin with it.
  public func matches(in unit: TextUnit) -> [(range: Range<Int>, value: Value)] {
    let tokens = unit.tokens.filter { $0.kind != .anchor }
    var found: [(range: Range<Int>, value: Value)] = []
    var index = 0
    while index < tokens.count {
      let key = isExact ? tokens[index].words : tokens[index].folded
      let match = entries[key]?.first { entry in
        index + entry.tokens.count <= tokens.count
          && entry.tokens.indices.allSatisfy {
            (isExact ? tokens[index + $0].words : tokens[index + $0].folded) == entry.tokens[$0]
          }
      }
      guard let match else {
        index += 1
        continue
      }
      let last = index + match.tokens.count - 1
      found.append((tokens[index].range.lowerBound..<tokens[last].range.upperBound, match.value))
      index = last + 1
    }
    return found
  }
}
