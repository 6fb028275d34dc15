import DraftText
import Testing
import WordFormat
import ZerodraftTestSupport

/// Who changed what, and the comments.
struct RevisedDocumentTests {
  private typealias Made = HandmadeDocument

  private static func row(_ change: DocumentChange) -> String {
    let people = change.authors.map { $0 ?? "?" }.joined(separator: "+")
    let whole = change.isWholeParagraph ? " whole" : ""
    return "\(change.paragraph) \(change.kind)\(whole) \(people) “\(change.words)”"
  }

  @Test func `lists each change with its author`() throws {
    let italic = "<w:i/><w:rPrChange w:id=\"9\" w:author=\"C\"><w:rPr/></w:rPrChange>"
    let body =
      Made.paragraph(
        Made.run("one") + Made.change("ins", Made.run(" two") + Made.run(" three"))
          + Made.change("ins", by: "B", Made.run(" four"))
          + Made.change("ins", Made.change("del", by: "B", Made.run("five")))
      )
      + Made.paragraph(Made.change("del", Made.run("gone")), mark: Made.change("del"))
      + Made.paragraph(Made.run("cut"), mark: Made.change("ins", by: "B"))
      + Made.paragraph(Made.run("kept ") + Made.run("set", italic))
    let document = try RevisedDocument(Made(body).bytes())
    #expect(document.basis == .tracked)
    #expect(
      document.changes.map(Self.row) == [
        "1 insertion A “ two three”", "1 insertion B “ four”", "1 withdrawal A+B “five”",
        "2 deletion whole A “gone”", "3 split B “”", "4 formatting C “set”",
      ]
    )
  }

  @Test func `counts what came with a paragraph to the paragraph`() throws {
    let gone = Made.change("ins", Made.change("del", by: "B", Made.run(" two")))
    let body =
      Made.paragraph(Made.change("ins", Made.run("one")) + gone, mark: Made.change("ins"))
      + Made.paragraph(
        Made.change("moveTo", Made.run("three") + Made.change("ins", by: "C", Made.run(" four"))),
        mark: Made.change("moveTo")
      ) + Made.paragraph(Made.run("five"))
    #expect(
      try RevisedDocument(Made(body).bytes()).changes.map(Self.row) == [
        "1 insertion whole A “one”", "1 withdrawal A+B “ two”", "2 moveTo whole A “three”",
        "2 insertion C “ four”",
      ]
    )
  }

  @Test func `says that tracked changes were decided on`() throws {
    let body = Made.paragraph(Made.run("one") + Made.change("ins", Made.run(" two")))
    let bytes = try Made(body).bytes()
    for (view, word) in [(WordTextReader.View.old, "rejected"), (.new, "accepted")] {
      let notes = try WordTextReader(view: view).read(bytes).notes.map(\.message)
      #expect(notes.contains("tracked changes were read as \(word)"))
    }
  }

  @Test(arguments: [
    ("w:date=\"2025-03-01T09:30:00Z\"", "2025-03-01T09:30:00"),
    (
      "w:date=\"2025-03-01T09:30:00Z\" w16du:dateUtc=\"2025-03-01T14:30:00Z\"",
      "2025-03-01T14:30:00Z"
    ),
    ("w:date=\"\"", nil), ("", nil),
  ])
  func `takes a time for what a clock showed unless the true one is given`(
    attributes: String,
    date: String?
  ) throws {
    let body = Made.paragraph("<w:ins w:id=\"1\" \(attributes)>\(Made.run("one"))</w:ins>")
    let change = try #require(try RevisedDocument(Made(body).bytes()).changes.first)
    #expect(change.date == date)
    #expect(change.authors == [nil])
  }

  @Test func `lists comments with what they are about and what they answer`() throws {
    let comments =
      "<w:comment w:id=\"0\" w:author=\"A\"><w:p w14:paraId=\"01\"><w:r><w:t>why?</w:t></w:r></w:p>"
      + "</w:comment><w:comment w:id=\"1\" w:author=\"B\"><w:p w14:paraId=\"02\"><w:r>"
      + "<w:t>because</w:t></w:r></w:p></w:comment>"
    let threads =
      "<w15:commentEx w15:paraId=\"01\" w15:done=\"1\"/>"
      + "<w15:commentEx w15:paraId=\"02\" w15:paraIdParent=\"01\" w15:done=\"0\"/>"
    let body =
      Made.paragraph(Made.run("The General Assembly,"))
      + Made.paragraph(
        Made.run("1. Decides ") + "<w:commentRangeStart w:id=\"0\"/>" + Made.run("to ")
          + Made.change("ins", Made.run("wait")) + "<w:commentRangeEnd w:id=\"0\"/>"
          + "<w:r><w:commentReference w:id=\"0\"/></w:r><w:r><w:commentReference w:id=\"1\"/></w:r>"
      )
    let document = try RevisedDocument(
      Made(body, parts: [("comments", comments), ("commentsExtended", threads)]).bytes()
    )
    let (first, second) = try (
      #require(document.comments.first), #require(document.comments.dropFirst().first)
    )
    #expect(first.quotation == "to wait")
    #expect(first.reference == "OP1")
    #expect(first.isResolved)
    #expect(second.answered == "0")
    #expect(second.text == "because")
    #expect(second.paragraph == 2)
  }

  @Test(arguments: Language.allCases)
  func `finds every change of ours under our name`(language: Language) throws {
    for seed in 0..<50 as Range<UInt64> {
      let pair = DraftPair(seed: seed, language: language)
      let report = WordContract.report((pair.old, pair.new))
      let tracked = try WordTextWriter().write(report)
      let document = try RevisedDocument(tracked, language: language)
      guard let old = try? document.reading(.old).draft, let new = try? document.reading(.new).draft
      else { continue }
      let words = { (draft: Draft) in draft.paragraphs.map(\.words) }
      #expect(!document.changes.isEmpty || words(old) == words(new), "seed \(seed)")
      #expect(document.changes.allSatisfy { !$0.authors.contains(nil) && $0.date != nil })
      let later = try WordTextReader(language: language).paragraphs(tracked)
        .joined(separator: " ")
      for change in document.changes
      where change.kind == .insertion && change.note == nil && !change.words.contains("[") {
        for word in change.words.split(whereSeparator: \.isWhitespace) {
          #expect(later.contains(word), "seed \(seed): \(word)")
        }
      }
    }
  }
}
