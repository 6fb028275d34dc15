import DraftText
import Testing

@testable import Interchange

struct HTMLWriterTests {
  /// Scalars that Unicode never assigns, which a literal may not spell.
  static let noncharacters = [0xFFFE, 0xFDD0, 0x1FFFF].compactMap(Unicode.Scalar.init)
    .map { String($0) }.joined()

  @Test(
    arguments: [
      ("a < b & c > \"d\" 'e'", "a &lt; b &amp; c &gt; &quot;d&quot; &#39;e&#39;"),
      ("\u{1B}[0m\u{9B}", "␛[0m⟨U+9B⟩"), (noncharacters, "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("العربية — 水", "العربية — 水"),
    ]
  )
  func `escapes what could become markup or is forbidden`(text: String, html: String) {
    var writer = HTMLWriter()
    writer.text(text)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == html)
  }

  @Test(
    arguments: [
      ("https://undocs.org/A/RES/76/7", true), ("HTTP://example.org", true),
      ("mailto:a@example.org", true), ("javascript:alert(1)", false), ("data:text/html,x", false),
      ("#", false), ("//example.org", false), ("https://a\nb", false), ("https://a\"b", false),
      (" https://a", false), ("https://例", false),
    ]
  )
  func `follows only links of the web and of mail`(link: String, isSafe: Bool) {
    #expect((HTMLWriter.safeTarget(link) != nil) == isSafe)
    var html = HTMLWriter()
    RedlineMarkup.write("words", Style(link: link), to: &html)
    #expect(String(decoding: html.bytes, as: UTF8.self).contains("<a ") == isSafe)
  }
}
