/// Puts new paragraphs into an order in which those of each proposal stand as it has them.
///
/// Where proposals leave open what comes first, the order handed in decides; where they contradict
/// each other, it decides too.
struct AdditionOrder {
  typealias Key = CompilationMaking.AdditionKey

  private var before: [Key: Set<Key>] = [:]

  /// Takes note of what each proposal puts in, in its own order.
  init(_ sequences: [[Key]]) {
    for sequence in sequences {
      for (one, other) in zip(sequence, sequence.dropFirst())
      where one != other && one.anchor == other.anchor && one.kind == other.kind {
        before[other, default: []].insert(one)
      }
    }
  }

  /// The same keys, each after those that have to come before it.
  func ordered(_ keys: [Key]) -> [Key] {
    guard !before.isEmpty else { return keys }
    var ordered: [Key] = []
    var placed: Set<Key> = []
    var waiting = keys
    while !waiting.isEmpty {
      let next = waiting.firstIndex { key in
        (before[key] ?? []).isSubset(of: placed)
      }
      let key = waiting.remove(at: next ?? 0)
      placed.insert(key)
      ordered.append(key)
    }
    return ordered
  }
}
