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
}
