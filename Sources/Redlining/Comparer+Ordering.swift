extension Comparer {
  /// Turns the relations round where the drafts were, adds what is gone and what is new, and puts
  /// all into the order of the new draft.
  func finish(
    _ linked: [Relation],
    _ old: AlignmentSide,
    _ new: AlignmentSide,
    oldLabels: [String?],
    newLabels: [String?]
  ) -> [Relation] {
    var relations = linked
    var oldRelation = Array(repeating: -1, count: old.units.count)
    var newRelation = Array(repeating: -1, count: new.units.count)
    for index in relations.indices {
      let (olds, news) = (relations[index].old, relations[index].new)
      for unit in olds { oldRelation[unit] = index }
      for unit in news { newRelation[unit] = index }
      relations[index].isRelabelled = oldLabels[olds[0]] != newLabels[news[0]]
    }
    for unit in oldRelation.indices where oldRelation[unit] < 0 {
      oldRelation[unit] = relations.count
      relations.append(lone(.deleted, .deleted, unit, old.units))
    }
    for unit in newRelation.indices where newRelation[unit] < 0 {
      newRelation[unit] = relations.count
      relations.append(lone(.inserted, .inserted, unit, new.units))
    }
    if isTurned {
      swap(&oldRelation, &newRelation)
      for index in relations.indices { relations[index].turn() }
    }
    return Relation.ordered(relations, relationOfOld: oldRelation, relationOfNew: newRelation)
  }

  private func lone(
    _ operation: Relation.Operation,
    _ kind: Segment.Kind,
    _ unit: Int,
    _ units: TextUnits
  ) -> Relation {
    let text = units.text(of: unit)
    return Relation(
      operation,
      old: operation == .deleted ? [unit] : [],
      new: operation == .deleted ? [] : [unit],
      script: text.isEmpty ? [] : [Segment(kind, text)]
    )
  }
}
