import Testing

@testable import DraftText

struct EndingTests {
  @Test(
    arguments: [
      ("the trust fund.", Ending.stop),
      ("annexed “Paris Principles”.", .stop),
      ("the Global Plan of Action;", .semicolon),
      ("in this regard:", .colon),
      ("Convention,", .comma),
      ("“Sustainable Development”,", .comma),
      ("sexual", .open),
      ("evidence-", .open),
      ("(2020)", .open),
      ("(see annex.)", .stop),
      ("行动计划，", .comma),
      ("行动；", .semicolon),
      ("以下行动：", .colon),
      ("决议。", .stop),
      ("الجمعية العامة،", .comma),
      ("المستدامة؛", .semicolon),
      ("« Transformer notre monde »,", .comma),
      ("Islamic Republic of Iran,4", .comma),
      ("programmes.3", .stop),
      ("equivalent systems. 14", .stop),
      ("(the Nelson Mandela Rules),9", .comma),
      ("target 8.7", .open),
      ("in 2021", .open),
      ("vol. 2237, No. 39574", .open),
      ("resolution 77/2285", .open),
      ("", .open),
    ]
  )
  func `tells how words end`(words: String, ending: Ending) {
    #expect(Ending(of: words) == ending)
  }
}
