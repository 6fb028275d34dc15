import DraftText
import Testing

struct LineTakerTests {
  private let long = "We recognize the important role played by the Group in the system"

  @Test func `joins a paragraph that notes cut in two`() {
    var lines = plainLines("1. \(long) and recall\n\nNote\n\nthe plan of action.\n\n2. We end.")
    lines[2].noteLabel = "1"
    let reading = StructureReader().read(lines)
    #expect(
      outline(reading) == [
        "operative 1: \(long) and recall the plan of action.", "operative 2: We end.",
      ]
    )
    #expect(reading.notes.contains(ReadingNote(line: 1, .joined(with: 5))))
  }

  @Test func `joins across a comma only where something cut the paragraph`() {
    var lines = plainLines("1. \(long),\n\nNote\n\nat least one of whom agrees;")
    lines[2].noteLabel = "1"
    #expect(StructureReader().read(lines).draft.paragraphs.count == 1)
    let uncut = plainLines("1. \(long):\n\n(a) \(long),\n\nat least one of whom agrees;")
    #expect(
      outline(StructureReader(layout: .line).read(uncut)).last
        == "flush: at least one of whom agrees;"
    )
  }

  @Test func `joins across a page that cut no sentence's end`() {
    let reading = structured("1. \(long) of\n\nthe need to ensure it.\n\n2. We end.")
    #expect(reading.draft.paragraphs.count == 2)
  }

  @Test func `joins a sentence that goes on with a capital below notes`() {
    let reading = structured(
      "1. \(long) of many\n\n---\n\n1 Resolution 64/293.\n\nMember States and of all others who take part."
    )
    #expect(reading.draft.paragraphs.count == 1)
    #expect(reading.draft.footnotes.map(\.label) == ["1"])
  }

  @Test func `joins nothing that has come to an end`() {
    let text = "1. \(long).\n\n---\n\nit goes on.\n\n(a) Not an end\n\n(b) But an item"
    #expect(structured(text).draft.paragraphs.count == 4)
  }

  @Test func `joins no Russian paragraph for its small letter`() {
    let reading = structured(
      "Генеральная Ассамблея,\n\nссылаясь на свои резолюции о торговле людьми, и другие,\n\n---\n\n"
        + "подтверждая также свою резолюцию,",
      layout: .line
    )
    #expect(reading.draft.paragraphs.map(\.role) == [.opening, .preambular, .preambular])
  }

  @Test func `takes a text without blank lines exactly as it stands`() {
    let reading = structured(
      "1. \(long)\nand goes on in small letters\nA/76/120\n5 bis. \(long),3 and\n4"
    )
    #expect(reading.draft.paragraphs.count == 5)
    #expect(reading.notes.count == 1)
  }

  @Test func `takes the words under a number that stands alone`() {
    let reading = structured("1.\n\nWe recall the plan.\n\n2.\n\nwe reaffirm it.", layout: .line)
    #expect(
      outline(reading) == ["operative 1: We recall the plan.", "operative 2: we reaffirm it."]
    )
    #expect(reading.notes.first == ReadingNote(line: 1, .joined(with: 3)))
  }

  @Test func `joins thousands of pages into one paragraph`() {
    let pages = Array(repeating: "goes on and on", count: 5_000)
    let reading = structured("1. \(long)\n\n" + pages.joined(separator: "\n\n"), layout: .line)
    #expect(reading.draft.paragraphs.count == 1)
    #expect(reading.draft.paragraphs[0].words.utf8.count == long.utf8.count + 5_000 * 15)
  }
}
