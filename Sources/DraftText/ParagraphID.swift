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
