import Negotiation

extension Intervention.Position {
  /// What a speaker does who takes it, to stand after the name: `reserves its position`.
  var stance: String {
    switch self {
    case .support: "supports"
    case .oppose: "opposes"
    case .canLiveWith: "can live with it"
    case .reserve: "reserves its position"
    case .delete: "asks for deletion"
    case .preferOriginal: "prefers the original words"
    case .question: "asks"
    case .comment: "comments"
    }
  }
}
