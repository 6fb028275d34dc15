/// How much a finding weighs.
public enum Severity: String, Hashable, Codable, Comparable, CaseIterable, Sendable {
  /// Worth a look; adopted texts often have it.
  case information
  /// An editor would probably change it.
  case warning
  /// An editor would change it: the rule is written down, and the text breaks it.
  case error

  /// Lighter before heavier.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .information: 0
    case .warning: 1
    case .error: 2
    }
  }
}
