/// Why a decision is refused.
public enum DecisionRefusal: Hashable, Sendable {
  /// The amendment was decided on already, by this entry.
  case alreadyMade(Amendment.Pointer, by: Int)
  /// The amendment is named twice.
  case namedTwice(Amendment.Pointer)
  /// There is no decision on the amendment that could be taken back.
  case notMade(Amendment.Pointer)
  /// The next version was circulated, by the second entry; what led to it stands.
  case settled(version: Int, by: Int)
  /// The proposal is about a version that does not lead up to the one decided on.
  case otherLine(proposal: Int, version: Int)
  /// Only what is accepted in part has something else in its place.
  case insteadOfNothing
  /// What is taken up in part is not of the version's own paragraphs, or is nothing whole.
  case misplaced
}
