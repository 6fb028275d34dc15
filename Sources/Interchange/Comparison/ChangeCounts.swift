public import Redlining

/// How many paragraphs, or footnotes, had what happen to them.
public struct ChangeCounts: Hashable, Sendable {
  /// How many stand elsewhere than before.
  public private(set) var moved = 0
  /// How many are printed with another label.
  public private(set) var relabelled = 0
  /// How many of the modified ones differ in typography alone.
  public private(set) var typographicOnly = 0
  /// How many of those with the same words are set differently.
  public private(set) var reformattedOnly = 0
  private var counts: [Relation.Operation: Int] = [:]

  /// Counts relations.
  ///
  /// - Parameters:
  ///   - relations: all relations of paragraphs, or all of footnotes.
  ///   - typographic: the places of the modified ones that differ in typography alone.
  public init(_ relations: [Relation], typographic: Set<Int>) {
    typographicOnly = typographic.count
    for relation in relations {
      counts[relation.operation, default: 0] += 1
      if relation.isMoved { moved += 1 }
      if relation.isRelabelled { relabelled += 1 }
      if relation.operation == .same, !relation.formatting.isEmpty { reformattedOnly += 1 }
    }
  }

  /// How many relations have an operation.
  public subscript(operation: Relation.Operation) -> Int { counts[operation] ?? 0 }
}
