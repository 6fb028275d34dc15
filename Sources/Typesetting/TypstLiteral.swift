import DraftText

/// Values as Typst writes them.
///
/// Words are string literals everywhere, of which Typst reads nothing but characters.
enum TypstLiteral {
  /// Words; controls and what is no character are shown as such, since no font has them.
  static func words(_ words: String) -> String {
    var literal = "\""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        literal.unicodeScalars.append("\\")
        literal.unicodeScalars.append(scalar)
      case "\t", "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": literal += " "
      default:
        literal.unicodeScalars.append(isPrintable(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return literal + "\""
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .surrogate, .unassigned, .privateUse: false
    default: true
    }
  }

  /// A list, which Typst tells from brackets by the comma behind its last member.
  static func list(_ members: [String]) -> String {
    "(" + members.map { $0 + ", " }.joined() + ")"
  }

  /// A day, or nothing.
  static func day(_ date: CalendarDate?) -> String {
    guard let date else { return "none" }
    return "datetime(year: \(date.year), month: \(date.month), day: \(date.day))"
  }
}
