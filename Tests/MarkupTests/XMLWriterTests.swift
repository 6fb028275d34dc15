import Markup
import Testing
import ZerodraftTestSupport

private func written(_ source: String, prefixes: [String: String] = [:]) throws -> String {
  let document = try XMLReader().read(Array(source.utf8))
  let bytes = try XMLWriter(prefixes: prefixes, declares: false).write(document.root)
  return String(decoding: bytes, as: UTF8.self)
}

struct XMLWriterTests {
  @Test func `gives equal bytes for equal trees`() throws {
    let one = try written("<x:a xmlns:x='u' c='1' b=\"2\"><x:d></x:d></x:a>")
    let other = try written("<a xmlns='u' b='2'   c='1'\n><d/></a>")
    #expect(one == other)
    #expect(one == #"<a xmlns="u" b="2" c="1"><d/></a>"#)
  }

  @Test func `escapes what would be markup and what reading would change`() throws {
    let text = try written(
      "<a b='&#9;&#10;&#13;&quot;&amp;&lt;&gt;'>&amp;&lt;]]&gt;&#13;\t\n\"</a>"
    )
    #expect(
      text
        == "<a b=\"&#x9;&#xA;&#xD;&quot;&amp;&lt;&gt;\">&amp;&lt;]]&gt;&#xD;\t\n\"</a>"
    )
    #expect(try written(text) == text)
  }

  @Test func `gives every namespace a prefix where one element has none`() throws {
    #expect(
      try written("<a><b xmlns='u' k='1'/></a>") == #"<a xmlns:ns1="u"><ns1:b k="1"/></a>"#
    )
  }

  @Test func `keeps attributes of the root's namespace in it`() throws {
    #expect(
      try written("<p:a xmlns:p='u' p:k='1' xml:space='preserve'/>", prefixes: ["u": "w"])
        == #"<a xmlns="u" xmlns:w="u" xml:space="preserve" w:k="1"/>"#
    )
  }

  @Test func `declares XML where asked`() throws {
    var builder = XMLBuilder()
    builder.open(XMLName("a"))
    builder.close()
    let bytes = try XMLWriter().write(builder.finish().root)
    #expect(
      String(decoding: bytes, as: UTF8.self) == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a/>"
    )
  }

  @Test(arguments: ["", "1a", "a b", "a>", "a:b", "-a"])
  func `refuses a name that XML does not know`(name: String) {
    #expect(throws: XMLError(.illegalName(name))) {
      var builder = XMLBuilder()
      builder.open(XMLName(name))
      builder.close()
      _ = try XMLWriter().write(builder.finish().root)
    }
  }

  @Test(arguments: [0x00, 0x0B, 0x1F, 0xFFFE, 0xFFFF] as [UInt32])
  func `refuses a character that XML cannot hold`(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(throws: XMLError(.illegalCharacter(value))) {
      var builder = XMLBuilder()
      builder.open(XMLName("a"))
      builder.append("x\(scalar)")
      builder.close()
      _ = try XMLWriter().write(builder.finish().root)
    }
  }

  @Test(arguments: UInt64(1)...200)
  func `reads back what it wrote`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let words = ["a & b", "<", "é", "\r\n", " ", "\t\"'", "]]>", "𝄞", "المرفق", "x"]
    let names = ["a", "b", "résumé", "c-1"].flatMap { local in
      ["", "urn:one", "urn:two"].map { XMLName(local, namespace: $0) }
    }
    var builder = XMLBuilder()
    builder.open(XMLName("root", namespace: Bool.random(using: &random) ? "urn:one" : ""))
    for _ in 0..<Int.random(in: 0..<60, using: &random) {
      switch Int.random(in: 0..<3, using: &random) {
      case 0 where builder.depth < 200:
        var chosen: Set<XMLName> = []
        for _ in 0..<Int.random(in: 0..<4, using: &random) {
          chosen.insert(names[Int.random(in: 0..<names.count, using: &random)])
        }
        let attributes = chosen.map { name in
          XMLAttribute(name, words[Int.random(in: 0..<words.count, using: &random)])
        }
        builder.open(names[Int.random(in: 0..<names.count, using: &random)], attributes: attributes)
      case 1 where builder.depth > 1:
        builder.close()
      default:
        builder.append(words[Int.random(in: 0..<words.count, using: &random)])
      }
    }
    while builder.depth > 0 { builder.close() }
    let document = builder.finish()
    let bytes = try XMLWriter().write(document.root)
    let again = try XMLReader().read(bytes)
    #expect(again.root.text == document.root.text, "seed \(seed)")
    #expect(again.root.descendantCount == document.root.descendantCount, "seed \(seed)")
    #expect(try XMLWriter().write(again.root) == bytes, "seed \(seed)")
  }
}
