import DraftText
import Interchange
import Publishing
import Testing

struct LetterTests {
  private static func letter(_ voice: Letter.Voice, signatures: [[String]]) -> Letter {
    Letter(
      subject: "S",
      voice: voice,
      date: CalendarDate(year: 2021, month: 3, day: 12),
      body: [PaperText("Body.")],
      signatures: signatures
    )
  }

  private static func lines(_ letter: Letter) -> [Substring] {
    String(decoding: PaperTextWriter().write(letter.paper), as: UTF8.self).split(separator: "\n")
  }

  @Test func `has the layout of a letter of the President`() {
    #expect(
      Self.lines(Self.letter(.president, signatures: [["Name SURNAME"]])) == [
        "THE PRESIDENT", "OF THE", "GENERAL ASSEMBLY", "12 March 2021", "Excellency,", "Body.",
        "Please accept, Excellency, the assurances of my highest consideration.", "Name SURNAME",
        "All Permanent Representatives and", "Permanent Observers to the United Nations",
        "New York",
      ]
    )
  }

  @Test(arguments: [(1, "my"), (2, "our"), (3, "our")])
  func `has the layout of a letter of co-facilitators`(count: Int, own: String) {
    let names = ["First", "Second", "Third"].prefix(count).map { [$0, "Ambassador", "State"] }
    let signatures = names.flatMap { $0.map { Substring($0) } }
    #expect(
      Self.lines(Self.letter(.coFacilitators(count), signatures: names)) == [
        "12 March 2021", "Excellency,", "Body.",
        "Please accept, Excellency, the assurances of \(own) highest consideration.",
      ] + signatures + [
        "All Permanent Representatives and Permanent", "Observers to the United Nations, New York",
      ]
    )
  }

  @Test func `puts what it encloses on a sheet of its own, one within the other`() {
    var inner = Self.letter(.coFacilitators(1), signatures: [["First"]])
    inner.enclosure = .text(["DRAFT RESOLUTION", "A title"])
    var outer = Self.letter(.president, signatures: [["Name SURNAME"]])
    outer.enclosure = .letter(inner)
    #expect(outer.paper.blocks.count { $0 == .sheet } == 2)
    #expect(Self.lines(outer).suffix(2) == ["DRAFT RESOLUTION", "A title"])
    #expect(!outer.paper.printsTitle && outer.paper.title == "S")
  }
}
