import DraftText
import Testing
import WordFormat

/// What an element means for the version before and the one after.
struct RevisedTextTests {
  private typealias Made = HandmadeDocument

  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var body: String
    var old: [String]
    var new: [String]

    init(_ name: String, _ body: String, old: [String], new: [String]) {
      self.name = name
      self.body = body
      self.old = old
      self.new = new
    }

    var testDescription: String { name }
  }

  private static func p(_ runs: String, mark: String = "") -> String {
    Made.paragraph(runs, mark: mark)
  }
  private static func r(_ words: String) -> String { Made.run(words) }
  private static func c(_ kind: String, _ runs: String = "") -> String { Made.change(kind, runs) }

  private static let cases: [Case] = [
    Case(
      "an insertion and a deletion",
      p(r("one ") + c("del", r("two")) + c("ins", r("three"))),
      old: ["one two"],
      new: ["one three"]
    ),
    Case(
      "a deletion inside an insertion",
      p(r("one") + c("ins", r(" two") + c("del", r(" three")))),
      old: ["one"],
      new: ["one two"]
    ),
    Case(
      "an insertion inside a deletion",
      p(r("one") + c("del", r(" two") + c("ins", r(" three")))),
      old: ["one two"],
      new: ["one"]
    ),
    Case(
      "a move",
      p(c("moveFrom", r("one")), mark: c("moveFrom")) + p(r("two"))
        + p(c("moveTo", r("one")), mark: c("moveTo")) + p(r("three")),
      old: ["one", "two", "three"],
      new: ["two", "one", "three"]
    ),
    Case(
      "a split",
      p(r("one"), mark: c("ins")) + p(r("two")),
      old: ["onetwo"],
      new: ["one", "two"]
    ),
    Case(
      "a join",
      p(r("one"), mark: c("del")) + p(r("two")),
      old: ["one", "two"],
      new: ["onetwo"]
    ),
    Case(
      "a mark before a table, into which nothing goes on",
      p(r("one"), mark: c("ins")) + "<w:tbl><w:tr><w:tc>\(p(r("two")))</w:tc></w:tr></w:tbl>",
      old: ["one", "two"],
      new: ["one", "two"]
    ),
    Case(
      "a mark that came and went",
      p(r("one"), mark: c("ins") + c("del")) + p(r("two")),
      old: ["onetwo"],
      new: ["onetwo"]
    ),
    Case(
      "rows that come and go",
      "<w:tbl><w:tr><w:trPr>\(c("ins"))</w:trPr><w:tc>\(p(c("ins", r("one"))))</w:tc></w:tr>"
        + "<w:tr><w:trPr>\(c("del"))</w:trPr><w:tc>\(p(c("del", r("two"))))</w:tc></w:tr>"
        + "<w:tr><w:tc>\(p(r("three")))</w:tc></w:tr></w:tbl>",
      old: ["two", "three"],
      new: ["one", "three"]
    ),
    Case(
      "cells that come and go",
      "<w:tbl><w:tr><w:tc><w:tcPr>\(c("cellIns"))</w:tcPr>\(p(r("one")))</w:tc>"
        + "<w:tc><w:tcPr>\(c("cellDel"))</w:tcPr>\(p(r("two")))</w:tc></w:tr></w:tbl>"
        + p(r("three")),
      old: ["two", "three"],
      new: ["one", "three"]
    ),
    Case(
      "a content control, and one that shows what is to be put in its place",
      "<w:sdt><w:sdtPr/><w:sdtContent>\(p(r("one")))</w:sdtContent></w:sdt>"
        + p(
          "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(r("Click here"))"
            + "</w:sdtContent></w:sdt>" + r("two")
        ),
      old: ["one", "two"],
      new: ["one", "two"]
    ),
    Case(
      "a field that is shown by its result",
      p(
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>"
          + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("one")
          + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + r(" two")
      ),
      old: ["one two"],
      new: ["one two"]
    ),
    Case(
      "signs, hyphens and breaks",
      p(
        "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:noBreakHyphen/><w:softHyphen/><w:br/>"
          + "<w:br w:type=\"page\"/><w:t>a</w:t></w:r>"
      ),
      old: ["≥\u{2011}\u{AD} a"],
      new: ["≥\u{2011}\u{AD} a"]
    ),
    Case(
      "one branch of several",
      p(
        "<mc:AlternateContent><mc:Choice Requires=\"wps\">\(r("one"))</mc:Choice>"
          + "<mc:Fallback>\(r("two"))</mc:Fallback></mc:AlternateContent>"
      ),
      old: ["one"],
      new: ["one"]
    ),
    Case(
      "words with their pronunciation beside them",
      p(
        "<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>b</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>a</w:t>"
          + "</w:r></w:rubyBase></w:ruby></w:r>"
      ),
      old: ["a"],
      new: ["a"]
    ),
    Case(
      "an equation",
      p(r("E = ") + "<m:oMath><m:r><m:t>mc</m:t></m:r></m:oMath>"),
      old: ["E = mc"],
      new: ["E = mc"]
    ),
    Case(
      "white space that nobody asked to keep",
      p("<w:r><w:t> one </w:t></w:r><w:r><w:t xml:space=\"preserve\"> two </w:t></w:r>"),
      old: ["one two "],
      new: ["one two "]
    ),
  ]

  @Test(arguments: cases)
  func `reads both versions`(of example: Case) throws {
    let bytes = try Made(example.body).bytes()
    #expect(try WordTextReader(view: .old).paragraphs(bytes) == example.old)
    #expect(try WordTextReader(view: .new).paragraphs(bytes) == example.new)
  }

  @Test func `reads the strict form of the standard`() throws {
    var document = Made(Self.p(Self.r("one") + Self.c("ins", Self.r(" two"))))
    document.space = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    let bytes = try document.bytes()
    #expect(try WordTextReader(view: .old).paragraphs(bytes) == ["one"])
    #expect(try WordTextReader(view: .new).paragraphs(bytes) == ["one two"])
  }

  @Test func `tells what has no place in a draft, with its words`() throws {
    let box =
      "<w:r><w:pict><v:textbox><w:txbxContent>\(Self.p(Self.r("beside")))</w:txbxContent>"
      + "</v:textbox></w:pict></w:r>"
    let document = Made(
      Self.p(Self.r("one")) + Self.p(Self.r("two") + box + "<w:r><w:drawing/></w:r>")
        + Self.p(Made.run("secret", "<w:vanish/>")) + "<w:altChunk/>"
    )
    let reading = try WordTextReader().read(document.bytes())
    let notes = reading.notes.map { "\($0.line ?? 0) \($0.message)" }
    for wanted in [
      "2 not carried over: a text box: “beside”", "2 not carried over: a picture or drawing",
      "3 hidden words were read like others: “secret”",
      "4 not carried over: another document that is to be put in here, and was not opened",
    ] {
      #expect(notes.contains(wanted), "\(notes)")
    }
  }
}
