import DraftText
import Foundation
import Redlining
import Testing
import ZerodraftTestSupport

/// Amendments to one law as they were published, each with the text it quotes and the text it
/// wants; skipped where `ZERODRAFT_CORPUS` is not set.
@Suite(.enabled(if: Corpus.isPresent, "ZERODRAFT_CORPUS names no folder of published texts"))
struct PublishedAmendmentsTests {
  private struct Amendment: Decodable {
    struct Text: Decodable {
      var old: String
      var new: String
    }
    var text: Text
    var relations: [String]
  }

  /// What becomes of an amendment.
  private enum Fate: String {
    case applies
    case appliesThoughMisquoted = "applies, though it quotes a part or with differences"
    case changedBeneath = "what it changes reads otherwise in the article"
    case otherText = "quotes another text than the article"
    case adds = "adds a text and quotes none"
    case unchanged = "wants what it quotes"
    case unplaced = "names no article, or several"
    case unquoted = "nobody quotes the article"
  }

  private struct World {
    var articles: [String] = []
    var fates: [(fate: Fate, amendment: Amendment, change: Contribution?)] = []
    var base: Draft {
      Draft(
        paragraphs: articles.enumerated().map { index, text in
          Paragraph(id: .provisional(index), role: .operative, runs: [.text(text)])
        }
      )
    }

    init() throws {
      let bytes = try Corpus.bytes("amendments/gdpr-proposals.json")
      let all = try JSONDecoder().decode([Amendment].self, from: Data(bytes))
      var quotations: [String: [String: Int]] = [:]
      for amendment in all where amendment.relations.count == 1 && !amendment.text.old.isEmpty {
        quotations[amendment.relations[0], default: [:]][amendment.text.old, default: 0] += 1
      }
      // An article reads as most quote it; the longest of these, as many quote a part.
      var places: [String: Int] = [:]
      for (article, texts) in quotations.sorted(by: { $0.key < $1.key }) {
        let best = texts.sorted { one, other in
          (-one.value, -one.key.count, one.key) < (-other.value, -other.key.count, other.key)
        }
        places[article] = articles.count
        articles.append(best[0].key)
      }
      for (number, amendment) in all.enumerated() {
        let (fate, change) = fate(of: amendment, places)
        let contribution = change.map {
          Contribution(proposal: number, holders: [PartyID("Amendment \(number)")], change: $0)
        }
        fates.append((fate, amendment, contribution))
      }
    }

    private func fate(
      of amendment: Amendment,
      _ places: [String: Int]
    ) -> (Fate, ProposedChange?) {
      let (old, new) = (amendment.text.old, amendment.text.new)
      if old == new { return (.unchanged, nil) }
      guard amendment.relations.count == 1 else { return (.unplaced, nil) }
      let place = places[amendment.relations[0]]
      if old.isEmpty { return (.adds, place.map { .insert(after: $0, words: new) }) }
      guard let place else { return (.unquoted, nil) }
      func wanted(_ place: Int) -> ProposedChange {
        new.isEmpty
          ? .delete(paragraphs: [place])
          : .edit(paragraph: place, edits: TextEdit.edits(from: old, to: new))
      }
      if old == articles[place] { return (.applies, wanted(place)) }
      func draft(_ text: String) -> Draft {
        Draft(
          paragraphs: [Paragraph(id: .provisional(0), role: .operative, runs: [.text(text)])]
        )
      }
      let comparison = Comparison(comparing: draft(old), with: draft(articles[place]))
      let carried = ChangeCarrier(comparison).carry(wanted(0))
      switch (carried.state, carried.change) {
      case (.applies, .edit(_, let edits)):
        return (.appliesThoughMisquoted, .edit(paragraph: place, edits: edits))
      case (.obsolete, _): return (.otherText, nil)
      case (.absorbed, _) where new.isEmpty: return (.otherText, nil)
      default: return (.changedBeneath, nil)
      }
    }
  }

  @Test func `apply, or say why not`() throws {
    let world = try World()
    let counts: [Fate: Int] = Dictionary(grouping: world.fates, by: \.fate).mapValues(\.count)
    let expected: [Fate: Int] = [
      .applies: 405, .appliesThoughMisquoted: 51, .changedBeneath: 20, .otherText: 1, .adds: 8,
      .unchanged: 5, .unplaced: 90,
    ]
    #expect(counts == expected)
  }

  @Test func `read as their makers want them once they are compiled`() throws {
    let world = try World()
    let compilation = Compilation(base: world.base, world.fates.compactMap(\.change))
    for (fate, amendment, change) in world.fates {
      guard let change else { continue }
      switch change.change {
      case .edit(let paragraph, _) where fate == .applies:
        let text = compilation.paragraphs[paragraph].layers.text {
          $0.contains(change.holders[0])
        }
        #expect(text == amendment.text.new)
      case .delete(let paragraphs):
        #expect(compilation.paragraphs[paragraphs[0]].leaving.contains(change.holders[0]))
      case .insert(_, let words):
        let found = compilation.additions.filter { $0.holders.contains(change.holders[0]) }
        #expect(found.map(\.words) == [words])
      default: break
      }
    }
    // The articles, those in dispute, and changes that several ask for alike.
    let contested = compilation.paragraphs.count { $0.status == .contested }
    let together = compilation.paragraphs.flatMap(\.merge.pieces).count { piece in
      if case .agreed(_, _, let holders) = piece { holders.count > 1 } else { false }
    }
    let found: [Int] = [world.articles.count, contested, together]
    #expect(found == [293, 61, 37])
  }
}
