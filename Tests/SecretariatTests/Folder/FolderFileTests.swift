import DraftText
import Testing

@testable import Secretariat

struct FolderFileTests {
  @Test(
    arguments: [
      (0, "Zero draft", nil, "00-zero-draft.md"), (1, "Rev.1", nil, "01-rev-1.md"),
      (1, "Rev.1", .french, "01-rev-1.fr.md"), (12, "../../etc/passwd", nil, "12-etc-passwd.md"),
      (100, "Текст", .chinese, "100-текст.zh.md"), (3, "///", nil, "03.md"),
      (4, "a\u{0}b\nc", nil, "04-a-b-c.md"),
      (
        5, String(repeating: "long ", count: 40), nil,
        "05-\(String(repeating: "long-", count: 12).dropLast()).md"
      ),
    ] as [(Int, String, Language?, String)]
  )
  func `names the file of a version`(number: Int, label: String, language: Language?, name: String)
  {
    let file = FolderFile(number: number, label: label, language: language)
    #expect(file.name == name)
    #expect(FolderFile(name: name) == file)
  }

  @Test(
    arguments: [
      "README.md", "1-zero.md", "00-zero.txt", "00_zero.md", "0000000-zero.md", "-1-zero.md",
      "00-zero.xx/y.md.part", "٠٠-zero.md", ".md", "",
    ]
  )
  func `takes no other file for a version`(name: String) {
    #expect(FolderFile(name: name) == nil)
  }

  @Test func `makes a label of a name`() {
    #expect(FolderFile(name: "00-zero-draft.md")?.label == "Zero draft")
    #expect(FolderFile(name: "07.md")?.label == "Version 7")
  }
}
