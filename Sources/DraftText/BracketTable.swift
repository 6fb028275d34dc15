/// The bracket marks of a draft in reading order, with their pairs and holders.
public struct BracketTable: Hashable, Sendable {
  /// The marks in reading order.
  public var marks: [BracketMark]
  /// For the mark at the same index, the index of the mark it pairs with; `nil` if unmatched.
  ///
  /// An opening mark and its closing mark point at each other; a separator points at the opening
  /// mark of its bracket.
  public var pairs: [Int?]
  /// Who holds the alternative that begins at the mark with this index.
  public var holders: [Int: [PartyID]]

  /// Makes a table.
  public init(marks: [BracketMark] = [], pairs: [Int?] = [], holders: [Int: [PartyID]] = [:]) {
    self.marks = marks
    self.pairs = pairs
    self.holders = holders
  }
}
