/// One replacement that somebody proposes for a text: the scalars of a range become other words.
///
/// An empty range is a place where words are put in; no words means that the range goes.
public struct TextEdit: Hashable, Sendable {
  /// What is replaced, in scalars from the beginning of the text.
  public var range: Range<Int>
  /// What takes its place.
  public var words: String

  /// Makes an edit.
  public init(_ range: Range<Int>, _ words: String) {
    self.range = range
    self.words = words
  }

  /// Whether only one of two edits of one text can be made.
  ///
  /// They can both be made where they touch different words: side by side, or words put in just
  /// before or after what another one replaces. Two edits that put words in at one place cannot:
  /// somebody has to say which come first, or which stay. Equal edits are one edit.
  public func excludes(_ other: TextEdit) -> Bool {
    if self == other { return false }
    let (one, two) = (range, other.range)
    if one.isEmpty, two.isEmpty { return one.lowerBound == two.lowerBound }
    if one.isEmpty { return two.lowerBound < one.lowerBound && one.lowerBound < two.upperBound }
    if two.isEmpty { return one.lowerBound < two.lowerBound && two.lowerBound < one.upperBound }
    return one.overlaps(two)
  }
}

extension TextEdit: Comparable {
  /// By where they begin, then by where they end, then by their words.
  public static func < (one: TextEdit, other: TextEdit) -> Bool {
    if one.range.lowerBound != other.range.lowerBound {
      return one.range.lowerBound < other.range.lowerBound
    }
    if one.range.upperBound != other.range.upperBound {
      return one.range.upperBound < other.range.upperBound
    }
    return one.words.unicodeScalars.lexicographicallyPrecedes(other.words.unicodeScalars)
  }
}
