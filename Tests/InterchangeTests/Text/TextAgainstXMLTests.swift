import DraftText
import Interchange
import Testing
import ZerodraftTestSupport

/// The same resolution, read from its text and from its XML.
struct TextAgainstXMLTests {
  /// Where the published text and XML themselves differ, with what each of them then counts.
  static let different: [String: (text: DraftCounts, xml: DraftCounts, reason: String)] = [
    "resolutions/A_RES_79_1.txt": (
      DraftCounts(preambular: 11, operative: 196, items: [334], footnotes: 26),
      DraftCounts(preambular: 10, operative: 191, items: [339], footnotes: 26),
      """
      In the annex the XML marks “We, …” as the opening formula and 1. to 5. below paragraph 7 as \
      items; in the text they look like a preambular and like numbered paragraphs.
      """
    ),
    "resolutions/A_RES_79_171.txt": (
      DraftCounts(preambular: 49, operative: 51, items: [7], footnotes: 28),
      DraftCounts(preambular: 50, operative: 51, items: [7], footnotes: 28),
      "The text lacks the line that opens the preambular list in the XML."
    ),
    "resolutions/A_RES_79_243.txt": (
      DraftCounts(preambular: 21, operative: 281, items: [193, 18], footnotes: 1),
      DraftCounts(preambular: 20, operative: 281, items: [191, 20], footnotes: 1),
      """
      The XML marks “The States Parties …” as the opening formula and puts “(a) (i)” into one \
      item of the second degree; the text prints two lines.
      """
    ),
  ]

  @Test(
    "counts the same in text and in XML, or differs where the sources do",
    .enabled(if: Corpus.isPresent, "ZERODRAFT_CORPUS names no folder of published texts"),
    arguments: Corpus.paths(ending: ".txt").filter { $0.hasPrefix("resolutions/") }
  )
  func countsTheSame(path: String) throws {
    let text = DraftCounts(try TextReader().read(Corpus.bytes(path)).draft)
    let xmlPath = String(path.dropLast(3)) + "xml"
    let xml = DraftCounts(try AkomaNtosoReader().read(Corpus.bytes(xmlPath)).draft)
    if let known = Self.different[path] {
      #expect(text == known.text, "\(path): \(known.reason)")
      #expect(xml == known.xml, "\(path): \(known.reason)")
    } else {
      #expect(text == xml, "\(path)")
    }
  }
}
