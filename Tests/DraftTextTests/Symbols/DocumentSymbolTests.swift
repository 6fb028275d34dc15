import DraftText
import Testing

struct DocumentSymbolTests {
  @Test(
    arguments: [
      // symbol, family, session, number of limited distribution, number of a resolution
      ("A/76/L.11", "A/76/L.11", "76", 11, nil),
      ("A/76/L.11/Rev.1", "A/76/L.11", "76", 11, nil),
      ("A/61/L.45/Add.1", "A/61/L.45", "61", 45, nil),
      ("A/76/L.11/Rev.1/Add.2", "A/76/L.11", "76", 11, nil),
      ("A/76/L.11*", "A/76/L.11", "76", 11, nil),
      ("A/C.3/76/L.5/Rev.1", "A/C.3/76/L.5", "76", 5, nil),
      ("A/AC.109/2019/L.18", "A/AC.109/2019/L.18", nil, 18, nil),
      ("A/S-32/L.1", "A/S-32/L.1", "S-32", 1, nil),
      ("A/ES-11/L.1", "A/ES-11/L.1", "ES-11", 1, nil),
      ("A/RES/76/7", "A/RES/76/7", "76", nil, "76/7"),
      ("A/RES/S-32/1", "A/RES/S-32/1", "S-32", nil, "S-32/1"),
      ("A/76/PV.37", "A/76/PV.37", "76", nil, nil),
      ("A/76/120", "A/76/120", "76", nil, nil),
      ("CBD/POST2020/PREP/1/INF/2*", "CBD/POST2020/PREP/1/INF/2", "1", nil, nil),
      ("S/RES/2388(2017)", "S/RES/2388(2017)", nil, nil, "2388(2017)"),
    ] as [(String, String, String?, Int?, String?)]
  )
  func `reads a symbol and prints it as it was`(
    text: String,
    family: String,
    session: String?,
    limited: Int?,
    resolution: String?
  ) throws {
    let symbol = try #require(DocumentSymbol(text))
    #expect(symbol.description == text)
    #expect(symbol.base.description == family)
    #expect(symbol.session == session)
    #expect(symbol.limitedNumber == limited)
    #expect(symbol.isLimited == (limited != nil))
    #expect(symbol.resolutionNumber == resolution)
    #expect(symbol.isResolution == (resolution != nil))
  }

  @Test(
    arguments: [
      ("A/76/L.11", nil), ("A/76/L.11/Rev.1", "A/76/L.11"), ("A/76/L.11/Rev.2", "A/76/L.11/Rev.1"),
      ("A/76/L.11/Add.3", "A/76/L.11"), ("A/76/L.11/Rev.1/Corr.1", "A/76/L.11/Rev.1"),
    ] as [(String, String?)]
  )
  func `says which document it goes with`(text: String, predecessor: String?) throws {
    #expect(try #require(DocumentSymbol(text)).predecessor?.description == predecessor)
  }

  @Test func `makes the symbols of a family`() throws {
    let draft = try #require(DocumentSymbol("A/76/L.11"))
    #expect(draft.adding(.revision).adding(.corrigendum, 2).description == "A/76/L.11/Rev.1/Corr.2")
  }

  @Test(
    arguments: [
      ("", .empty), (String(repeating: "A/", count: 60), .empty),
      ("A//L.11", .part("")), ("A/76/L 11", .part("L 11")), ("A/76/L.11\n", .part("L.11\n")),
      ("a/76/L.11", .organ("a")), ("76/7", .organ("76")), ("A", .incomplete), ("A/L", .incomplete),
      ("A/76/L.0", .incomplete),
      ("A/76/L.11/rev1", .suffix("rev1")), ("A/76/L.11/Rev1", .suffix("Rev1")),
      ("A/76/L.11/Rev.0", .suffix("Rev.0")), ("A/76/L.11/Rev.01", .suffix("Rev.01")),
      ("A/76/L.11/ADD.1", .suffix("ADD.1")),
      ("A/76/L.11/Rev.99999999999999999999", .suffix("Rev.99999999999999999999")),
      ("A/76/L.11/Rev.1/L.2", .afterSuffix("L.2")),
    ] as [(String, DocumentSymbol.Fault)]
  )
  func `says what is wrong with what is no symbol`(text: String, fault: DocumentSymbol.Fault) {
    #expect(DocumentSymbol.parse(text) == .failure(fault))
  }
}
