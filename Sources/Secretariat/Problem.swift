/// Something that a person can mend, said so that the person knows how.
public struct Problem: Error, Hashable, Sendable {
  /// What happened, in one sentence that names the file and the place.
  public var summary: String
  /// Why, where the summary does not say it.
  public var explanation: String?
  /// What it is about, one line for each, where there are several things.
  public var details: [String]
  /// What to do.
  public var hint: String?
  /// Whether the record has moved on meanwhile, so that the same may be asked again.
  public var recordMovedOn: Bool

  /// Makes a problem.
  public init(
    _ summary: String,
    explanation: String? = nil,
    details: [String] = [],
    hint: String? = nil,
    recordMovedOn: Bool = false
  ) {
    self.summary = summary
    self.explanation = explanation
    self.details = details
    self.hint = hint
    self.recordMovedOn = recordMovedOn
  }
}
