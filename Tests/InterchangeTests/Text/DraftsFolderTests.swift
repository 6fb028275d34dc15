import DraftText
import Foundation
import Interchange
import Testing

struct DraftsFolderTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Drafts")

  @Test(
    arguments: [
      "modalities-2021/00-zero-draft.md", "modalities-2021/01-reconstructed.md",
      "declaration-2021/00-declaration.md",
    ]
  )
  func `writes a file of the project byte for byte as it stands`(path: String) throws {
    let bytes = [UInt8](try Data(contentsOf: Self.root.appending(path: path)))
    let reading = try TextReader().read(bytes)
    #expect(reading.notes.isEmpty)
    let written = MarkdownWriter().text(of: reading.draft)
    #expect(written == String(decoding: bytes, as: UTF8.self))
  }

  @Test func `reads the zero draft of the modalities resolution`() throws {
    let path = Self.root.appending(path: "modalities-2021/00-zero-draft.md")
    let draft = try TextReader().read([UInt8](try Data(contentsOf: path))).draft
    #expect(draft.front.version == "Zero draft")
    #expect(draft.front.letters.map(\.date?.description) == ["2021-03-12", "2021-03-12"])
    #expect(draft.paragraphs.count { $0.role == .preambular } == 5)
    #expect(draft.paragraphs.count { $0.role == .operative } == 15)
    #expect(
      draft.paragraphs.filter { $0.role == .item(depth: 1) }.compactMap(\.label?.text)
        == ["(a)", "(b)", "(c)", "(a)", "(b)", "(c)", "(d)"]
    )
    #expect(draft.footnotes.map(\.label) == ["1", "2", "3", "4"])
  }
}
