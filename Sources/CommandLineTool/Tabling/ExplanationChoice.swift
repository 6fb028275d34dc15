import ArgumentParser
import Negotiation

/// A kind of statement on the record by its name.
enum ExplanationChoice: String, CaseIterable, ExpressibleByArgument {
  case vote, position, general, reservation, dissociation, interpretation

  /// The kind.
  var kind: Explanation.Kind {
    switch self {
    case .vote: .vote
    case .position: .position
    case .general: .general
    case .reservation: .reservation
    case .dissociation: .dissociation
    case .interpretation: .interpretation
    }
  }

  /// All names, for help.
  static var list: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
