import Differencing
import DraftText
import Redlining
import Testing
import ZerodraftTestSupport

/// Texts made to be slow; the tests end because the work is counted.
struct HostileComparisonTests {
  private func paragraphs(_ texts: some Sequence<String>) -> Draft {
    Draft(
      paragraphs: texts.enumerated().map { index, text in
        Paragraph(
          id: .provisional(index),
          role: .plain,
          runs: text.isEmpty ? [] : [.text(text)]
        )
      }
    )
  }

  @Test func `compares many equal and many empty paragraphs`() {
    for text in ["The same words again and again.", ""] {
      let comparison = Comparison(
        comparing: paragraphs(repeatElement(text, count: 5000)),
        with: paragraphs(repeatElement(text, count: 4000))
      )
      #expect(comparison.summary.counts[.same] == 4000)
      #expect(comparison.summary.counts[.deleted] == 1000)
      #expect(comparison.summary.moved == 0)
    }
  }

  @Test func `compares paragraphs that differ in one word each`() {
    let comparison = Comparison(
      comparing: paragraphs((0..<3000).map { "The same words again, number \($0) of the list." }),
      with: paragraphs((0..<3000).map { "The same words again, number x\($0) of the list." })
    )
    #expect(comparison.summary.counts[.modified] == 3000)
    #expect(comparison.summary.moved == 0)
    #expect(comparison.summary.deletedWords == 3000)
  }

  @Test func `compares two long paragraphs of few words within a budget`() {
    var random = SeededGenerator(seed: 1)
    func text() -> String {
      (0..<20_000).map { _ in ["a", "b", "c"][Int.random(in: 0..<3, using: &random)] }
        .joined(separator: " ")
    }
    let (old, new) = (text(), text())
    let comparison = Comparison(
      comparing: paragraphs([old]),
      with: paragraphs([new]),
      within: WorkBudget(200_000)
    )
    let segments = comparison.relations.flatMap(\.script)
    #expect(segments.spelled(.deleted) == Array(old.utf8))
    #expect(segments.spelled(.inserted) == Array(new.utf8))
  }

  @Test func `compares paragraphs of brackets alone`() {
    let comparison = Comparison(
      comparing: paragraphs([String(repeating: "[", count: 4000)]),
      with: paragraphs([String(repeating: "[]", count: 2000)])
    )
    #expect(comparison.relations.flatMap(\.script).spelled(.inserted).count == 4000)
    #expect(comparison.facts.allSatisfy { $0.keptWords == 0 })
  }
}
