import DraftText
import Testing

struct LetterFinderTests {
  private let letters = """
    THE PRESIDENT
    OF THE
    GENERAL ASSEMBLY

    12 March 2021

    Excellency,

    I have the honour to transmit herewith a letter from the co-facilitators.

    Please accept, Excellency, the assurances of my highest consideration.

    A handwritten signature in blue ink, in a cursive style.

    The President

    All Permanent Representatives and
    Permanent Observers to the United Nations
    New York

    15 March 2021

    Excellency,

    We have the honour to provide you with the zero draft.

    Please accept, Excellency, the assurances of our highest consideration.

    Delegation A
    Delegation B

    All Permanent Representatives, New York

    DRAFT RESOLUTION

    Modalities of the meeting

    The General Assembly,

    Recalling its resolution 64/293,

    1. Decides to meet.
    """

  @Test func `keeps letters apart from the draft`() {
    let reading = structured(letters)
    #expect(
      outline(reading) == [
        "title: Modalities of the meeting", "opening: The General Assembly,",
        "preambular: Recalling its resolution 64/293,", "operative 1: Decides to meet.",
      ]
    )
    #expect(
      reading.draft.front.letters.map { $0.date?.description } == ["2021-03-12", "2021-03-15"]
    )
    #expect(reading.draft.front.letters.map(\.lines.count) == [11, 7])
    #expect(reading.draft.front.letters[1].lines.first == "15 March 2021")
    #expect(reading.draft.front.letters[1].lines.last == "All Permanent Representatives, New York")
    #expect(reading.draft.front.heading == "DRAFT RESOLUTION")
  }

  @Test func `says which lines it kept, and what a converter wrote about a picture`() {
    let notes = structured(letters).notes
    #expect(notes.contains(ReadingNote(line: 1, .letterKept(lines: 11))))
    #expect(notes.contains(ReadingNote(line: 21, .letterKept(lines: 7))))
    #expect(
      notes.contains(
        ReadingNote(
          line: 13,
          .dropped("A handwritten signature in blue ink, in a cursive style.")
        )
      )
    )
  }

  @Test func `finds the title without addressees`() {
    let reading = structured(
      """
      Dear Colleague,

      Please find the text below.

      Yours sincerely,

      Delegation A

      A title of the text

      The General Assembly,

      1. Decides to meet.
      """
    )
    #expect(outline(reading).first == "title: A title of the text")
    #expect(reading.draft.front.letters.map(\.lines.count) == [4])
    #expect(reading.draft.front.letters[0].date == nil)
  }

  @Test func `takes a text without a salutation for a text`() {
    let reading = structured("Title of a text\n\nThe General Assembly,\n\n1. Decides to meet.")
    #expect(reading.draft.front.letters.isEmpty)
  }
}
