import DraftText
import Testing

struct FootnoteBinderTests {
  private func reading(_ text: String, notes: [String]) -> Reading {
    var lines = plainLines(text)
    lines.append(Line(number: lines.count + 1, kind: .blank))
    for label in notes {
      lines.append(
        Line(number: lines.count + 1, spans: [.text("Note \(label).", .plain)], noteLabel: label)
      )
    }
    return StructureReader().read(lines)
  }

  @Test func `binds marked indicators in the order of the text`() {
    let found = reading("1. We recall^2^ and reaffirm.^1^\n\n2. We end.", notes: ["1", "2"])
    #expect(outline(found)[0] == "operative 1: We recall[^2] and reaffirm.[^1]")
    #expect(found.draft.footnotes.map(\.label) == ["2", "1"])
    #expect(found.draft.footnotes.map(\.id) == [.provisional(0), .provisional(1)])
    #expect(found.footnoteLines == [6, 5])
  }

  @Test func `keeps an indicator without a note as raised text`() {
    let found = reading("1. We recall^7^ it.", notes: [])
    #expect(
      found.draft.paragraphs[0].runs == [
        .text("We recall"), .text("7", Style(superscript: true)), .text(" it."),
      ]
    )
    #expect(found.notes.contains(ReadingNote(line: 1, .indicatorWithoutNote("7"))))
  }

  @Test func `joins raised words that stand side by side`() {
    let found = reading("1. We recall^7^^8^ it.", notes: [])
    #expect(
      found.draft.paragraphs[0].runs == [
        .text("We recall"), .text("78", Style(superscript: true)), .text(" it."),
      ]
    )
  }

  @Test func `keeps a note without an indicator, last`() {
    let found = reading("1. We recall^2^ it.", notes: ["*", "2"])
    #expect(found.draft.footnotes.map(\.label) == ["2", "*"])
    #expect(found.notes.contains(ReadingNote(line: 3, .noteWithoutIndicator("*"))))
  }

  @Test func `calls one note twice`() {
    let found = reading("1. We recall^1^ it.\n\n2. And again.^1^", notes: ["1"])
    #expect(found.draft.footnotes.count == 1)
    #expect(found.draft.paragraphs[0].runs[1] == .footnote(.provisional(0)))
    #expect(found.draft.paragraphs[1].runs[1] == .footnote(.provisional(0)))
  }

  @Test func `counts two notes of one label apart`() {
    let found = reading("1. We recall^1^ it.\n\n2. And that.^1^", notes: ["1", "1"])
    #expect(found.draft.paragraphs[1].runs[1] == .footnote(.provisional(1)))
    #expect(found.footnoteLines == [5, 6])
  }

  @Test(
    arguments: [
      (
        "1. Declaration of Human Rights,1 and others.",
        "Declaration of Human Rights,[^1] and others."
      ),
      ("1. Response to the crime.1 As a result.", "Response to the crime.[^1] As a result."),
      ("1. Nepal (16 June 2020). 1  Now, more.", "Nepal (16 June 2020).[^1] Now, more."),
      ("1. Of equivalent systems. 1", "Of equivalent systems.[^1]"),
      (
        "1. Since resolution 77/2281 and the report.", "Since resolution 77/228[^1] and the report."
      ),
      ("1. Of 24 November 2022,1 in which.", "Of 24 November 2022,[^1] in which."),
      ("1. Consular Relations1 in relation.", "Consular Relations[^1] in relation."),
      ("1. The “Paris Principles”1 apply.", "The “Paris Principles”[^1] apply."),
      (
        "1. Against trafficking victims, 1 and in subtle.",
        "Against trafficking victims,[^1] and in subtle."
      ),
    ]
  )
  func `finds bare digits that call a note`(text: String, words: String) {
    let found = reading(text, notes: ["1"])
    #expect(outline(found) == ["operative 1: " + words])
    let assumed = found.notes.filter {
      if case .indicatorAssumed = $0.subject { true } else { false }
    }
    #expect(assumed.count == 1)
  }

  @Test(
    arguments: [
      "1. Since resolution 70/1 of 2015.", "1. In target 8.1 of the Goals.", "1. By 1 June 2021.",
      "1. More than 1,000 people.", "1. Some $7.1 million.", "1. On page 1 of it.",
      "1. Of COVID-1 too.",
    ]
  )
  func `takes no figure for an indicator`(text: String) {
    let found = reading(text, notes: ["1"])
    #expect(outline(found) == ["operative 1: " + text.dropFirst(3)])
    #expect(found.notes.contains(ReadingNote(line: 3, .noteWithoutIndicator("1"))))
  }

  @Test func `follows the order of the notes`() {
    let found = reading(
      "1. Rights,2 and Rights,1 and rules,2 and rules,3 all.",
      notes: ["1", "2", "3"]
    )
    #expect(
      outline(found)[0]
        == "operative 1: Rights,2 and Rights,[^1] and rules,[^2] and rules,[^3] all."
    )
  }
}
