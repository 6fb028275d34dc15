extension Relation {
  /// Calls the new side old and the old side new, but for a script that was spelled in the right
  /// order already; what is gone or new has its words on the other side.
  mutating func turn() {
    swap(&old, &new)
    switch operation {
    case .same, .modified: break
    case .inserted:
      operation = .deleted
      script = script.map { Segment(.deleted, $0.text) }
    case .deleted:
      operation = .inserted
      script = script.map { Segment(.inserted, $0.text) }
    case .split: operation = .merged
    case .merged: operation = .split
    }
  }

  /// The relations in the order of the new draft, what is gone after the relation of the old
  /// paragraph before it.
  ///
  /// - Parameters:
  ///   - relations: a partition of both sides.
  ///   - relationOfOld: for each old paragraph, the index of its relation.
  ///   - relationOfNew: for each new paragraph, the index of its relation.
  /// - Returns: the same relations, ordered.
  /// - Complexity: linear.
  static func ordered(
    _ relations: [Relation],
    relationOfOld: [Int],
    relationOfNew: [Int]
  ) -> [Relation] {
    // What is gone follows the nearest old paragraph before it that is not gone.
    var followers: [Int: [Int]] = [:]
    var anchor = -1
    for relation in relationOfOld {
      if relations[relation].new.isEmpty {
        followers[anchor, default: []].append(relation)
      } else {
        anchor = relation
      }
    }
    var ordered: [Relation] = []
    ordered.reserveCapacity(relations.count)
    for relation in followers[-1] ?? [] { ordered.append(relations[relation]) }
    var isPlaced = Array(repeating: false, count: relations.count)
    for relation in relationOfNew where !isPlaced[relation] {
      isPlaced[relation] = true
      ordered.append(relations[relation])
      for follower in followers[relation] ?? [] { ordered.append(relations[follower]) }
    }
    return ordered
  }
}
