import DraftText
import Interchange
import Redlining
import Testing
import WordFormat
import ZerodraftTestSupport

/// What co-facilitators go on with is read back as it was written.
struct NextDraftContract {
  @Test func `reads a next draft back out of Markdown and Word`() throws {
    var bracketed = 0
    for seed in 0..<200 as Range<UInt64> {
      let world = CompilationWorld(seed: seed)
      var random = SeededGenerator(seed: seed &+ 7)
      let changes = world.contributions.shuffled(using: &random)
      let half = changes.count / 2
      for numbering in NextDraft.Numbering.allCases {
        let next = NextDraft(
          base: world.base,
          accepted: Array(changes[..<half]),
          open: Array(changes[half...]),
          numbering: numbering
        )
        var draft = next.draft
        // A file has places for identities, and does not say what a suffix stands for in Word.
        for index in draft.paragraphs.indices {
          draft.paragraphs[index].id = .provisional(index)
          draft.paragraphs[index].runs = draft.paragraphs[index].runs.joiningNeighbours
        }
        if !draft.brackets.marks.isEmpty { bracketed += 1 }
        let markdown = MarkdownWriter().text(of: draft)
        let read = try TextReader().read(Array(markdown.utf8))
        #expect(read.draft.paragraphs == draft.paragraphs, "seed \(seed)\n\(markdown)")
        #expect(read.notes.isEmpty, "seed \(seed): \(read.notes)")
        let document = try WordTextReader().read(WordTextWriter().write(draft, name: "Rev.1"))
        #expect(Self.rows(document.draft) == Self.rows(draft), "seed \(seed)")
        #expect(document.notes.isEmpty, "seed \(seed): \(document.notes)")
        var marked = document.draft
        try marked.markBrackets()
        #expect(marked.brackets == draft.brackets, "seed \(seed)")
      }
    }
    #expect(bracketed > 250)
  }

  private static func rows(_ draft: Draft) -> [String] {
    draft.paragraphs.map { "\($0.role) \($0.label?.text ?? "-") \($0.runs)" }
  }
}
