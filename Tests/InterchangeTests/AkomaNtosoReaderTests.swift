import DraftText
import Interchange
import Testing
import ZerodraftTestSupport

private let head = """
  <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
  <meta><identification><FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression>
  </identification></meta>
  """

private let tail = "</statement></akomaNtoso>"

private func read(_ content: String) throws(ReadingError) -> Reading {
  try AkomaNtosoReader().read(Array((head + content + tail).utf8))
}

private func readBody(_ content: String) throws(ReadingError) -> Reading {
  try read("<mainBody>\(content)</mainBody>")
}

/// A paragraph as the publisher writes it, with the number in an element of its own or without.
private func paragraph(_ number: String?, _ words: String) -> String {
  let num = number.map { "<num>\($0)</num>" } ?? ""
  return "<paragraph>\(num)<content><p xml:space=\"preserve\">\(words)</p></content></paragraph>"
}

struct AkomaNtosoReaderTests {
  @Test func `reads a draft that follows the guidelines`() throws {
    let reading = try read(
      """
      <preface><container name="masthead">
        <p><docNumber>A/80/L.1</docNumber> <docDate date="2025-03-01">1 March 2025</docDate></p>
        <p><docTitle>Draft political declaration</docTitle></p>
      </container></preface>
      <preamble>
        <formula name="enactingFormula"><p><i>The General Assembly</i>,</p></formula>
        <container name="pp"><p><i>Recalling</i> its <ref href="/akn/70-1">resolution 70/1</ref>,\
      <sup><authorialNote marker="1"><p>See <b>there</b>.</p></authorialNote></sup></p></container>
        <recitals><recital><p><i>Noting</i> the report,</p></recital></recitals>
      </preamble>
      <mainBody>
        <section><num>I.</num><heading>Commitments</heading>
          <paragraph><num>1.</num><content><p><i>Reaffirms</i> its <del>strong</del>\
      <ins>firm</ins> commitment;</p></content></paragraph>
          <paragraph><num><ins>1 bis.</ins></num><list>
            <intro><p>Decides:</p></intro>
            <point><num>(a)</num><content><p>To meet;</p></content></point>
            <point><num>(b)</num><list><intro><p>To request the Secretariat:</p></intro>
              <point><num>(i)</num><content><p>To report;</p></content></point>
              <point><num>(ii)</num><content><p>To publish;</p></content></point>
            </list></point>
            <wrapUp><p>and to continue;</p></wrapUp>
          </list></paragraph>
          <paragraph><num><del>2.</del></num><content><p><del>Takes note.</del></p></content>\
      </paragraph>
        </section>
      </mainBody>
      <conclusions><p><event>12th plenary meeting</event><eol/>
        <docDate date="2025-03-02">2 March 2025</docDate></p></conclusions>
      <attachments><attachment><heading>Annex</heading><doc name="declaration">
        <preface><p><docTitle>Programme</docTitle></p></preface>
        <mainBody><paragraph><num>1.</num><content><p>We meet.</p></content></paragraph></mainBody>
      </doc></attachment></attachments>
      """
    )
    #expect(
      outline(reading.draft) == [
        "title Draft political declaration",
        "opening The General Assembly,",
        "preambular Recalling its resolution 70/1,[^1]",
        "preambular Noting the report,",
        "heading1 [I] Commitments",
        "operative [1] Reaffirms its firm commitment;",
        "operative [1 bis] Decides:",
        "item1 [(a)] To meet;",
        "item1 [(b)] To request the Secretariat:",
        "item2 [(i)] To report;",
        "item2 [(ii)] To publish;",
        "flush and to continue;",
        "closing 12th plenary meeting",
        "closing 2 March 2025",
        "annex Annex",
        "title Programme",
        "operative [1] We meet.",
      ]
    )
    #expect(
      reading.draft.paragraphs[2].runs == [
        .text("Recalling", Style(emphasis: true)),
        .text(" its "),
        .text("resolution 70/1", Style(link: "/akn/70-1")),
        .text(","),
        .footnote(.provisional(0)),
      ]
    )
    #expect(
      reading.draft.footnotes == [
        Footnote(
          id: .provisional(0),
          label: "1",
          runs: [.text("See "), .text("there", Style(strong: true)), .text(".")]
        )
      ]
    )
    #expect(reading.draft.front.symbol == "A/80/L.1")
    #expect(reading.draft.front.distributed == CalendarDate(year: 2025, month: 3, day: 1))
    #expect(reading.draft.front.adopted == CalendarDate(year: 2025, month: 3, day: 2))
    #expect(reading.draft.front.meeting == "12th plenary meeting")
    let lost = reading.notes.map(\.subject)
    #expect(lost.contains(.notCarried("deleted: “strong”")))
    #expect(lost.contains(.notCarried("deleted: “Takes note.”")))
  }

  @Test func `takes numbers wherever the conversion left them`() throws {
    let reading = try readBody(
      paragraph("1.", "\t<span class=\"italic\">Decides</span> as follows:")
        + paragraph(nil, "\t(a)\tOne;") + paragraph("(b)", "\tTwo;")
        + paragraph(nil, "c)\u{A0}Three;")
        + "<paragraph><num>2.</num><content><p></p></content></paragraph>"
        + paragraph(nil, "\tEncourages;") + paragraph(nil, "3\tRequests;")
        + paragraph("\t4 -\t", "Invites 5 others;")
    )
    #expect(
      outline(reading.draft) == [
        "operative [1] Decides as follows:", "item1 [(a)] One;", "item1 [(b)] Two;",
        "item1 [c)] Three;", "operative [2] Encourages;", "operative [3] Requests;",
        "operative [4] Invites 5 others;",
      ]
    )
    #expect(
      reading.notes.contains { note in
        if case .assumed(let words) = note.subject {
          words.hasPrefix("numbers in elements without words: 1;")
        } else {
          false
        }
      }
    )
  }

  @Test(arguments: [
    (["(a)", "(b)", "(c)"], [1, 1, 1]),
    (["(a)", "(i)", "(ii)", "(b)", "(i)"], [1, 2, 2, 1, 2]),
    (["(g)", "(h)", "(i)", "(j)"], [1, 1, 1, 1]),
    (["(h)", "(i)", "(ii)", "(i)", "(j)"], [1, 2, 2, 1, 1]),
    (["a)", "i)", "ii)", "iii)", "iv)", "v)", "b)"], [1, 2, 2, 2, 2, 2, 1]),
    (["(أ)", "(ب)", "(ج)", "(د)", "(ه)", "’1‘", "’2‘", "(و)"], [1, 1, 1, 1, 1, 2, 2, 1]),
    (["(a)", "㈠", "㈡", "(三)", "(b)"], [1, 2, 2, 2, 1]),
    (["(i)", "(ii)", "(iii)"], [1, 1, 1]),
    (["(a) (i)", "(ii)", "(b)", "(i)"], [2, 2, 1, 2]),
    (["(y)", "(z)", "(aa)", "(bb)"], [1, 1, 1, 1]),
    (["а)", "б)", "в)"], [1, 1, 1]),
    (["(a)", "(c)"], [1, 1]),
  ])
  func `finds the depth of subparagraphs by their numbers`(
    labels: [String],
    depths: [Int]
  ) throws {
    // The last letter before the list makes a list that begins late one that goes on.
    let reading = try readBody(
      paragraph("1.", "Decides:") + labels.map { paragraph($0, "Words;") }.joined()
    )
    let items = reading.draft.paragraphs.dropFirst()
    #expect(items.map(\.role) == depths.map { .item(depth: $0) })
    #expect(items.map(\.label) == labels.map { Label($0) })
  }

  @Test func `reads figures that begin again after a colon as a list`() throws {
    let reading = try readBody(
      paragraph("1.", "We meet.") + paragraph("2.", "We pursue these objectives:")
        + paragraph("1.", "Peace;") + paragraph("2.", "Justice;") + paragraph("3.", "We go on.")
    )
    #expect(
      reading.draft.paragraphs.map(\.role) == [
        .operative, .operative, .item(depth: 1), .item(depth: 1), .operative,
      ]
    )
  }

  @Test func `calls unnumbered words flush text after subparagraphs`() throws {
    let reading = try readBody(
      paragraph("1.", "Decides:") + paragraph("(a)", "One;") + paragraph("(b)", "Two;")
        + paragraph(nil, "\tand to stop there;") + paragraph("2.", "Ends.")
    )
    #expect(reading.draft.paragraphs.map(\.role.name)[3] == "flush")
  }

  @Test func `takes unnumbered words that end with a comma for preambular`() throws {
    let reading = try readBody(
      paragraph(nil, "\tNoting the report,") + paragraph("1.", "Decides to meet.")
    )
    #expect(reading.draft.paragraphs.map(\.role) == [.preambular, .operative])
  }

  @Test func `prints what is printed, not how the file is indented`() throws {
    let reading = try readBody(
      paragraph(
        nil,
        "\n    <span class=\"bold\">Action 1</span>\n    <span>. </span>\n  <a>We</a>\n <b>go</b>"
      )
    )
    #expect(reading.draft.paragraphs[0].words == "Action 1. We go")
  }

  @Test func `takes the brackets off an Arabic indicator and its note`() throws {
    let reading = try readBody(
      paragraph(
        "1 -",
        "تشير إلى القرار<sup>(</sup><authorialNote marker=\"1\"><p>\t()\tالقرار 64/293.</p>"
          + "</authorialNote><sup>)</sup>، وتقرر؛"
      )
    )
    #expect(
      reading.draft.paragraphs[0].runs
        == [.text("تشير إلى القرار"), .footnote(.provisional(0)), .text("، وتقرر؛")]
    )
    #expect(reading.draft.paragraphs[0].label == Label("1"))
    #expect(reading.draft.footnotes[0].runs == [.text("القرار 64/293.")])
  }

  @Test func `keeps the words of elements it does not know and says so`() throws {
    let reading = try readBody(
      paragraph("1.", "Decides.")
        + "<table><tr><td><p>Cell one</p></td><td>Cell two</td></tr></table>stray"
    )
    #expect(reading.draft.paragraphs.map(\.words) == ["Decides.", "Cell one", "Cell two", "stray"])
    #expect(
      reading.notes.map(\.subject).contains(.notCarried("the meaning of the element “table”"))
    )
  }

  @Test func `keeps a number that no words follow and says so`() throws {
    let reading = try readBody(paragraph("1.", "We meet.") + paragraph("2.", ""))
    #expect(outline(reading.draft) == ["operative [1] We meet.", "operative [2] "])
    #expect(reading.notes == [ReadingNote(line: 3, .assumed("paragraph 2 has no words"))])
  }

  @Test func `says which language it assumed`() throws {
    let reading = try AkomaNtosoReader().read(
      Array(
        """
        <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><doc name="x">
        <mainBody>\(paragraph("1.", "We meet."))</mainBody></doc></akomaNtoso>
        """.utf8
      )
    )
    #expect(reading.draft.language == .english)
    #expect(reading.notes.count == 1)
  }

  static let refusals: [(source: String, error: ReadingError)] = [
    ("", ReadingError(.empty)),
    ("<html/>", ReadingError(.unknownVocabulary(root: "html"), line: 1)),
    ("<akomaNtoso/>", ReadingError(.unknownVocabulary(root: "akomaNtoso"), line: 1)),
    (head + tail, ReadingError(.noDraft, line: 1)),
    ("<!DOCTYPE a><a/>", ReadingError(.documentType, line: 1, column: 1)),
    (
      "<a>\n\u{7}</a>",
      ReadingError(
        .notWellFormed("the character U+0007 is not allowed in XML"),
        line: 2,
        column: 1
      )
    ),
    (
      "<a>\n<b>",
      ReadingError(.notWellFormed("the source ends before its document does"), line: 2, column: 4)
    ),
    (
      String(repeating: "<p>", count: 1_000),
      ReadingError(.tooDeep(limit: 256), line: 1)
    ),
  ]

  @Test(arguments: refusals)
  func `refuses what it cannot read, with the place`(
    _ example: (source: String, error: ReadingError)
  ) {
    #expect(throws: example.error) {
      try AkomaNtosoReader().read(Array(example.source.utf8))
    }
  }

  @Test func `reads nesting up to the limit`() throws {
    let depth = 240
    let deep =
      String(repeating: "<block>", count: depth) + "<p>Deep.</p>"
      + String(repeating: "</block>", count: depth)
    #expect(try readBody(deep).draft.paragraphs.map(\.words) == ["Deep."])
  }

  @Test func `reads a paragraph of five megabytes`() throws {
    let words = String(repeating: "peace and security ", count: 270_000)
    let reading = try readBody(paragraph("1.", words))
    #expect(reading.draft.paragraphs[0].words.utf8.count == words.utf8.count - 1)
  }

  @Test(arguments: UInt64(1)...200)
  func `reads whatever elements are thrown together`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let names = [
      "mainBody", "paragraph", "num", "content", "p", "list", "point", "intro", "heading", "span",
      "authorialNote", "attachment", "preface", "docTitle", "conclusions", "meta", "eol", "del",
      "container", "blockList", "item", "coverPage", "inline", "table", "section", "sup",
    ]
    let texts = ["1.", "(a)", "(i)", "Annex", "words, ", "\n ", "x:", "2 ", "我们，", "(", ")", "IV."]
    var source = head
    var open: [String] = []
    for _ in 0..<200 {
      switch Int.random(in: 0..<4, using: &random) {
      case 0 where open.count < 40:
        let name = names[Int.random(in: 0..<names.count, using: &random)]
        let style = Bool.random(using: &random) ? " class=\"H23 bold\"" : ""
        source += "<\(name)\(style)>"
        open.append(name)
      case 1 where !open.isEmpty:
        source += "</\(open.removeLast())>"
      default:
        source += texts[Int.random(in: 0..<texts.count, using: &random)]
      }
    }
    while let name = open.popLast() { source += "</\(name)>" }
    source += tail
    do {
      let reading = try AkomaNtosoReader().read(Array(source.utf8))
      try checkForm(of: reading, "seed \(seed)")
    } catch let error as ReadingError {
      #expect(error.reason == .noDraft, "seed \(seed)")
    }
  }
}

/// What holds of every reading, whatever the file.
func checkForm(of reading: Reading, _ place: String) throws {
  let draft = reading.draft
  #expect(reading.paragraphLines.count == draft.paragraphs.count, "\(place)")
  #expect(reading.footnoteLines.count == draft.footnotes.count, "\(place)")
  #expect(
    draft.paragraphs.map(\.id) == draft.paragraphs.indices.map { .provisional($0) },
    "\(place)"
  )
  for paragraph in draft.paragraphs {
    checkForm(of: paragraph.runs, "\(place): \(paragraph.words.prefix(60))")
    if let label = paragraph.label?.text {
      #expect(!label.isEmpty && label.last != "." && label.last != "-", "\(place): \(label)")
    }
  }
  for note in draft.footnotes { checkForm(of: note.runs, "\(place), note \(note.label)") }
}

private func checkForm(of runs: [Run], _ place: String) {
  var before: Style?
  for run in runs {
    guard case .text(let text, let style) = run else {
      before = nil
      continue
    }
    #expect(!text.isEmpty, "\(place)")
    #expect(style != before, "neighbouring runs of one style in \(place)")
    #expect(!text.utf8.contains { $0 < 0x20 }, "a line feed or tab in \(place)")
    #expect(!text.utf8.elementsEqual("  ".utf8), "\(place)")
    before = style
  }
  if case .text(let text, _)? = runs.first { #expect(text.first != " ", "\(place)") }
  if case .text(let text, _)? = runs.last { #expect(text.last != " ", "\(place)") }
}
