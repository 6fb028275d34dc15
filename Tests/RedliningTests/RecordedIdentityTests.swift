import DraftText
import Redlining
import Testing
import ZerodraftTestSupport

struct RecordedIdentityTests {
  /// A draft of operative paragraphs with these ordinals of one record.
  private static func recorded(_ paragraphs: [(ordinal: Int, words: String)]) -> Draft {
    var made = Draft()
    for (index, (ordinal, words)) in paragraphs.enumerated() {
      var paragraph = operative("\(index + 1)", words)
      paragraph.id = .recorded(entry: 2, ordinal: ordinal)
      made.paragraphs.append(paragraph)
    }
    return made
  }

  @Test func `follows an identity however the words have changed`() {
    let comparison = Comparison(
      comparing: Self.recorded([(0, "Decides to meet in June."), (1, "Urges States to act.")]),
      with: Self.recorded([(1, "Decides to meet in June."), (0, "Requests a report.")])
    )
    let pairs = Set(comparison.relations.map { [$0.old, $0.new] })
    #expect(pairs == [[[0], [1]], [[1], [0]]])
  }

  @Test func `never pairs what the record keeps apart, not even equal words`() {
    let comparison = Comparison(
      comparing: Self.recorded([(0, "Decides to meet in June."), (1, "Urges States to act.")]),
      with: Self.recorded([(0, "Decides to meet in June."), (7, "Urges States to act.")])
    )
    #expect(
      comparison.relations.map(\.operation).sorted { $0.rawValue < $1.rawValue } == [
        .deleted, .inserted, .same,
      ]
    )
  }

  @Test func `pairs a paragraph of a file with one of a record by its words`() {
    let comparison = Comparison(
      comparing: Self.recorded([(0, "Decides to meet in June.")]),
      with: draft(operative("1", "Decides to meet in June."))
    )
    #expect(comparison.relations.map(\.operation) == [.same])
  }

  @Test func `contradicts no identity, whatever the words are`() {
    let words = ["Decides", "Urges", "States", "to", "act", "meet", "now", "June", "and"]
    for seed in 0..<200 {
      var generator = SeededGenerator(seed: UInt64(seed))
      func side() -> Draft {
        let ordinals = Array(0..<8).shuffled(using: &generator).prefix(
          Int.random(in: 0...7, using: &generator)
        )
        return Self.recorded(
          ordinals.map { ordinal in
            let text = (0..<Int.random(in: 1...7, using: &generator))
              .map { _ in words.randomElement(using: &generator) ?? "" }
            return (ordinal, text.joined(separator: " "))
          }
        )
      }
      let comparison = Comparison(comparing: side(), with: side())
      for relation in comparison.relations {
        let old = Set(relation.old.map { comparison.old.paragraphs[$0].id })
        let new = Set(relation.new.map { comparison.new.paragraphs[$0].id })
        switch relation.operation {
        case .same, .modified: #expect(old == new, "seed \(seed)")
        case .inserted, .deleted, .split, .merged: break
        }
        for id in old where comparison.new.paragraphs.contains(where: { $0.id == id }) {
          #expect(new.contains(id), "seed \(seed): \(id) is in both drafts")
        }
      }
    }
  }
}
