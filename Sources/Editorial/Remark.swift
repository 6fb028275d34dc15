/// What a rule has to say about a place, before it is known how much that weighs.
public struct Remark: Hashable, Sendable {
  /// Where.
  public var place: TextPlace
  /// Which words there, as scalar offsets into the unit's words; empty between two of them.
  public var span: Range<Int>
  /// Why, as one sentence that is the same for equal defects and names no place.
  public var reason: String
  /// What could be written instead.
  public var suggestion: Suggestion?
  /// The most that this remark may weigh, where the rule is less sure than elsewhere.
  public var atMost: Severity?

  /// Makes a remark.
  public init(
    _ place: TextPlace,
    _ span: Range<Int>,
    _ reason: String,
    suggestion: Suggestion? = nil,
    atMost: Severity? = nil
  ) {
    self.place = place
    self.span = span
    self.reason = reason
    self.suggestion = suggestion
    self.atMost = atMost
  }
}
