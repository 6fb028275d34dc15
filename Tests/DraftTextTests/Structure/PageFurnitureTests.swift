import Testing

@testable import DraftText

struct PageFurnitureTests {
  @Test(
    arguments: [
      ("A/76/120", PageFurniture.Kind.symbol),
      ("A/C.3/78/L.41", .symbol),
      ("A/78/481/Add.3", .symbol),
      ("5/18 V.21-04831", .job("V.21-04831")),
      ("V.21-04831 5/18", .job("V.21-04831")),
      ("23-21227 (E) 131123", .job("23-21227 (E) 131123")),
      ("21-07526 (E)    230321", .job("21-07526 (E)    230321")),
      ("*2321227*A/C.3/78/L.41", .job(nil)),
      ("*2321227*", .job(nil)),
      ("2/9 23-21227A/C.3/78/L.41", .job("23-21227")),
      ("23-21227 3/9A/C.3/78/L.41", .job("23-21227")),
      ("4", .page(4)),
      ("4/18", .page(4)),
      ("https://undocs.org/en/A/RES/74/176", .address),
      ("A handwritten signature in blue ink, in a cursive style.", .picture),
    ]
  )
  func `knows what pages print`(words: String, kind: PageFurniture.Kind) {
    #expect(PageFurniture(words)?.kind == kind)
  }

  @Test(
    arguments: [
      "A/76/120.", "CEDAW/C/GC/38.", "1. Decides", "22 November 2021", "Agenda item 108",
      "https://undocs.org is the address", "12345", "A/76/L.11 and Add.1", "V.21", "*", "",
      "23-21227 is a job number", "I. Introduction", "2021",
    ]
  )
  func `leaves text alone`(words: String) {
    #expect(PageFurniture(words) == nil)
  }

  @Test func `keeps a symbol in the masthead and drops it as a running head`() {
    let reading = structured(
      """
      United Nations

      A/RES/79/4

      The General Assembly,

      Recalling its resolution,

      1. Decides to meet;

      A/RES/79/4

      2. Decides to meet again.
      """
    )
    #expect(reading.draft.front.symbol == "A/RES/79/4")
    #expect(
      outline(reading) == [
        "opening: The General Assembly,", "preambular: Recalling its resolution,",
        "operative 1: Decides to meet;", "operative 2: Decides to meet again.",
      ]
    )
    #expect(reading.notes.contains(ReadingNote(line: 11, .dropped("A/RES/79/4"))))
  }
}
