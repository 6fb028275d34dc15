import Testing

@testable import Redlining

struct TokenCutterTests {
  @Test(arguments: [
    ("by resolution 74/176 of 18 December 2019,", "by·resolution·74/176·of·18 December 2019·,"),
    (
      "A/76/L.11, A/RES/76/7 and A/C.3/76/L.1/Rev.1.",
      "A/76/L.11·,·A/RES/76/7·and·A/C.3/76/L.1/Rev.1·."
    ),
    ("resolution 2200 A (XXI) and 377 (V)", "resolution·2200 A (XXI)·and·377 (V)"),
    ("and/or women and/or 3,500 at 4.30 p.m.", "and·/·or·women·and·/·or·3,500·at·4.30·p·.·m·."),
    (
      "victim-centred, States’ and l’accord d'État", "victim-centred·,·States·’·and·l’accord·d'État"
    ),
    ("[urges][calls upon] – all", "[·urges·]·[·calls·upon·]·–·all"),
    ("12 persons in 2019. 5 May", "12·persons·in·2019·.·5·May"),
    ("le 18 décembre 2019 ; 30 июля 2010 года", "le·18 décembre 2019·;·30 июля 2010·года"),
    ("大会，重申其决议", "大·会·，·重·申·其·决·议"),
    ("الجمعية العامة، إذ", "الجمعية·العامة·،·إذ"),
    ("e\u{301}te\u{301} nai\u{308}f", "e\u{301}te\u{301}·nai\u{308}f"),
    ("non\u{A0}breaking\u{2009}space", "non·breaking·space"),
    ("  ", ""),
    ("", ""),
  ])
  func `cuts a text into what changes as a whole`(text: String, tokens: String) {
    let pieces = TextPieces.pieces(of: text)
    #expect(pieces.joined() == text)
    #expect(pieces.filter { !TextPieces.isSpace($0) }.joined(separator: "·") == tokens)
  }
}
