import Redlining
import Testing
import ZerodraftTestSupport

/// What holds of every edit that is carried into a later text.
struct CarriedEditLaws {
  @Test func `commutes with the changes that it does not touch`() {
    let base = "all States in their own persons take a small step for peace and all"
    let length = base.unicodeScalars.count
    for seed in 0..<500 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      func edit(_ words: String) -> TextEdit {
        let start = Int.random(in: 0...length, using: &random)
        let end = Int.random(in: start...min(length, start + 8), using: &random)
        return TextEdit(start..<end, words)
      }
      var changes: [TextEdit] = []
      for _ in 0..<4 {
        let change = edit("‹new›")
        if changes.allSatisfy({ !$0.excludes(change) && $0 != change }) { changes.append(change) }
      }
      changes.sort()
      let wanted = edit("‹mine›")
      let later = TextEdit.applying(changes, to: base)
      switch wanted.carried(through: changes, in: base) {
      case .applies(let carried):
        #expect(
          TextEdit.applying([carried], to: later)
            == TextEdit.applying(changes + [wanted], to: base),
          "seed \(seed)"
        )
      case .absorbed: #expect(changes.contains(wanted))
      case .changedBeneath(let place):
        #expect(changes.contains { $0.excludes(wanted) }, "seed \(seed)")
        #expect(place.upperBound <= later.unicodeScalars.count, "seed \(seed)")
      }
    }
  }
}
