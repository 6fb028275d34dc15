/// How surely a rule is known to be one.
///
/// Only a rule that is ``stated`` can produce errors: a rule observed in some texts may be broken by
/// others.
public enum Certainty: String, Hashable, Codable, Comparable, CaseIterable, Sendable {
  /// Stated in the United Nations Editorial Manual or guidelines, or a plain fact.
  case stated = "A"
  /// Observed in adopted texts that agree.
  case observed = "B"
  /// Reported by others.
  case reported = "C"
  /// General good practice, without a source of the United Nations.
  case general = "G"

  /// Surer before less sure.
  public static func < (left: Certainty, right: Certainty) -> Bool {
    left.rawValue < right.rawValue
  }
}
