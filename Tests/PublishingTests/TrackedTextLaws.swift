import DraftText
import Interchange
import Publishing
import Redlining
import Testing
import ZerodraftTestSupport

/// What holds of every tracked text, over 200 pairs of drafts in each of the six languages.
struct TrackedTextLaws {
  @Test(arguments: Language.allCases)
  func `accepts to the later draft and rejects to the earlier one`(language: Language) {
    for seed in 0..<200 as Range<UInt64> {
      let pair = DraftPair(seed: seed, language: language)
      for detail in Detail.allCases {
        let report = Self.report(pair, detail: detail)
        for showsMoves in [true, false] {
          let tracked = PrintedText(tracking: report, showsMoves: showsMoves)
          #expect(tracked.accepting() == PrintedText(pair.new), "seed \(seed)")
          #expect(tracked.rejecting() == PrintedText(pair.old), "seed \(seed)")
        }
      }
    }
  }

  @Test func `shows every kind of relation`() {
    var kinds: [String: Int] = [:]
    for seed in 0..<3000 as Range<UInt64> {
      let tracked = PrintedText(tracking: Self.report(DraftPair(seed: seed)))
      for paragraph in tracked.paragraphs {
        switch paragraph.place {
        case .departed, .arrived: kinds["moved", default: 0] += 1
        case .standing: kinds["\(paragraph.end)", default: 0] += 1
        }
        let isWhole = paragraph.pieces.allSatisfy { $0.change == paragraph.end }
        if paragraph.end != .kept, !isWhole { kinds["parted \(paragraph.end)", default: 0] += 1 }
      }
      for note in tracked.notes { kinds["note \(note.change)", default: 0] += 1 }
    }
    for kind in [
      "moved", "kept", "inserted", "deleted", "parted inserted", "parted deleted", "note kept",
      "note inserted", "note deleted",
    ] {
      #expect(kinds[kind, default: 0] > 9, "\(kind): \(kinds)")
    }
  }

  private static func report(_ pair: DraftPair, detail: Detail = .readable) -> ComparisonReport {
    ComparisonReport(
      Comparison(comparing: pair.old, with: pair.new),
      old: ComparedVersion(name: "Zero draft", reading: Reading(draft: pair.old)),
      new: ComparedVersion(name: "Rev.1", reading: Reading(draft: pair.new)),
      detail: detail
    )
  }
}
