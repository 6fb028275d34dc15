import DraftText

/// The few words of its own that a printed text has beside those of its writers.
struct TypesetWording {
  /// What stands over comments.
  let comments: String

  init(_ language: Language) {
    comments =
      switch language {
      case .arabic: "تعليقات"
      case .chinese: "评论"
      case .english: "Comments"
      case .french: "Commentaires"
      case .russian: "Комментарии"
      case .spanish: "Comentarios"
      }
  }
}
