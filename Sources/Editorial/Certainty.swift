/// How surely a rule is known to be one.
///
/// Only what is ``stated`` can make an error of a finding: a rule that was gathered from texts is
/// broken by other texts.
public enum Certainty: String, Hashable, Codable, Comparable, CaseIterable, Sendable {
  /// Read in the editorial manual or in a page image of an official document.
  case stated = "A"
  /// Gathered from adopted texts that agree.
  case observed = "B"
  /// Read in a text of others about the rule.
  case reported = "C"
  /// General good practice, without a source of the United Nations.
  case general = "G"

  /// Surer before less sure.
  public static func < (left: Certainty, right: Certainty) -> Bool {
    left.rawValue < right.rawValue
  }
}
