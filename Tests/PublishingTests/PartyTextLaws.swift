import DraftText
import Publishing
import Redlining
import Testing
import ZerodraftTestSupport

/// What holds of a text with the changes of several parties.
struct PartyTextLaws {
  @Test func `accepts one party's changes to what that party wants, over 200 seeds`() {
    for seed in 0..<200 as Range<UInt64> {
      let changes = PartyChanges(seed: seed)
      for party in changes.parties {
        #expect(
          changes.compiled.accepting(changesOf: party) == changes.text(of: party),
          "seed \(seed), \(party)"
        )
      }
      #expect(changes.compiled.rejecting() == changes.original, "seed \(seed)")
    }
  }

  @Test func `has every kind of change, held alone and together`() {
    var kinds: [String: Int] = [:]
    for seed in 0..<200 as Range<UInt64> {
      for paragraph in PartyChanges(seed: seed).compiled.paragraphs {
        kinds["end \(paragraph.end) \(min(paragraph.holders.count, 2))", default: 0] += 1
        if case .arrived = paragraph.place { kinds["moved", default: 0] += 1 }
        if paragraph.formerSetting != nil { kinds["set anew", default: 0] += 1 }
        for piece in paragraph.pieces {
          kinds["words \(piece.change) \(min(piece.holders.count, 2))", default: 0] += 1
          if case .note = piece.content { kinds["note \(piece.change)", default: 0] += 1 }
        }
      }
    }
    for kind in [
      "end inserted 1", "end inserted 2", "end deleted 1", "end deleted 2", "moved", "set anew",
      "words inserted 1", "words inserted 2", "words deleted 1", "words deleted 2", "words kept 1",
      "note kept", "note inserted", "note deleted",
    ] {
      #expect(kinds[kind, default: 0] > 9, "\(kind): \(kinds)")
    }
  }

  @Test func `keeps words of different holders apart when they are joined`() {
    let (a, b) = (PartyID("Delegation A"), PartyID("Group X"))
    var pieces: [PrintedPiece] = []
    for (words, holders) in [("to ", [a]), ("meet ", [a]), ("in ", [b]), ("Geneva", [a, b])] {
      pieces.join(PrintedPiece(.inserted, .words(words, .plain), holders: holders))
    }
    #expect(pieces.map(\.holders) == [[a], [b], [a, b]])
  }

  @Test func `keeps what others put into a paragraph that one deletes`() {
    let (a, b) = (PartyID("Delegation A"), PartyID("Group X"))
    let setting = ParagraphSetting(role: .operative, isLabelled: false)
    let text = PrintedText(
      language: .english,
      paragraphs: [
        PrintedParagraph(
          setting: setting,
          pieces: [
            PrintedPiece(.deleted, .words("Decides to meet", .plain), holders: [a]),
            PrintedPiece(.inserted, .words(" in Geneva", .plain), holders: [b]),
          ],
          end: .deleted,
          holders: [a],
          comments: [PrintedComment(holders: [a], words: "Not for this text.")]
        )
      ],
      notes: []
    )
    func words(_ text: PrintedText) -> [[PrintedPiece.Content]] {
      text.paragraphs.map { $0.pieces.map(\.content) }
    }
    #expect(words(text.accepting(changesOf: a)).isEmpty)
    #expect(
      words(text.accepting(changesOf: b)) == [[.words("Decides to meet in Geneva", .plain)]]
    )
    #expect(words(text.accepting()) == [[.words(" in Geneva", .plain)]])
    #expect(text.accepting(changesOf: b).paragraphs.allSatisfy { $0.comments.isEmpty })
  }
}
