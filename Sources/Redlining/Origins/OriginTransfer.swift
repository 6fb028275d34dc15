import DraftText

/// That words of a paragraph went into another one, as somebody says who knows.
///
/// A comparison tells of a merger where much of a paragraph stands in another. Where it is little, or
/// where somebody recorded where a paragraph went, this tells it: of the words of the later paragraph
/// that would be new, those that stand in the earlier one, three or more in a row, come from there.
public struct OriginTransfer: Hashable, Sendable {
  /// The paragraph of the earlier version, as an index in reading order.
  public var old: Int
  /// The paragraph of the later version, as an index in reading order.
  public var new: Int

  /// Names two paragraphs.
  public init(old: Int, new: Int) {
    self.old = old
    self.new = new
  }
}

extension OriginTransfer {
  /// How many words in a row have to stand in both: fewer stand everywhere.
  static let leastWords = 3

  /// From the words of the one paragraph to those of the other.
  ///
  /// - Parameter comparison: of the two versions.
  /// - Returns: a script; nothing where a relation tells already what went where.
  func script(in comparison: Comparison) -> [Segment]? {
    guard comparison.old.paragraphs.indices.contains(old),
      comparison.new.paragraphs.indices.contains(new),
      !comparison.relations.contains(where: { $0.old.contains(old) && $0.new.contains(new) })
    else { return nil }
    var before = comparison.old
    var after = comparison.new
    before.paragraphs = [before.paragraphs[old]]
    after.paragraphs = [after.paragraphs[new]]
    // Of one identity, they are compared however little they share.
    before.paragraphs[0].id = .recorded(entry: 1, ordinal: 0)
    after.paragraphs[0].id = .recorded(entry: 1, ordinal: 0)
    return Comparison(comparing: before, with: after).relations
      .first { !$0.old.isEmpty && !$0.new.isEmpty }?.script
  }

  /// Whether words stand in both by more than chance.
  static func isTelling(_ words: String) -> Bool {
    TextPieces.pieces(of: words).count(where: TextPieces.isWord) >= leastWords
  }
}
