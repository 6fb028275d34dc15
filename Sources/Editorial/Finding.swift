public import DraftText

/// A place at which a text breaks a rule.
public struct Finding: Hashable, Sendable {
  /// The rule.
  public var rule: RuleID
  /// How much it weighs in the phase of the text.
  public var severity: Severity
  /// Where.
  public var place: TextPlace
  /// How people point at the place: `OP3`, `footnote 2`; `nil` where they cannot.
  public var reference: Reference?
  /// Which words, as scalar offsets into the words at the place.
  public var span: Range<Int>
  /// The words of the span, footnote anchors left out.
  public var words: String
  /// Why, as one sentence.
  public var reason: String
  /// What could be written instead.
  public var suggestion: Suggestion?

  /// Puts a finding together.
  public init(
    rule: RuleID,
    severity: Severity,
    place: TextPlace,
    reference: Reference? = nil,
    span: Range<Int>,
    words: String,
    reason: String,
    suggestion: Suggestion? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.place = place
    self.reference = reference
    self.span = span
    self.words = words
    self.reason = reason
    self.suggestion = suggestion
  }
}
