import DraftText
import Testing

struct LanguageDetectionTests {
  @Test(
    arguments: [
      ("The General Assembly,\n1. Decides.", Language.english),
      ("L’Assemblée générale,\n1. Décide.", .french),
      ("La Asamblea General,\n1. Decide.", .spanish),
      ("Генеральная Ассамблея,\n1. постановляет.", .russian),
      ("إن الجمعية العامة،\n1 - تقرر.", .arabic),
      ("大会，\n1. 决定。", .chinese),
      ("1. We recall the plan and the resolution of the Assembly.", .english),
      ("1. Nous rappelons les résolutions et le plan dans les pays.", .french),
      ("1. Recordamos las resoluciones y el plan del programa.", .spanish),
      ("1. Напоминаем о Глобальном договоре.", .russian),
      ("1. 我们回顾并重申。", .chinese),
      ("1 - نحن، الدول الأعضاء.", .arabic),
      ("42", .english),
    ]
  )
  func `finds the language`(text: String, language: Language) {
    #expect(structured(text).draft.language == language)
  }

  @Test func `believes who says the language`() {
    #expect(structured("The General Assembly,", language: .french).draft.language == .french)
  }
}
