/// A text beside its amendment, as a row of a table sets them.
public struct AmendmentPair: Hashable, Sendable {
  /// What the row calls the paragraph.
  public var label: String?
  /// The text as it stands; empty where something new is wished for.
  public var text: String
  /// The text as it is wished for, without what is struck in it; empty where it is to go.
  public var amendment: String
  /// Why.
  public var reason: String?
  /// The number of the paragraph that the row begins with, counted from 1.
  public var paragraph: Int
}
