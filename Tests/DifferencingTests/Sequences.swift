import Differencing
import ZerodraftTestSupport

/// A pair of sequences over few symbols, the second made from the first by random edits.
struct SequencePair {
  var old: [Int32]
  var new: [Int32]

  init(seed: UInt64, longest: Int = 60, symbols: Int32 = 8) {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 0...longest, using: &random)
    old = (0..<count).map { _ in Int32.random(in: 0..<symbols, using: &random) }
    new = old
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      let place = Int.random(in: 0...new.count, using: &random)
      let length = Int.random(in: 0...4, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0:
        new.replaceSubrange(place..<min(new.count, place + length), with: [])
      case 1:
        let inserted = (0..<length).map { _ in Int32.random(in: 0..<symbols, using: &random) }
        new.insert(contentsOf: inserted, at: place)
      default:
        let block = Array(new[place..<min(new.count, place + length)])
        new.replaceSubrange(place..<min(new.count, place + length), with: [])
        new.insert(contentsOf: block, at: Int.random(in: 0...new.count, using: &random))
      }
    }
  }
}

/// The length of the longest common subsequence by the plain table.
func commonLength(_ old: [Int32], _ new: [Int32]) -> Int {
  var row = Array(repeating: 0, count: new.count + 1)
  for symbol in old {
    var corner = 0
    for (column, other) in new.enumerated() {
      let above = row[column + 1]
      row[column + 1] = symbol == other ? corner + 1 : max(above, row[column])
      corner = above
    }
  }
  return row[new.count]
}

/// Whether a script keeps only equal elements and covers both sequences.
func isScript(_ script: EditScript, from old: [Int32], to new: [Int32]) -> Bool {
  guard script.oldCount == old.count, script.newCount == new.count else { return false }
  return script.applied(to: old, inserting: script.insertedElements(of: new)) == new
}
