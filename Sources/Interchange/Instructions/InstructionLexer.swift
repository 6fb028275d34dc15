/// Cuts an instruction into words, quotations and marks.
struct InstructionLexer {
  /// A piece of the message: a quotation, or one word or mark.
  struct Piece: Hashable {
    var words: String
    var isQuotation: Bool
    /// Whether white space stands before it.
    var isApart: Bool
    /// How many characters of the message stand before it.
    var start: Int
    var end: Int
  }

  private(set) var pieces: [Piece] = []
  /// Whether a quotation is never closed, so that nobody can tell how far it goes.
  private(set) var isUnclosed = false

  /// The most characters of a quotation.
  private static let longestQuotation = 4_000

  private static let pairs: [Character: Character] = [
    "“": "”", "«": "»", "\"": "\"", "‘": "’", "'": "'", "„": "“",
  ]

  init(_ message: String) {
    let characters = Array(message)
    var place = 0
    var isApart = true
    // Where no closing mark was found, none is looked for again.
    var missed: [Character: Int] = [:]
    while place < characters.count {
      let character = characters[place]
      if character.isWhitespace {
        isApart = true
        place += 1
        continue
      }
      let start = place
      if missed[character, default: 0] <= place,
        let end = Self.quotationEnd(characters, from: place)
      {
        var words = characters[(place + 1)..<end]
        if character == "«" {
          while words.first?.isWhitespace == true { words.removeFirst() }
          while words.last?.isWhitespace == true { words.removeLast() }
        }
        place = end + 1
        add(String(words), isQuotation: true, isApart, start, place)
      } else {
        if Self.pairs[character] != nil {
          missed[character] = max(missed[character, default: 0], place + Self.longestQuotation)
        }
        if character == "“" || character == "«" || character == "\"" || character == "„" {
          isUnclosed = true
        }
        place += 1
        if Self.isWordLike(character) {
          while place < characters.count,
            Self.isWordLike(characters[place])
              || Self.joins(characters, at: place)
          { place += 1 }
        } else if character == "-", place < characters.count, characters[place] == ">" {
          place += 1
        }
        add(String(characters[start..<place]), isQuotation: false, isApart, start, place)
      }
      isApart = false
    }
  }

  private mutating func add(
    _ words: String,
    isQuotation: Bool,
    _ isApart: Bool,
    _ start: Int,
    _ end: Int
  ) {
    pieces.append(
      Piece(words: words, isQuotation: isQuotation, isApart: isApart, start: start, end: end)
    )
  }

  private static func isWordLike(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  /// Whether a hyphen, an apostrophe or a slash stands inside a word.
  private static func joins(_ characters: [Character], at place: Int) -> Bool {
    ["-", "’", "'", "/"].contains(characters[place]) && place + 1 < characters.count
      && isWordLike(characters[place + 1]) && isWordLike(characters[place - 1])
  }

  /// Where the quotation ends that begins here; `nil` where none does.
  private static func quotationEnd(_ characters: [Character], from place: Int) -> Int? {
    guard let closing = pairs[characters[place]] else { return nil }
    let isSingle = characters[place] == "'" || characters[place] == "‘"
    if isSingle, place > 0, isWordLike(characters[place - 1]) { return nil }
    var end = place + 1
    while end < characters.count, end - place < longestQuotation {
      // A quotation in which another one of its kind begins was never closed.
      if characters[end] == characters[place], characters[end] != closing { return nil }
      if characters[end] == closing {
        let isInside = isSingle && end + 1 < characters.count && isWordLike(characters[end + 1])
        if !isInside { return end > place + 1 ? end : nil }
      }
      end += 1
    }
    return nil
  }
}
