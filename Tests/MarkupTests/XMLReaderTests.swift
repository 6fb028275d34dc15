import Markup
import Testing

private func read(_ text: String, limits: XMLLimits = .standard) throws(XMLError) -> XMLDocument {
  try XMLReader(limits: limits).read(Array(text.utf8))
}

struct XMLReaderTests {
  @Test func `reads elements, attributes, text and lines`() throws {
    let document = try read(
      """
      <?xml version="1.0"?>
      <!-- a copy -->
      <a xmlns="urn:one" xmlns:t="urn:two">
        <b class="x &amp; y" t:k="1">one<c/>two &lt;&#x41;&gt;</b>
        <t:b
          id="2">three</t:b>
      </a>
      """
    )
    let root = document.root
    #expect(root.fullName == XMLName("a", namespace: "urn:one"))
    #expect(root.line == 3)
    #expect(document.comments == [XMLComment(" a copy ", line: 2)])
    let children = Array(root.elements)
    #expect(children.map(\.name) == ["b", "b"])
    #expect(children.map(\.namespace) == ["urn:one", "urn:two"])
    #expect(children.map(\.line) == [4, 6])
    #expect(
      children[0].attributes == [
        XMLAttribute(XMLName("class"), "x & y"),
        XMLAttribute(XMLName("k", namespace: "urn:two"), "1"),
      ]
    )
    #expect(children[0].attribute("class") == "x & y")
    #expect(children[0].attribute("k") == nil, "an attribute of a namespace is not a bare one")
    #expect(children[0].text == "onetwo <A>")
    #expect(root.first(named: "c") == nil)
    #expect(children[0].first(named: "c") != nil)
    #expect(root.descendants(named: "c").count == 1)
    #expect(root.descendantCount == 3)
    let nodes = children[0].children.map { node in
      switch node {
      case .element(let element): "<\(element.name)>"
      case .text(let text): text
      }
    }
    #expect(nodes == ["one", "<c>", "two <A>"])
  }

  @Test func `joins character data with the text around it`() throws {
    let root = try read("<a>x<![CDATA[<y>&]]>z<!-- between -->!</a>").root
    #expect(root.text == "x<y>&z!")
    #expect(root.children.map { _ in 1 }.count == 1)
  }

  @Test func `does not take a word in a comment or in character data for a document type`() throws {
    let root = try read("<a><!-- <!DOCTYPE b> --><![CDATA[<!DOCTYPE c>]]></a>").root
    #expect(root.text == "<!DOCTYPE c>")
  }

  @Test(arguments: [[0xFE, 0xFF], [0xFF, 0xFE]] as [[UInt8]])
  func `reads UTF-16 by its byte order mark`(mark: [UInt8]) throws {
    let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>résumé 𝄞</a>"
    let bytes = text.utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return mark[0] == 0xFE ? [high, low] : [low, high]
    }
    #expect(try XMLReader().read(mark + bytes).root.text == "résumé 𝄞")
  }

  @Test func `reads UTF-8 with a byte order mark`() throws {
    #expect(try XMLReader().read([0xEF, 0xBB, 0xBF] + Array("<a>é</a>".utf8)).root.text == "é")
  }

  @Test func `knows lines beyond the parser's sixteen bits`() throws {
    let text = "<a>\n" + String(repeating: "<b/>\n", count: 70_000) + "<c/>\n</a>"
    let document = try read(text)
    #expect(document.root.first(named: "c")?.line == 70_002)
  }

  @Test func `reads 250 levels and lets them go`() throws {
    let text = String(repeating: "<a>", count: 250) + "x" + String(repeating: "</a>", count: 250)
    #expect(try read(text).root.text == "x")
  }

  @Test func `reads a text of five megabytes`() throws {
    let words = String(repeating: "words and words ", count: 330_000)
    #expect(try read("<a>\(words)</a>").root.text.utf8.count == words.utf8.count)
  }
}

struct XMLReaderRefusalTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var source: String
    var reason: XMLError.Reason
    var line: Int?
    var column: Int?

    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "nothing", source: "", reason: .empty),
    Case(name: "white space", source: " \n\t ", reason: .empty),
    Case(
      name: "a document type",
      source: "<?xml version=\"1.0\"?>\n <!DOCTYPE a SYSTEM \"a.dtd\"><a/>",
      reason: .documentType,
      line: 2,
      column: 2
    ),
    Case(
      name: "billion laughs",
      source: """
        <!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">\
        <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><l>&c;</l>
        """,
      reason: .documentType,
      line: 1,
      column: 1
    ),
    Case(
      name: "an outside entity",
      source: "<!DOCTYPE a [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><a>&f;</a>",
      reason: .documentType,
      line: 1,
      column: 1
    ),
    Case(
      name: "a document type in small letters",
      source: "<!doctype html><html/>",
      reason: .documentType,
      line: 1,
      column: 1
    ),
    Case(
      name: "a control character",
      source: "<a>\nb\u{1}</a>",
      reason: .illegalCharacter(1),
      line: 2,
      column: 2
    ),
    Case(
      name: "a zero byte",
      source: "<a>\u{0}</a>",
      reason: .illegalCharacter(0),
      line: 1,
      column: 4
    ),
    Case(
      name: "300 levels",
      source: String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300),
      reason: .tooDeep(limit: 256),
      line: 1
    ),
    Case(
      name: "1,000 levels over lines",
      source: String(repeating: "<a>\n", count: 1_000) + String(repeating: "</a>", count: 1_000),
      reason: .tooDeep(limit: 256),
      line: 257
    ),
    Case(
      name: "a long name",
      source: "<a>\n<\(String(repeating: "b", count: 257))/></a>",
      reason: .nameTooLong(limit: 256),
      line: 2,
      column: 2
    ),
    Case(
      name: "a long attribute",
      source: "<a b='\(String(repeating: "c", count: 1_048_577))'/>",
      reason: .attributeTooLong(limit: 1_048_576),
      line: 1,
      column: 6
    ),
    Case(
      name: "513 attributes",
      source: "<a \((1...513).map { "a\($0)=''" }.joined(separator: " "))/>",
      reason: .tooManyAttributes(limit: 512),
      line: 1,
      column: 1
    ),
    Case(
      name: "a million attributes, never closed",
      source: "<a " + String(repeating: "a='' ", count: 1_000_000),
      reason: .tooManyAttributes(limit: 512),
      line: 1,
      column: 1
    ),
    Case(
      name: "namespaces on every level",
      source: (1...100).map { level in
        "<a \((1...10).map { "xmlns:n\(level)x\($0)='u'" }.joined(separator: " "))>"
      }.joined() + String(repeating: "</a>", count: 100),
      reason: .tooManyNamespaces(limit: 512),
      line: 1
    ),
  ]

  @Test(arguments: cases)
  func `refuses`(_ example: Case) {
    let error = #expect(throws: XMLError.self) { try read(example.source) }
    #expect(error?.reason == example.reason)
    #expect(error?.line == example.line)
    #expect(error?.column == example.column)
  }

  static let malformed: [(source: String, line: Int, column: Int, words: String)] = [
    ("<a>\n  <b>x</c>\n</a>", 2, 11, "mismatch"),
    ("<a b='1' b='2'/>", 1, 15, "redefined"),
    ("<a>\n<p:b/></a>", 2, 5, "Namespace prefix p"),
    ("<a p:k='1'/>", 1, 11, "Namespace prefix p"),
    ("<a>&b;</a>", 1, 7, "Entity 'b' not defined"),
    ("<a>&#0;</a>", 1, 8, "invalid xmlChar"),
    ("<a/><b/>", 1, 5, "Extra content"),
    ("words", 1, 1, "Document is empty"),
    ("<a b=1/>", 1, 6, "AttValue"),
    ("<a>\u{FFFE}</a>", 1, 4, ""),
    ("<a><!-- -- --></a>", 1, 9, "hyphen"),
    ("<a>x ]]> y</a>", 1, 4, "]]>"),
    ("<a>x</a", 1, 8, "expected '>'"),
    ("<?xml ver", 1, 7, "expecting version"),
  ]

  @Test(arguments: malformed)
  func `tells line and column of what is malformed`(
    _ example: (source: String, line: Int, column: Int, words: String)
  ) {
    let error = #expect(throws: XMLError.self) { try read(example.source) }
    guard case .notWellFormed(let words)? = error?.reason else {
      Issue.record("\(example.source): \(String(describing: error))")
      return
    }
    #expect(words.contains(example.words), "\(example.source): \(words)")
    #expect(error?.line == example.line, "\(example.source): \(words)")
    #expect(error?.column == example.column, "\(example.source): \(words)")
  }

  @Test(arguments: [("<a>\n<b>", 2, 4), ("<a", 1, 3), ("<a><b>x</b>", 1, 12)])
  func `tells where a truncated source ends`(source: String, line: Int, column: Int) {
    #expect(throws: XMLError(.unfinished, line: line, column: column)) { try read(source) }
  }

  @Test func `tells the first byte that is not UTF-8`() {
    let error = #expect(throws: XMLError.self) {
      try XMLReader().read(Array("<a>\né".utf8) + [0xC3, 0x28] + Array("</a>".utf8))
    }
    #expect(error == XMLError(.notUTF8(byteOffset: 6), line: 2, column: 2))
  }

  @Test func `refuses half a unit of UTF-16`() {
    #expect(throws: XMLError.self) { try XMLReader().read([0xFE, 0xFF, 0x00]) }
  }

  @Test func `refuses a source over the limit before it looks at it`() {
    var limits = XMLLimits()
    limits.bytes = 10
    #expect(throws: XMLError(.tooLarge(size: 11, limit: 10))) {
      try read("<a>1234</a>", limits: limits)
    }
  }

  @Test func `gives up at the node limit, whatever is still to come`() {
    let source = "<a>" + String(repeating: "<b/>", count: 10_000_000) + "</a>"
    let error = #expect(throws: XMLError.self) { try read(source) }
    #expect(error?.reason == .tooManyNodes(limit: 2_000_000))
  }

  @Test func `survives every truncation and many flips of one document`() {
    let source = Array(
      "<?xml version='1.0'?><a xmlns:p='u'><!--c--><p:b k='&lt;1'>é<![CDATA[x]]>&#65;</p:b></a>"
        .utf8
    )
    var refused = 0
    for count in 0..<source.count {
      do {
        _ = try XMLReader().read(Array(source.prefix(count)))
      } catch {
        refused += 1
      }
    }
    #expect(refused == source.count, "no proper prefix is a document")
    for place in source.indices {
      for byte: UInt8 in [0x00, 0x20, 0x22, 0x26, 0x3C, 0x3E, 0x3F, 0x5D, 0xC3, 0xFF] {
        var flipped = source
        flipped[place] = byte
        // Whatever comes of it, it is a document or an error that tells where.
        do {
          _ = try XMLReader().read(flipped).root.text
        } catch {
          #expect(error.line != nil, "byte \(byte) at \(place): \(error.reason)")
        }
      }
    }
  }
}
