import Testing

@testable import DraftText

struct LeadPhraseTests {
  @Test(
    arguments: [
      ("Recalling its resolution 64/293", Language.english), ("Deeply concerned about", .english),
      ("Also welcoming the report", .english), ("Having considered the question", .english),
      ("Strongly condemning all acts", .english), ("Mindful that, in order", .english),
      ("Rappelant ses résolutions", .french), ("Ayant examiné la question", .french),
      ("Recordando sus resoluciones", .spanish), ("Profundamente preocupada por", .spanish),
      ("ссылаясь на свои резолюции", .russian), ("вновь подтверждая также", .russian),
      ("с удовлетворением отмечая", .russian), ("وإذ تشير إلى قراراتها", .arabic),
      ("إذ تعيد تأكيد القانون", .arabic), ("铭记必须", .chinese),
    ]
  )
  func `knows how preambular paragraphs begin`(words: String, language: Language) {
    #expect(LeadPhrase(words, language: language) == .preambular)
  }

  @Test(
    arguments: [
      ("Decides that the meeting", Language.english), ("Also requests the President", .english),
      ("Adopts the political declaration", .english), ("Strongly urges Member States", .english),
      ("Takes note of the report", .english), ("Prie le Secrétaire général", .french),
      ("Adopte la Déclaration politique", .french), ("Aprueba la Declaración", .spanish),
      ("призывает государства", .russian), ("вновь заявляет о", .russian),
      ("تقرر سد الفجوات", .arabic), ("تعتمد الإعلان", .arabic), ("促请会员国", .chinese),
      ("通过本决议", .chinese),
    ]
  )
  func `knows how operative paragraphs begin`(words: String, language: Language) {
    #expect(LeadPhrase(words, language: language) == .operative)
  }

  @Test(
    arguments: [
      ("The present report has been prepared", Language.english), ("重申国际法", .chinese),
      ("", .english), ("Les États Membres", .french), ("We recall", .english),
    ]
  )
  func `does not guess`(words: String, language: Language) {
    #expect(LeadPhrase(words, language: language) == nil)
  }
}
