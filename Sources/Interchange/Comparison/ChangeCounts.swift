public import Redlining

/// How many paragraphs, or footnotes, had what happen to them.
public struct ChangeCounts: Hashable, Sendable {
  /// How many stand elsewhere than before.
  public private(set) var moved = 0
  /// How many are printed with another label.
  public private(set) var relabelled = 0
  private var counts: [Relation.Operation: Int] = [:]

  /// Counts relations.
  public init(_ relations: [Relation]) {
    for relation in relations {
      counts[relation.operation, default: 0] += 1
      if relation.isMoved { moved += 1 }
      if relation.isRelabelled { relabelled += 1 }
    }
  }

  /// How many relations have an operation.
  public subscript(operation: Relation.Operation) -> Int { counts[operation] ?? 0 }
}
