import Testing
import ZerodraftTestSupport

@testable import Interchange

struct MailHeaderTests {
  @Test func `leaves plain words as they are, folded at spaces`() {
    #expect(MailHeader.unstructured("Subject", "Rev.1") == "Subject: Rev.1\r\n")
    let words = Array(repeating: "resolution", count: 20).joined(separator: " ")
    let header = MailHeader.unstructured("Subject", words)
    #expect(header.replacing("\r\n ", with: " ") == "Subject: \(words)\r\n")
    #expect(Self.lines(of: header).allSatisfy { $0.utf8.count <= 76 })
  }

  @Test func `encodes what is not ASCII, or looks encoded, or has no place to be folded`() {
    #expect(MailHeader.unstructured("Subject", "é") == "Subject: =?UTF-8?B?w6k=?=\r\n")
    #expect(MailHeader.unstructured("Subject", "=?x?=").contains("=?UTF-8?B?PT94Pz0=?="))
    let long = MailHeader.unstructured("Subject", String(repeating: "a", count: 200))
    #expect(Self.lines(of: long).allSatisfy { $0.hasSuffix("?=") && $0.utf8.count <= 76 })
  }

  @Test(
    arguments: [
      "A\r\nBcc: x@example.org", "A\nBcc: x@example.org", "A\rBcc: x@example.org",
      "A\u{2028}Bcc: x@example.org", "A\u{85}Bcc: x@example.org", "A\u{0}Bcc: x@example.org",
      "A\u{202E}Bcc: x@example.org",
    ]
  )
  func `lets no words begin a header of their own`(words: String) {
    let header = MailHeader.unstructured("Subject", words)
    #expect(Self.lines(of: header).count == 1)
    #expect(header.hasPrefix("Subject: A") && header.contains("Bcc: x@example.org"))
    #expect(header.unicodeScalars.allSatisfy { $0.isASCII })
  }

  @Test func `quotes a name that is more than words`() throws {
    let addresses = try ["A, \\B <a@example.org>", "C D <c@example.org>", "Ü <u@example.org>"].map {
      try #require(MailAddress(parsing: $0))
    }
    #expect(
      MailHeader.addresses("To", addresses) == """
        To: "A, \\\\B" <a@example.org>,\r
         C D <c@example.org>,\r
         =?UTF-8?B?w5w=?= <u@example.org>\r

        """
    )
  }

  @Test func `keeps the length of lines and all characters, whatever the words`() {
    let letters: [String] = ["é", "Пакт", "决议", "🕊️", "a", " ", "قرار", "=?", "abc def"]
    for seed in 0..<200 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let words = (0..<Int.random(in: 1...60, using: &random))
        .map { _ in letters.randomElement(using: &random) ?? "" }.joined()
      let header = MailHeader.unstructured("Subject", words)
      #expect(Self.lines(of: header).allSatisfy { $0.utf8.count <= 76 }, "seed \(seed)")
      #expect(header.utf8.allSatisfy { $0 < 0x80 }, "seed \(seed)")
    }
  }

  private static func lines(of header: String) -> [Substring] {
    header.split(separator: "\r\n")
  }
}
