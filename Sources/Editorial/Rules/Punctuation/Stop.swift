import DraftText

/// The marks that end paragraphs, as each language writes them.
enum Stop: Hashable, Sendable {
  case comma
  case semicolon
  case colon
  case fullStop

  /// Which stop a scalar is, in any of the six languages.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar {
    case ",", "،", "，", "、": self = .comma
    case ";", "؛", "；": self = .semicolon
    case ":", "：": self = .colon
    case ".", "。", "۔", "．": self = .fullStop
    default: return nil
    }
  }

  /// The stop as a language writes it at the end of a paragraph.
  func mark(_ language: Language) -> String {
    switch (self, language) {
    case (.comma, .arabic): "،"
    case (.comma, .chinese): "，"
    case (.comma, _): ","
    case (.semicolon, .arabic): "؛"
    case (.semicolon, .chinese): "；"
    case (.semicolon, _): ";"
    case (.colon, .chinese): "："
    case (.colon, _): ":"
    case (.fullStop, .chinese): "。"
    case (.fullStop, _): "."
    }
  }
}
