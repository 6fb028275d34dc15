import DraftText

/// The few words of a page that are not the paper's, in its language.
struct PaperPageWords {
  /// The link past the head of the page.
  let skip: String
  /// What is said before words that were put in.
  let inserted: String
  /// What is said before words that were taken out.
  let deleted: String

  init(_ language: Language) {
    (skip, inserted, deleted) =
      switch language {
      case .arabic: ("انتقل إلى النص", "أُضيف:", "حُذف:")
      case .chinese: ("跳至正文", "增加：", "删除：")
      case .english: ("Skip to the text", "inserted:", "deleted:")
      case .french: ("Aller au texte", "ajouté\u{A0}:", "supprimé\u{A0}:")
      case .russian: ("Перейти к тексту", "добавлено:", "исключено:")
      case .spanish: ("Ir al texto", "añadido:", "suprimido:")
      }
  }
}
