/// One of the six official languages of the United Nations.
public enum Language: String, Hashable, Codable, Sendable, CaseIterable {
  /// Arabic, written from right to left.
  case arabic = "ar"
  /// Chinese, compared character by character.
  case chinese = "zh"
  /// English.
  case english = "en"
  /// French.
  case french = "fr"
  /// Russian.
  case russian = "ru"
  /// Spanish.
  case spanish = "es"

  /// Whether the text runs from right to left.
  public var isRightToLeft: Bool { self == .arabic }
}
