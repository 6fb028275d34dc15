import Testing

@testable import DraftText

struct FormulaTests {
  @Test(
    arguments: [
      "Annex", "ANNEX", "Annex I", "Annex II", "Annex 2", "Annex A", "Annexe", "Annexe II", "Anexo",
      "Anexo I", "Приложение", "Приложение II", "المرفق", "المرفق الأول", "附件", "附件一",
    ]
  )
  func `knows the line that opens an annex`(words: String) {
    #expect(Formula.isAnnex(words))
  }

  @Test(arguments: [
    "Annexed to the present", "Annex to the report", "An annex", "Annex II, section B", "",
  ])
  func `knows no annex in other lines`(words: String) {
    #expect(!Formula.isAnnex(words))
  }

  @Test(
    arguments: [
      "37th plenary meeting", "37th plenary meeting 22 November 2021", "63e séance plénière",
      "63a sesión plenaria", "63‑е пленарное заседание 21 марта 2024 года",
      "第63次全体会议 2024年3月21日", "الجلسة العامة 63 21 آذار/مارس 2024",
      "5th (resumed) plenary meeting",
    ]
  )
  func `knows the line that names the meeting`(words: String) {
    #expect(Formula.isMeeting(words))
  }

  @Test(arguments: [
    "The plenary meetings will hear statements", "plenary meeting", "22 November 2021",
  ])
  func `knows no meeting in other lines`(words: String) {
    #expect(!Formula.isMeeting(words))
  }

  @Test(
    arguments: [
      ("The General Assembly,", Language.english, true), ("The General Assembly", .english, false),
      ("L’Assemblée générale,", .french, true), ("La Asamblea General,", .spanish, true),
      ("Генеральная Ассамблея,", .russian, true), ("إن الجمعية العامة،", .arabic, true),
      ("大会，", .chinese, true), ("大会", .chinese, false),
    ]
  )
  func `knows the opening formula`(words: String, language: Language, hasComma: Bool) {
    #expect(Formula.opening(words)?.language == language)
    #expect(Formula.opening(words)?.hasComma == hasComma)
  }

  @Test(arguments: [
    "The General Assembly, in 2019, adopted", "General Assembly", "大会决议", "The Assembly,",
  ])
  func `knows no opening formula in other lines`(words: String) {
    #expect(Formula.opening(words) == nil)
  }
}
