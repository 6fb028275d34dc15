import DraftText
import Testing

struct WrappedTakerTests {
  @Test func `keeps a real hyphen at a line's end and sets no blank after it`() {
    let reading = structured(
      "1. The centrality of research and an evidence-\nbase on the interlinkages between pre-\nexisting ones.",
      layout: .wrapped
    )
    #expect(
      outline(reading) == [
        "operative 1: The centrality of research and an evidence-base on the interlinkages between "
          + "pre-existing ones."
      ]
    )
    #expect(reading.notes.isEmpty)
  }

  @Test func `doubts a hyphen with a blank before it`() {
    let reading = structured(
      "1. In the delivery of anti -\ntrafficking programmes.",
      layout: .wrapped
    )
    #expect(outline(reading) == ["operative 1: In the delivery of anti -trafficking programmes."])
    #expect(reading.notes == [ReadingNote(line: 1, .brokenWord("anti -trafficking"))])
  }

  @Test func `begins paragraphs at labels that go on, not at figures within`() {
    let reading = structured(
      """
      1. In 2019 there were, by the figures of the year before,
      181 countries, and in the year
      2021. Many more came to be as
      it is said in paragraph
      (a) of the report and in
      12. the same.
      2. States reported.
      """,
      layout: .wrapped
    )
    #expect(reading.draft.paragraphs.map { $0.label?.text } == ["1", "2"])
  }

  @Test func `begins preambular paragraphs at their opening words`() {
    let reading = structured(
      """
      The General Assembly,
      Guided by the Charter of the United Nations, as well as the
      Declaration of Human Rights, and other instruments,
      Recalling its previous resolutions, and in particular those of
      the year,
      1. Decides to meet.
      """,
      layout: .wrapped
    )
    #expect(
      reading.draft.paragraphs.map(\.role) == [.opening, .preambular, .preambular, .operative]
    )
  }

  @Test func `goes on below a page's notes and furniture`() {
    let reading = structured(
      """
      1. Takes note of the report of the Secretary-General
      submitted pursuant to resolution 77/2281 and the
      __________________
      1 A/78/511.
      2/9 23-21227A/C.3/78/L.41
      report of the Special Rapporteur;
      2. Welcomes the efforts.
      """,
      layout: .wrapped
    )
    #expect(
      outline(reading) == [
        "operative 1: Takes note of the report of the Secretary-General submitted pursuant to "
          + "resolution 77/228[^1] and the report of the Special Rapporteur;",
        "operative 2: Welcomes the efforts.",
      ]
    )
    #expect(reading.footnoteLines == [4])
    #expect(reading.notes.contains(ReadingNote(line: 1, .joined(with: 6))))
    #expect(reading.notes.contains(ReadingNote(line: 5, .dropped("2/9 23-21227A/C.3/78/L.41"))))
    #expect(
      reading.notes.contains(
        ReadingNote(line: 1, .indicatorAssumed(label: "1", after: "resolution 77/228"))
      )
    )
  }

  @Test func `leaves addresses at a page's end out, and keeps one that belongs to a note`() {
    let reading = structured(
      """
      1. Status of the treaties.1

      __________________

       1 Status as at 9 June 2021, available at

      https://treaties.un.org/status.

      https://undocs.org/en/A/RES/74/176
      http://undocs.org/A/RES/68/192
        I. Introduction

      2. The report begins.
      """,
      layout: .blank
    )
    #expect(
      reading.draft.footnotes.map { Draft.spell($0.runs, labels: [:]) } == [
        "Status as at 9 June 2021, available at https://treaties.un.org/status."
      ]
    )
    #expect(reading.draft.paragraphs.map(\.role) == [.operative, .heading(level: 1), .operative])
    #expect(
      reading.notes.filter { if case .dropped = $0.subject { true } else { false } }.map(\.line)
        == [3, 9, 10]
    )
  }

  @Test func `keeps a reference that stands alone on its line`() {
    let reading = structured(
      "1. Takes note of resolution\n77/228\nand of all others.",
      layout: .wrapped
    )
    #expect(outline(reading) == ["operative 1: Takes note of resolution 77/228 and of all others."])
  }

  @Test func `sets no blank between Chinese lines`() {
    let reading = structured("1. 决定推广安全可靠的\n人工智能系统；", layout: .wrapped)
    #expect(outline(reading) == ["operative 1: 决定推广安全可靠的人工智能系统；"])
  }
}
