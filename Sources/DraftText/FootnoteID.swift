/// What a footnote keeps while its number changes.
///
/// A footnote belongs to its anchor, the place in a paragraph that points to it; its number is
/// derived from the order of the anchors.
public enum FootnoteID: Hashable, Sendable {
  /// The place, counted from zero, in a text that no record knows.
  case provisional(Int)
  /// The entry of the record that first circulated the note, and its ordinal there.
  case recorded(entry: Int, ordinal: Int)
}

extension FootnoteID: CustomStringConvertible {
  /// The spelling used in files: `n4` for a provisional identity, `e12.n4` for a recorded one.
  public var description: String {
    switch self {
    case .provisional(let index): "n\(index)"
    case .recorded(let entry, let ordinal): "e\(entry).n\(ordinal)"
    }
  }
}
