/// A word, how much it tells, and where it stands.
struct WeighedWord {
  /// The word in small letters.
  var word: String
  /// How much it tells.
  var weight: Int32
  /// Where it stands, in scalars.
  var range: Range<Int>
  /// Whether it says no.
  var isNegation: Bool
  /// Whether it is a number.
  var isNumber: Bool

  /// Whether it carries matter, and not only the sentence.
  var isContent: Bool { weight > WordWeights.little }
  /// Whether the text has it in few paragraphs, so that it is a sign of where words come from.
  var isRare: Bool { weight >= WordWeights.rare }
}

/// Knows how much each word tells about where a text comes from.
///
/// Words that only carry a sentence tell next to nothing, and words that the whole text is full of,
/// such as “States”, tell little.
struct WordWeights {
  static let little: Int32 = 1
  static let common: Int32 = 2
  static let rare: Int32 = 6

  /// The words that stand in many paragraphs.
  private let commonWords: Set<String>

  /// Takes the words of a text.
  ///
  /// - Parameter texts: its paragraphs.
  init(_ texts: [String]) {
    var counts: [String: Int] = [:]
    for text in texts {
      for word in Set(Self.words(of: text).map(\.word)) { counts[word, default: 0] += 1 }
    }
    let most = max(3, texts.count / 8)
    commonWords = Set(counts.filter { $0.value >= most }.keys)
  }

  /// The words of a text, weighed.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - start: where it begins, in scalars.
  /// - Returns: its words, in order.
  func weighed(_ text: String, from start: Int = 0) -> [WeighedWord] {
    Self.words(of: text).map { word, range in
      let isNegation = Self.negations.contains(word)
      let weight =
        isNegation || FunctionWords.all.contains(word) || Self.fillers.contains(word)
        ? Self.little : commonWords.contains(word) ? Self.common : Self.rare
      return WeighedWord(
        word: word,
        weight: weight,
        range: range.lowerBound + start..<range.upperBound + start,
        isNegation: isNegation,
        isNumber: Self.numbers.contains(word)
          || word.unicodeScalars.first?.properties.numericType != nil
      )
    }
  }

  private static func words(of text: String) -> [(word: String, range: Range<Int>)] {
    var place = 0
    return TextPieces.pieces(of: text).compactMap { piece in
      let start = place
      place += piece.unicodeScalars.count
      return TextPieces.isWord(piece) ? (piece.lowercased(), start..<place) : nil
    }
  }

  private static let negations: Set<String> = Set(
    """
    not no nor never neither none cannot without ne pas ni sans jamais sin nunca tampoco не ни без \
    нет لا ليس لن لم دون بدون
    """.split(separator: " ").map(String.init)
  )

  /// Words that are put in and left out without changing what is said.
  private static let fillers: Set<String> = Set(
    """
    well particular particularly relevant appropriate regard respect accordance duly fully
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )

  private static let numbers: Set<String> = Set(
    """
    one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty \
    fifty sixty hundred once twice first second third
    """.split(separator: " ").map(String.init)
  )
}
