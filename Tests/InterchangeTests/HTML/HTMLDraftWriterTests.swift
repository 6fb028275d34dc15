import DraftText
import Interchange
import Testing
import ZerodraftTestSupport

struct HTMLDraftWriterTests {
  private static func page(_ draft: Draft, receipt: String? = nil) -> String {
    let writer = HTMLDraftWriter(name: "Rev.1", subject: "A <declaration>", receipt: receipt)
    return String(decoding: writer.write(Reading(draft: draft)), as: UTF8.self)
  }

  private static var sample: Draft {
    var text = draft(
      operative("1", "Decides <b>"),
      item("(a)", "to meet"),
      operative("1", "Recalls again")
    )
    text.paragraphs[0].runs += [.footnote(.provisional(0)), .footnote(.provisional(0))]
    text.footnotes = [
      Footnote(id: .provisional(0), label: "1", runs: [.text("Resolution 70/1.")]),
      Footnote(id: .provisional(1), label: "1", runs: [.text("Called by none.")]),
    ]
    text.front.letters = [CoverLetter(date: nil, lines: ["Excellency,", "<script>"])]
    text.front.symbol = "A/76/L.11"
    return text
  }

  @Test func `hangs the labels and links the notes both ways`() {
    let page = Self.page(Self.sample)
    #expect(
      page.contains(
        """
        <p class="operative hangs" id="para-1"><span class="label">1. </span>Decides &lt;b&gt;\
        <sup class="call"><a href="#note-1" id="call-note-1" aria-label="footnote 1">1</a></sup>\
        <sup class="call"><a href="#note-1" aria-label="footnote 1">1</a></sup></p>
        """
      )
    )
    #expect(
      page.contains(
        "id=\"note-1\"><span class=\"label\">1 </span>Resolution 70/1. <a class=\"back\" href=\"#call-note-1\""
      )
    )
    // No way back from a note that nothing calls; two of one number are told apart.
    #expect(page.contains("id=\"note-1-2\"><span class=\"label\">1 </span>Called by none.</p>"))
    #expect(page.contains("id=\"para-1-2\""))
  }

  @Test func `folds letters and shows the masthead before the text`() throws {
    let page = Self.page(Self.sample)
    let letter = try #require(page.firstRange(of: "<details><summary>Letter without a date"))
    let text = try #require(page.firstRange(of: "<h2 id=\"text\">"))
    #expect(letter.lowerBound < text.lowerBound)
    #expect(page.contains("<p>&lt;script&gt;</p>"))
    #expect(page.contains("<dt>Symbol</dt><dd>A/76/L.11</dd>"))
    #expect(page.contains("<title>Rev.1: A &lt;declaration&gt;</title>"))
    #expect(!page.contains("<script"))
  }

  @Test func `says language and direction`() {
    var arabic = draft(operative("1", "تقرر"))
    arabic.language = .arabic
    #expect(
      Self.page(arabic).contains("<div lang=\"ar\" dir=\"rtl\">\n<p class=\"operative hangs\"")
    )
  }

  @Test func `shows its receipt and carries it in its head`() {
    let page = Self.page(Self.sample, receipt: "zerodraft-receipt-1 a 1 b c d")
    #expect(
      page.contains("<meta name=\"zerodraft-receipt\" content=\"zerodraft-receipt-1 a 1 b c d\">")
    )
    #expect(page.contains("<code>zerodraft-receipt-1 a 1 b c d</code>"))
    #expect(!Self.page(Self.sample).contains("receipt\" content"))
  }
}
