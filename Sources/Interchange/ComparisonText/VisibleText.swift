/// Text of unknown origin, made harmless for a terminal.
///
/// A document could carry sequences that move the cursor, change the title of the window or
/// turn the order of words about. Control characters are shown by the pictures that Unicode has
/// for them, and marks that override the direction of text by their code.
public enum VisibleText: Sendable {
  /// What is shown for a scalar; `nil` if the scalar may be shown as it is.
  static func replacement(for scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x20...0x7E: nil
    case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: " "
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value).map { String($0) }
    case 0x7F: "\u{2421}"
    case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x2069:
      "⟨U+\(String(scalar.value, radix: 16, uppercase: true))⟩"
    default: nil
    }
  }

  /// A text with everything replaced that could act on a terminal.
  ///
  /// Line feeds are replaced too: a message is one line, whatever a file was called.
  public static func line(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { replacement(for: $0) != nil }) else { return text }
    var line = ""
    for scalar in text.unicodeScalars {
      if let replacement = replacement(for: scalar) {
        line += replacement
      } else {
        line.unicodeScalars.append(scalar)
      }
    }
    return line
  }

  /// The same for text of several lines, whose line feeds and tabs stay.
  public static func lines(_ text: String) -> String {
    let isKept: (Unicode.Scalar) -> Bool = { $0 == "\n" || $0 == "\t" }
    guard text.unicodeScalars.contains(where: { !isKept($0) && replacement(for: $0) != nil }) else {
      return text
    }
    var lines = ""
    for scalar in text.unicodeScalars {
      if !isKept(scalar), let replacement = replacement(for: scalar) {
        lines += replacement
      } else {
        lines.unicodeScalars.append(scalar)
      }
    }
    return lines
  }

  /// How many columns a scalar takes on a terminal: none, one or two.
  ///
  /// The wide ranges are those of Unicode's East Asian Width (UAX #11) that scripts use; marks
  /// that combine with the letter before them take no column.
  static func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return 1 }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    case 0x2010...0x2027, 0x0400...0x0482, 0x048A...0x052F: return 1
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return 1
    }
  }

  /// How many columns a text takes on a terminal.
  public static func columns(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  }
}
