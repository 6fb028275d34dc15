import Differencing
import Testing
import ZerodraftTestSupport

struct WeightedAlignmentTests {
  /// Symbol 0 is a mark, 1 and 2 are function words, the others content words.
  private let scale = WeightedAlignment.Scale(
    weights: [2, 4, 4] + Array(repeating: 8, count: 20),
    opening: 9,
    lightest: 2
  )

  private func align(_ old: [Int32], _ new: [Int32]) -> EditScript {
    WeightedAlignment.script(from: old, old.indices, to: new, new.indices, scale: scale)
  }

  @Test func `does not keep a function word between two changes`() {
    // “strong 1 measures” to “effective 1 action”
    let script = align([9, 3, 1, 4, 10], [9, 5, 1, 6, 10])
    #expect(script.steps == [.keep(1), .delete(3), .insert(3), .keep(1)])
  }

  @Test func `keeps two content words between two changes`() {
    let script = align([9, 3, 7, 8, 4, 10], [9, 5, 7, 8, 6, 10])
    #expect(
      script.steps == [
        .keep(1), .delete(1), .insert(1), .keep(2), .delete(1), .insert(1), .keep(1),
      ]
    )
  }

  @Test func `takes its own comma along`() {
    // “a, b” to “a, as appropriate, b”: the new words begin with a comma.
    let script = align([3, 0, 4], [3, 0, 5, 6, 0, 4])
    #expect(script.steps == [.keep(1), .insert(3), .keep(2)])
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `gives a script that is worth the most`(seed: UInt64) {
    let pair = SequencePair(seed: seed, longest: 14, symbols: 6)
    let script = align(pair.old, pair.new)
    #expect(isScript(script, from: pair.old, to: pair.new), "seed \(seed)")
    #expect(worth(script, pair) == best(pair), "seed \(seed)")
  }

  /// What a script is worth: kept weights less the openings, in fourths.
  private func worth(_ script: EditScript, _ pair: SequencePair) -> Int {
    var worth = 0
    var old = 0
    var new = 0
    var isOpen = false
    for (index, step) in script.steps.enumerated() {
      switch step {
      case .keep(let count):
        for offset in 0..<count { worth += 4 * Int(scale.weights[Int(pair.old[old + offset])]) }
        old += count
        new += count
        isOpen = false
      case .delete(let count):
        // Within a change either side may come first, so the cheaper opening counts.
        if !isOpen {
          let opensOld = scale.weights[Int(pair.old[old])] <= scale.lightest
          var opensNew = false
          if index + 1 < script.steps.count, case .insert = script.steps[index + 1] {
            opensNew = new < pair.new.count && scale.weights[Int(pair.new[new])] <= scale.lightest
          }
          worth -= opensOld || opensNew ? 35 : 36
        }
        old += count
        isOpen = true
      case .insert(let count):
        if !isOpen { worth -= scale.weights[Int(pair.new[new])] <= scale.lightest ? 35 : 36 }
        new += count
        isOpen = true
      }
    }
    return worth
  }

  /// The most any script is worth, by trying all.
  private func best(_ pair: SequencePair) -> Int {
    struct Place: Hashable {
      var old: Int
      var new: Int
      var isOpen: Bool
    }
    var known: [Place: Int] = [:]
    func rest(_ place: Place) -> Int {
      if let value = known[place] { return value }
      var best = place.old == pair.old.count && place.new == pair.new.count ? 0 : Int.min / 2
      if place.old < pair.old.count, place.new < pair.new.count,
        pair.old[place.old] == pair.new[place.new]
      {
        let weight = 4 * Int(scale.weights[Int(pair.old[place.old])])
        let next = Place(old: place.old + 1, new: place.new + 1, isOpen: false)
        best = max(best, weight + rest(next))
      }
      if place.old < pair.old.count {
        let isLight = scale.weights[Int(pair.old[place.old])] <= scale.lightest
        let cost = place.isOpen ? 0 : isLight ? 35 : 36
        best = max(best, rest(Place(old: place.old + 1, new: place.new, isOpen: true)) - cost)
      }
      if place.new < pair.new.count {
        let isLight = scale.weights[Int(pair.new[place.new])] <= scale.lightest
        let cost = place.isOpen ? 0 : isLight ? 35 : 36
        best = max(best, rest(Place(old: place.old, new: place.new + 1, isOpen: true)) - cost)
      }
      known[place] = best
      return best
    }
    return rest(Place(old: 0, new: 0, isOpen: false))
  }
}
