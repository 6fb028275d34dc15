import Testing

@testable import DraftWeb

@Suite struct GlossaryPageTests {
  @Test func `explains every word that a page points at`() {
    for word in PageTerms.words.values.joined() {
      #expect(PageTerms.anchors[word] != nil, "\(word)")
    }
  }

  private let page = GlossaryPage.compiledIn

  @Test func `explains the words of the documentation`() throws {
    #expect(page.sections.count > 8)
    let entries = page.sections.flatMap(\.entries)
    #expect(entries.count > 100)
    #expect(entries.allSatisfy { !$0.terms.isEmpty && !$0.meaning.isEmpty && !$0.anchor.isEmpty })
    let chapeau = try #require(entries.first { $0.anchor == "chapeau" })
    #expect(chapeau.terms == ["Chapeau"])
    #expect(chapeau.meaning.hasPrefix("the words of a paragraph before its first item."))
  }

  @Test func `gives each an anchor of its own`() {
    let anchors = page.sections.map(\.anchor) + page.sections.flatMap(\.entries).map(\.anchor)
    #expect(Set(anchors).count == anchors.count)
  }

  @Test func `leaves no signs of the documentation behind`() {
    for entry in page.sections.flatMap(\.entries) {
      let words = entry.head.map(\.text).joined() + entry.meaning
      #expect(!words.contains("``") && !words.contains("**"), "\(entry.anchor)")
    }
  }

  @Test func `reads words, emphasis and code`() {
    let page = GlossaryPage(
      markdown: """
        # Glossary

        ### Parts

        - **Preambular paragraph** (PP): a reason, such as *Recalling*. **Not** `OP` (``Role``).
        """
    )
    let entry = page.sections.first?.entries.first
    #expect(entry?.terms == ["Preambular paragraph"])
    #expect(entry?.anchor == "preambular-paragraph")
    #expect(entry?.meaning == "a reason, such as Recalling. Not OP.")
    #expect(entry?.runs.filter(\.isEmphasized).map(\.text) == ["Recalling"])
    #expect(entry?.runs.filter(\.isStrong).map(\.text) == ["Not"])
    #expect(entry?.runs.filter(\.isCode).map(\.text) == ["OP"])
  }
}
