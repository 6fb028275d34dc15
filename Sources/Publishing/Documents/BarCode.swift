public import DraftText

/// The bars of a code of digits between asterisks (Code 39), as they stand at the foot of a
/// document's first page.
///
/// ```swift
/// let code = BarCode("*2117189*")
/// code?.bars.first     // Bar(place: 0, width: 1)
/// code?.width          // how many thin bars would stand side by side in it
/// ```
///
/// A character is five bars and the four spaces between them; three of these nine are thrice as
/// wide as the others.
public struct BarCode: Hashable, Sendable {
  /// A bar.
  public struct Bar: Hashable, Sendable {
    /// How far from the first bar it begins, in thin bars.
    public var place: Int
    /// How wide it is: 1 or 3.
    public var width: Int
  }

  /// What the code says, as it is printed below it.
  public let words: String
  /// The bars from the first that is read to the last.
  public let bars: [Bar]
  /// The width of all of it, in thin bars.
  public let width: Int

  /// The bars of a job number.
  public init(_ number: JobNumber) {
    self.init(drawing: number.barCode)
  }

  /// The bars of digits between asterisks; `nil` for anything else, or more than 40 of them.
  public init?(_ words: String) {
    let inner = words.utf8.dropFirst().dropLast()
    guard words.utf8.count >= 3, words.utf8.count <= 42, words.hasPrefix("*"), words.hasSuffix("*"),
      inner.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    self.init(drawing: words)
  }

  private init(drawing words: String) {
    self.words = words
    var bars: [Bar] = []
    var place = 0
    for character in words {
      guard let pattern = Self.patterns[character] else { continue }
      if place > 0 { place += 1 }
      for (index, element) in pattern.enumerated() {
        let width = element == "1" ? 3 : 1
        if index.isMultiple(of: 2) { bars.append(Bar(place: place, width: width)) }
        place += width
      }
    }
    self.bars = bars
    width = place
  }

  /// Bars and spaces in turn, the wide ones as `1`.
  private static let patterns: [Character: String] = [
    "0": "000110100", "1": "100100001", "2": "001100001", "3": "101100000", "4": "000110001",
    "5": "100110000", "6": "001110000", "7": "000100101", "8": "100100100", "9": "001100100",
    "*": "010010100",
  ]
}
