/// What follows a number that was borrowed from another paragraph: `bis`, `ter`, `alt 2`.
///
/// The letters do not say whether the paragraph is an insertion or another version of its
/// neighbour; that is ``Label/standing``.
///
/// ```swift
/// NumberSuffix.bis.description        // "bis"
/// NumberSuffix.alternative(2) < .bis  // true: 3 alt 2 stands before 3 bis
/// ```
public enum NumberSuffix: Hashable, Sendable {
  /// `alt`, or `alt 2` and on for further ones, counted from 1.
  case alternative(Int)
  /// A member of the Latin series by its value: 2 is `bis`, 10 is `decies`.
  case latin(Int)

  /// The first alternative, `alt`.
  public static let alt = NumberSuffix.alternative(1)
  /// The first of the Latin series, `bis`.
  public static let bis = NumberSuffix.latin(2)

  /// The Latin series from `bis`, the second, to `decies`, the tenth.
  public static let latinSeries = [
    "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies",
  ]

  /// The highest value that the Latin series names.
  public static let highestLatin = latinSeries.count + 1

  /// The suffix that a word of the Latin series or `alt` stands for.
  ///
  /// - Returns: `nil` if the word, which must be in lower case, is no suffix.
  init?(word: String) {
    if word == "alt" {
      self = .alt
    } else if let index = Self.latinSeries.firstIndex(of: word == "quat" ? "quater" : word) {
      self = .latin(index + 2)
    } else {
      return nil
    }
  }
}

extension NumberSuffix: Comparable {
  /// Alternatives come first, then the Latin series: `3 alt`, `3 alt 2`, `3 bis`, `3 ter`.
  public static func < (left: NumberSuffix, right: NumberSuffix) -> Bool {
    switch (left, right) {
    case (.alternative(let left), .alternative(let right)): left < right
    case (.latin(let left), .latin(let right)): left < right
    case (.alternative, .latin): true
    case (.latin, .alternative): false
    }
  }
}

extension NumberSuffix: CustomStringConvertible {
  /// The suffix as letters print it: `bis`, `alt`, `alt 2`.
  public var description: String {
    switch self {
    case .alternative(let number): number == 1 ? "alt" : "alt \(number)"
    case .latin(let value):
      Self.latinSeries.indices.contains(value - 2) ? Self.latinSeries[value - 2] : "(\(value))"
    }
  }
}
