import DraftText

/// The few words of a page that are not the paper's, in its language.
struct PaperPageWords {
  /// The link past the head of the page.
  let skip: String
  /// What is said before words that were put in.
  let inserted: String
  /// What is said before words that were taken out.
  let deleted: String
  /// What is said of the call of a note, before its indicator.
  let note: String
  /// What the notes together are called.
  let notes: String
  /// What is said of the way back from a note, before its indicator.
  let back: String

  init(_ language: Language) {
    (note, notes, back) =
      switch language {
      case .arabic: ("حاشية", "الحواشي", "عودة إلى موضع الحاشية")
      case .chinese: ("脚注", "脚注", "回到正文，脚注")
      case .english: ("note", "Notes", "back to the call of note")
      case .french: ("note", "Notes", "retour à l’appel de note")
      case .russian: ("сноска", "Сноски", "назад к тексту, сноска")
      case .spanish: ("nota", "Notas", "volver a la llamada de nota")
      }
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
