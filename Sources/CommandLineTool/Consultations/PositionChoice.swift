import ArgumentParser
import Negotiation

/// A position by its name.
enum PositionChoice: String, CaseIterable, ExpressibleByArgument {
  case support, oppose
  case canLiveWith = "can-live-with"
  case reserve, delete
  case preferOriginal = "prefer-original"
  case question, comment

  /// The position.
  var position: Intervention.Position {
    switch self {
    case .support: .support
    case .oppose: .oppose
    case .canLiveWith: .canLiveWith
    case .reserve: .reserve
    case .delete: .delete
    case .preferOriginal: .preferOriginal
    case .question: .question
    case .comment: .comment
    }
  }

  /// All names, for help.
  static var list: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
