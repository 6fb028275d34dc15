import Testing

@testable import DraftText

struct LabelHeadTests {
  @Test(
    arguments: [
      ("1. Decides", "1", "Decides"),
      ("12.  We recall", "12", "We recall"),
      ("5 bis. Also decides", "5 bis", "Also decides"),
      ("2.bis We acknowledge", "2.bis", "We acknowledge"),
      ("3bis. Requests", "3bis", "Requests"),
      ("12 quater. Requests", "12 quater", "Requests"),
      ("4 alt. Decides", "4 alt", "Decides"),
      ("4 alt 2. Decides", "4 alt 2", "Decides"),
      ("OP7. Encourages", "OP7", "Encourages"),
      ("OP7 bis. Encourages", "OP7 bis", "Encourages"),
      ("OP4.alt Decides", "OP4.alt", "Decides"),
      ("(3 bis) Recognizing", "(3 bis)", "Recognizing"),
      ("1 - تقرر", "1", "تقرر"),
      ("1- تشجع", "1", "تشجع"),
      ("1、决定", "1", "决定"),
      ("1) Decides", "1)", "Decides"),
      ("7.", "7", ""),
    ]
  )
  func `reads the number of a paragraph`(words: String, label: String, rest: String) throws {
    let head = try #require(LabelHead(words))
    #expect(head.text == label)
    guard case .number = head.shape else {
      Issue.record("\(words) is not numbered")
      return
    }
    #expect(String(decoding: words.utf8.dropFirst(head.length), as: UTF8.self) == rest)
  }

  @Test(
    arguments: [
      ("(a) The opening", "(a)", "The opening"),
      ("(a bis) The opening", "(a bis)", "The opening"),
      ("(aa) Further", "(aa)", "Further"),
      ("(xiv) Further", "(xiv)", "Further"),
      ("a) Élargir", "a)", "Élargir"),
      ("xii) Nous", "xii)", "Nous"),
      ("a. A third level", "a", "A third level"),
      ("(أ) توسيع", "(أ)", "توسيع"),
      ("(ه) تهيئة", "(ه)", "تهيئة"),
      ("’1‘ سنكفل", "’1‘", "سنكفل"),
      ("а) расширения", "а)", "расширения"),
      ("㈠ 我们", "㈠", "我们"),
      ("(十一) 我们", "(十一)", "我们"),
    ]
  )
  func `reads the letter of an item`(words: String, label: String, rest: String) throws {
    let head = try #require(LabelHead(words))
    #expect(head.text == label)
    guard case .item = head.shape else {
      Issue.record("\(words) is not an item")
      return
    }
    #expect(String(decoding: words.utf8.dropFirst(head.length), as: UTF8.self) == rest)
  }

  @Test(
    arguments: [
      "22 November 2021", "2.5 per cent", "76/7. 2021 Political Declaration", "10.00 – 11.00",
      "(COVID-19) pandemic", "(resolution 64/293)", "(Chair), Viktoria", "and so on", "i.e. this",
      "37th plenary meeting", "2020). 1  Now", "OPEC countries", "PPs", "e.g. that", "(2020)", "",
      "1.5 million", "3 bisons", "12345678. far too long",
    ]
  )
  func `sees no label in ordinary words`(words: String) {
    #expect(LabelHead(words) == nil)
  }

  @Test func `takes PP for a preambular paragraph`() throws {
    let head = try #require(LabelHead("PP2bis. Recalling"))
    #expect(head.shape == .preambular)
    #expect(head.text == "PP2bis")
    #expect(head.isSuffixed)
  }
}
