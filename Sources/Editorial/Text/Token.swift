import DraftText

/// A word, a number, a code or a mark of a unit.
public struct Token: Hashable, Sendable {
  /// What a token is.
  public enum Kind: Hashable, Sendable {
    /// Letters, with apostrophes and hyphens between them: `States’`, `follow-up`, `COVID-19`.
    case word
    /// Digits, with commas, full stops and spaces of thousands between them: `3,500`, `4.30`.
    case number
    /// Letters and digits with strokes: `74/176`, `A/RES/74/176`, `ES-11/1`.
    case code
    /// Any other scalar that is no space.
    case mark
    /// The indicator of a footnote.
    case anchor
  }

  /// What it is.
  public let kind: Kind
  /// Scalar offsets into the unit's words.
  public let range: Range<Int>
  /// The words, as they stand.
  public let words: String
  /// The words in small letters.
  public let folded: String

  /// Cuts the words of a unit.
  ///
  /// - Complexity: linear.
  static func tokens(of scalars: [Unicode.Scalar]) -> [Token] {
    var tokens: [Token] = []
    var index = 0
    func token(_ kind: Kind, to end: Int) {
      let words = String(spelling: scalars[index..<end])
      tokens.append(Token(kind: kind, range: index..<end, words: words, folded: words.lowercased()))
      index = end
    }
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.isSpace {
        index += 1
      } else if scalar == Paragraph.anchorScalar {
        token(.anchor, to: index + 1)
      } else if scalar.isLetter || scalar.isDigit {
        let (end, kind) = compound(in: scalars, from: index)
        token(kind, to: end)
      } else {
        token(.mark, to: index + 1)
      }
    }
    return tokens
  }

  /// The end of a run of letters and digits, and what it is.
  private static func compound(in scalars: [Unicode.Scalar], from start: Int) -> (Int, Kind) {
    var end = start
    var hasDigit = false
    var hasLetter = false
    var hasStroke = false
    var firstStroke: Int?
    // “and/or” are two words.
    func whole() -> (Int, Kind) {
      if let firstStroke, !hasDigit { return (firstStroke, .word) }
      return (end, kind(hasLetter, hasDigit, hasStroke))
    }
    while end < scalars.count {
      let scalar = scalars[end]
      if scalar.isDigit {
        hasDigit = true
      } else if scalar.isLetter {
        hasLetter = true
      } else {
        guard end > start, end + 1 < scalars.count else { break }
        let joins = scalars[end - 1].isLetter || scalars[end - 1].isDigit
        let next = scalars[end + 1]
        guard joins, next.isLetter || next.isDigit else { break }
        switch scalar {
        case "/":
          hasStroke = true
          firstStroke = firstStroke ?? end
        case "-", "\u{2010}", "\u{2011}", "'", "\u{2019}":
          // `2021-2025` are two numbers, `ES-11` and `follow-up` one word.
          guard hasLetter || next.isLetter else { return (end, .number) }
        case ".", ",":
          // `A/76/L.11` is one code, `3,500` one number; a sentence may end without a space.
          guard scalars[end - 1].isDigit && next.isDigit || scalar == "." && hasStroke else {
            return whole()
          }
        default: return whole()
        }
      }
      end += 1
    }
    return whole()
  }

  private static func kind(_ hasLetter: Bool, _ hasDigit: Bool, _ hasStroke: Bool) -> Kind {
    hasStroke && hasDigit ? .code : hasLetter || !hasDigit ? .word : .number
  }
}

extension Unicode.Scalar {
  // Most scalars are ASCII, for which asking the tables of Unicode would take most of a check.

  var isLetter: Bool {
    if isASCII { return ("a"..."z").contains(self) || isCapital }
    return properties.isAlphabetic || properties.generalCategory == .nonspacingMark
  }

  var isDigit: Bool {
    isASCII ? ("0"..."9").contains(self) : properties.generalCategory == .decimalNumber
  }

  var isCapital: Bool { isASCII ? ("A"..."Z").contains(self) : properties.isUppercase }

  var isSpace: Bool {
    isASCII ? self == " " || (9...13).contains(value) : properties.isWhitespace
  }
}
