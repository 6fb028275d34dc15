import Foundation
import Testing

@testable import Interchange

struct JSONWriterTests {
  @Test(
    arguments: [
      ("plain words", #""plain words""#),
      (#"a "quoted" \ word"#, #""a \"quoted\" \\ word""#),
      ("tab\tfeed\nreturn\r", #""tab\tfeed\nreturn\r""#),
      ("\u{0}\u{1B}[2J\u{7F}", #""\u0000\u001b[2J\u007f""#),
      ("\u{9B}2J", #""\u009b2J""#),
      ("a\u{202E}b\u{2066}c\u{2069}\u{2028}", #""a\u202eb\u2066c\u2069\u2028""#),
      ("in a text of many words: \u{202E} and on", #""in a text of many words: \u202e and on""#),
      ("“in marks of quotation” \u{85}, \u{A0}”", "\"“in marks of quotation” \\u0085, \u{A0}”\""),
      ("“–”\u{200F}\u{2065}", "\"“–”\u{200F}\u{2065}\""),
      ("§ é ¿", #""§ é ¿""#),
      ("العربية 中文 🕊", #""العربية 中文 🕊""#),
    ]
  )
  func `escapes what is no plain character and nothing else`(text: String, json: String) {
    var writer = JSONWriter()
    writer.string(text)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == json)
  }

  @Test func `separates members and elements, not their beginnings`() {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("a", 1)
    writer.key("b")
    writer.beginArray()
    writer.breakLine()
    writer.boolean(true)
    writer.breakLine()
    writer.beginObject()
    writer.endObject()
    writer.endArray()
    writer.member("c", nil)
    writer.member("d", "e")
    writer.endObject()
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == "{\"a\":1,\"b\":[\ntrue,\n{}],\"d\":\"e\"}"
    )
  }

  @Test func `goes on where another writer ended`() {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("a", 1)
    var rest = JSONWriter(continuing: true)
    rest.breakLine()
    rest.member("b", 2)
    rest.endObject()
    #expect(String(decoding: writer.bytes + rest.bytes, as: UTF8.self) == "{\"a\":1,\n\"b\":2}")
  }

  @Test func `is harmless and the same data, whoever wrote it`() throws {
    for code in UInt32(0x20)..<0x3000 {
      guard let scalar = Unicode.Scalar(code) else { continue }
      let text = "a\(scalar)b"
      let raw = try JSONEncoder().encode([text])
      let bytes = HarmlessJSON.bytes(Array(raw))
      #expect(try JSONDecoder().decode([String].self, from: Data(bytes)) == [text])
      let spelled = String(decoding: bytes, as: UTF8.self).unicodeScalars
      let acts =
        code == 0x7F || (0x80..<0xA0).contains(code) || (0x2028...0x202E).contains(code)
        || (0x2066...0x2069).contains(code)
      #expect(spelled.contains(scalar) != acts || code < 0x7F)
    }
  }
}
