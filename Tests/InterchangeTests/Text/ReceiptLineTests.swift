import DraftText
import Interchange
import Testing

struct ReceiptLineTests {
  private static let receipt = "zerodraft-receipt-1 rivers 3 5f0c AAAA BBBB"
  private static let text = """
    The General Assembly,

    Recalling its resolution on rivers,

    1. Decides to meet in June.
    """

  @Test(arguments: ["\n", "\n\n", "\n\n\n", "\r\n\r\n"], ["", "\n", " \n\n"])
  func `leaves the receipt at the end of a text out`(before: String, after: String) throws {
    let source = Self.text + before + Self.receipt + after
    let read = try TextReader().read(Array(source.utf8))
    let plain = try TextReader().read(Array(Self.text.utf8))
    #expect(read.draft.paragraphs.map(\.words) == plain.draft.paragraphs.map(\.words))
    #expect(
      read.notes.contains {
        $0.subject == .notCarried("the receipt of a record at its end") && $0.isDoubt
      }
    )
  }

  @Test func `reads what it wrote without its receipt`() throws {
    let draft = try TextReader().read(Array(Self.text.utf8)).draft
    let written = PlainTextWriter(receipt: Self.receipt).text(of: draft)
    let read = try TextReader().read(Array(written.utf8)).draft
    #expect(read.paragraphs.map(\.words) == draft.paragraphs.map(\.words))
  }

  @Test func `keeps such words elsewhere`() throws {
    let source = Self.receipt + "\n\n" + Self.text
    let read = try TextReader().read(Array(source.utf8))
    #expect(
      !read.notes.contains { $0.subject == .notCarried("the receipt of a record at its end") }
    )
  }

  @Test func `finds no text in a receipt alone`() {
    #expect(throws: ReadingError.self) { try TextReader().read(Array(Self.receipt.utf8)) }
  }
}
