/// Finds words that somebody quotes from memory in a text.
///
/// Capitals and white space do not matter, nor which dashes and quotation marks stand there, nor the
/// calls of footnotes among the words.
struct WordSearch {
  /// A text in which what does not matter is levelled.
  private struct Levelled {
    /// The scalars that matter.
    var scalars: [Unicode.Scalar] = []
    /// Where each of them stands in the text.
    var places: [Int] = []

    init(_ text: String) {
      let all = Array(text.unicodeScalars)
      var index = 0
      var hasGap = false
      while index < all.count {
        if all[index] == "[", let end = WordSearch.endOfCall(all, at: index) {
          index = end
          continue
        }
        if all[index].properties.isWhitespace {
          hasGap = !scalars.isEmpty
          index += 1
          continue
        }
        if hasGap {
          scalars.append(" ")
          places.append(index - 1)
          hasGap = false
        }
        for scalar in WordSearch.levelled(all[index]) {
          scalars.append(scalar)
          places.append(index)
        }
        index += 1
      }
    }
  }

  /// The words that are looked for, without marks around them.
  private let wanted: [Unicode.Scalar]

  /// Prepares a search; nothing where there is no word to look for.
  init?(_ words: String) {
    wanted = Levelled(words).scalars
    guard wanted.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil })
    else { return nil }
  }

  /// Where the words stand in a text, in scalars, none within another.
  func ranges(in text: String) -> [Range<Int>] {
    let levelled = Levelled(text)
    var ranges: [Range<Int>] = []
    var start = 0
    while start + wanted.count <= levelled.scalars.count {
      let isHere = wanted.indices.allSatisfy { levelled.scalars[start + $0] == wanted[$0] }
      let last = start + wanted.count - 1
      guard isHere, Self.parts(levelled.scalars, at: start),
        Self.parts(levelled.scalars, at: last + 1)
      else {
        start += 1
        continue
      }
      ranges.append(levelled.places[start]..<(levelled.places[last] + 1))
      start = last + 1
    }
    return ranges
  }

  /// Whether a place lies within no word; Chinese has no spaces between words.
  private static func parts(_ scalars: [Unicode.Scalar], at place: Int) -> Bool {
    guard place > 0, place < scalars.count else { return true }
    return ![scalars[place - 1], scalars[place]].allSatisfy { scalar in
      let properties = scalar.properties
      return (properties.isAlphabetic || properties.numericType != nil) && !properties.isIdeographic
    }
  }

  /// The stretch of a text that has the most of the words, with the share of them in hundredths.
  ///
  /// A long word counts for more than a short one, of which every text has some.
  ///
  /// - Complexity: linear in the text.
  func nearest(in text: String) -> (words: String, share: Int)? {
    let words = Self.words(wanted)
    let tokens = text.split(whereSeparator: \.isWhitespace)
    let levelled = tokens.map { Self.words(Levelled(String($0)).scalars).first ?? "" }
    // Some words may stand between those that were quoted.
    let window = words.count + words.count / 3 + 1
    var missing: [String: Int] = [:]
    for word in words { missing[word, default: 0] += 1 }
    let known = Set(missing.keys)
    var score = 0
    var best: (end: Int, score: Int)?
    for (end, word) in levelled.enumerated() {
      if let left = missing[word] {
        missing[word] = left - 1
        if left > 0 { score += word.unicodeScalars.count }
      }
      if end >= window, let left = missing[levelled[end - window]] {
        missing[levelled[end - window]] = left + 1
        if left >= 0 { score -= levelled[end - window].unicodeScalars.count }
      }
      if score > best?.score ?? 0 { best = (end, score) }
    }
    guard let best else { return nil }
    let places = max(best.end - window + 1, 0)...best.end
    let start = places.first { known.contains(levelled[$0]) } ?? best.end
    let whole = words.reduce(0) { $0 + $1.unicodeScalars.count }
    return (tokens[start...best.end].joined(separator: " "), best.score * 100 / max(whole, 1))
  }

  /// The words among scalars, without marks.
  private static func words(_ scalars: [Unicode.Scalar]) -> [String] {
    scalars.split(separator: " ").map { word in
      var view = String.UnicodeScalarView()
      view += word.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
      return String(view)
    }
    .filter { !$0.isEmpty }
  }

  /// The place after the call of a footnote, `[^3]`; nothing where none begins.
  private static func endOfCall(_ scalars: [Unicode.Scalar], at index: Int) -> Int? {
    guard index + 1 < scalars.count, scalars[index + 1] == "^" else { return nil }
    let limit = min(index + 24, scalars.count)
    return scalars[index..<limit].firstIndex(of: "]").map { $0 + 1 }
  }

  private static func levelled(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    switch scalar.value {
    case 0x2010...0x2015, 0x2212: "-".unicodeScalars
    case 0x2018...0x201B, 0x2032: "'".unicodeScalars
    case 0xAB, 0xBB, 0x201C...0x201F, 0x2033: "\"".unicodeScalars
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: "".unicodeScalars
    default: scalar.properties.lowercaseMapping.unicodeScalars
    }
  }
}
