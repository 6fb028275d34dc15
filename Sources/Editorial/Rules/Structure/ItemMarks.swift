import DraftText

/// A kind of marks that lists are counted with.
enum ItemMarks {
  case letters, numerals, figures, arabicLetters

  /// The kind that a list begins with: `i` is a letter behind `h` and a numeral at the beginning.
  init?(_ first: String, depth: Int) {
    if Self.figures.ordinal(first) != nil {
      self = .figures
    } else if first == "i" || depth.isMultiple(of: 2) && Self.numerals.ordinal(first) != nil {
      self = .numerals
    } else if Self.letters.ordinal(first) != nil {
      self = .letters
    } else if Self.arabicLetters.ordinal(first) != nil {
      self = .arabicLetters
    } else {
      return nil
    }
  }

  /// The mark of a label without its brackets, in small letters.
  ///
  /// - Returns: `nil` for labels of two marks, with suffixes or without letters and digits.
  static func mark(_ label: String) -> String? {
    var mark = ""
    for scalar in label.lowercased().unicodeScalars where scalar != "\u{640}" {
      if scalar.isLetter || scalar.isDigit {
        mark.unicodeScalars.append(scalar)
      } else if scalar.isSpace {
        return nil
      }
    }
    return mark.isEmpty ? nil : mark
  }

  /// The place of a mark in the count, from 1.
  func ordinal(_ mark: String) -> Int? {
    let scalars = Array(mark.unicodeScalars)
    guard let first = scalars.first else { return nil }
    switch self {
    case .letters:
      guard ("a"..."z").contains(first), scalars.allSatisfy({ $0 == first }) else { return nil }
      return Int(first.value) - 0x60 + 26 * (scalars.count - 1)
    case .numerals:
      return Self.roman[mark]
    case .figures:
      guard scalars.count <= 4, scalars.allSatisfy(\.isDigit) else { return nil }
      return scalars.reduce(0) { $0 * 10 + Int($1.properties.numericValue ?? 0) }
    case .arabicLetters:
      return scalars.count == 1 ? Self.abjad.firstIndex(of: first).map { $0 + 1 } : nil
    }
  }

  private static let abjad = Array("أبجدهوزحطيكلمنسعفصقرشتثخذضظغ".unicodeScalars)

  private static let roman: [String: Int] = {
    let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    let tens = ["", "x", "xx", "xxx"]
    var numerals: [String: Int] = [:]
    for (ten, tenMark) in tens.enumerated() {
      for (one, oneMark) in ones.enumerated() where ten + one > 0 {
        numerals[tenMark + oneMark] = 10 * ten + one
      }
    }
    return numerals
  }()
}
