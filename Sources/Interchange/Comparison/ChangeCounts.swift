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
    // Relations are looked at in their places: to take each out would be to count its owners.
    let relations = relations.span
    var same = 0
    for index in relations.indices {
      if relations[index].isMoved { moved += 1 }
      if relations[index].isRelabelled { relabelled += 1 }
      if relations[index].operation == .same {
        same += 1
        if !relations[index].formatting.isEmpty { reformattedOnly += 1 }
      } else {
        counts[relations[index].operation, default: 0] += 1
      }
    }
    counts[.same] = same
  }

  /// How many relations have an operation.
  public subscript(operation: Relation.Operation) -> Int { counts[operation] ?? 0 }
}
