/// What a paragraph keeps from version to version, whatever number it is printed with.
///
/// A label says where a paragraph stands in one version; the identity says which paragraph it is.
/// It is never shown to a reader as a number.
///
/// ```swift
/// ParagraphID.provisional(4)               // the fifth paragraph of a text read from a file
/// ParagraphID.recorded(entry: 12, ordinal: 4)  // allotted when entry 12 circulated the text
/// ```
public enum ParagraphID: Hashable, Sendable {
  /// The place, counted from zero, in a text that no record knows.
  case provisional(Int)
  /// The entry of the record that first circulated the paragraph, and its ordinal there.
  case recorded(entry: Int, ordinal: Int)
}

extension ParagraphID: CustomStringConvertible {
  /// The spelling used in files: `p4` for a provisional identity, `e12.4` for a recorded one.
  public var description: String {
    switch self {
    case .provisional(let index): "p\(index)"
    case .recorded(let entry, let ordinal): "e\(entry).\(ordinal)"
    }
  }
}

extension ParagraphID {
  /// Reads the spelling used in files.
  ///
  /// - Parameter text: `p4` or `e12.4`.
  public init?(parsing text: String) {
    let parts = text.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, numbers.allSatisfy({ $0 >= 0 }) else { return nil }
    switch (text.first, numbers.count) {
    case ("p", 1): self = .provisional(numbers[0])
    case ("e", 2): self = .recorded(entry: numbers[0], ordinal: numbers[1])
    default: return nil
    }
  }
}
