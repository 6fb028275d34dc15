import Editorial
import Testing

/// Numbers of resolutions, read and printed.
struct ResolutionNumberTests {
  @Test(arguments: [
    ("68/192", nil, "resolution 68/192"),
    ("2625 (XXV)", nil, "resolution 2625 (XXV)"),
    ("3367 A (XXX)", nil, "resolution 3367 A (XXX)"),
    ("31/16 A", nil, "resolution 31/16 A"),
    ("69/96 A–B", nil, "resolution 69/96 A–B"),
    ("73/327 A and B", nil, "resolution 73/327 A and B"),
    ("ES-11/1", nil, "resolution ES-11/1"),
    ("ES\u{2011}11/1", nil, "resolution ES-11/1"),
    ("S-26/2", nil, "resolution S-26/2"),
    ("3201 (S-VI)", nil, "resolution 3201 (S-VI)"),
    ("217 A (III)", nil, "resolution 217 A (III)"),
    ("2623 (2022)", nil, "Security Council resolution 2623 (2022)"),
    ("2021/1", nil, "Economic and Social Council resolution 2021/1"),
    (
      "1503 (XLVIII)", ResolutionNumber.Body.economicAndSocialCouncil,
      "Economic and Social Council resolution 1503 (XLVIII)"
    ),
    ("36/13", .humanRightsCouncil, "Human Rights Council resolution 36/13"),
    ("A/RES/74/176", nil, "resolution 74/176"),
    ("A/RES/217 (III)", nil, "resolution 217 (III)"),
    ("A/RES/ES-11/1", .generalAssembly, "resolution ES-11/1"),
    ("S/RES/2623 (2022)", nil, "Security Council resolution 2623 (2022)"),
    ("A/HRC/RES/36/13", nil, "Human Rights Council resolution 36/13"),
    ("E/RES/2021/1", nil, "Economic and Social Council resolution 2021/1"),
    ("S-30/1", .humanRightsCouncil, "Human Rights Council resolution S-30/1"),
  ])
  func `reads a number and prints it with its body`(
    text: String,
    body: ResolutionNumber.Body?,
    printed: String
  ) {
    #expect(ResolutionNumber(text, of: body)?.printed == printed)
  }

  @Test(arguments: [
    "", "resolution", "68", "68/", "/192", "68/192/1", "5/14", "2625 (XXXI)", "2625 (IIII)",
    "2625 (1900)", "68/192 of", "74-176", "A/74/176", "A/RES/", "S/RES/74/176", "999999/1",
    "74/176 AB", "XX/1",
  ])
  func `reads nothing else`(text: String) {
    #expect(ResolutionNumber(text) == nil)
  }

  @Test func `reads what it prints`() {
    for text in ["68/192", "3367 A (XXX)", "31/16 A", "ES-11/1", "2623 (2022)", "2021/1"] {
      let number = ResolutionNumber(text)
      #expect(number?.description == text)
    }
  }

  @Test func `comes in the order of bodies, sessions and numbers`() {
    let texts = ["2021/1", "76/7", "1325 (2000)", "2625 (XXV)", "74/176", "S-26/2", "76/124"]
    let sorted = texts.compactMap { ResolutionNumber($0) }.sorted().map(\.description)
    #expect(
      sorted == ["2625 (XXV)", "74/176", "76/7", "76/124", "S-26/2", "1325 (2000)", "2021/1"]
    )
  }
}
