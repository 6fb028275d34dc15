import Differencing

/// The tokens of the units of both drafts that have been cut into words.
struct CutTexts {
  /// For each old unit its tokens; `nil` while it has not been cut.
  private(set) var old: [TokenList?]
  /// For each new unit its tokens; `nil` while it has not been cut.
  private(set) var new: [TokenList?]

  /// Nothing has been cut of so many units.
  init(oldCount: Int, newCount: Int) {
    old = Array(repeating: nil, count: oldCount)
    new = Array(repeating: nil, count: newCount)
  }

  /// Cuts units of both drafts, those of each as one piece of work; the vocabulary takes up their
  /// words.
  mutating func cut(
    _ oldUnits: [Int],
    of old: AlignmentSide,
    _ newUnits: [Int],
    of new: AlignmentSide,
    vocabulary: inout Vocabulary,
    working work: WorkInPairs
  ) {
    let known = vocabulary
    let size = oldUnits.reduce(0) { $0 + old.units.range(of: $1).count }
    let (first, second) = work.forBytes(size).both(
      { Self.cut(oldUnits, of: old, known) },
      { Self.cut(newUnits, of: new, known) }
    )
    vocabulary = first.vocabulary
    for (unit, list) in zip(oldUnits, first.lists) { self.old[unit] = list }
    let symbols = vocabulary.takeUp(second.vocabulary, knowing: known.count)
    for (unit, var list) in zip(newUnits, second.lists) {
      list.rename(by: symbols)
      self.new[unit] = list
    }
  }

  private static func cut(
    _ units: [Int],
    of side: AlignmentSide,
    _ vocabulary: Vocabulary
  ) -> (lists: [TokenList], vocabulary: Vocabulary) {
    var vocabulary = vocabulary
    let lists = units.map { unit in
      TokenList(
        of: unit,
        in: side.units,
        noteClasses: side.noteClasses,
        vocabulary: &vocabulary
      )
    }
    return (lists, vocabulary)
  }

  /// Cuts what is needed to tell the relations of links and has not been cut.
  mutating func cutRest(
    for links: [Link],
    _ old: AlignmentSide,
    _ new: AlignmentSide,
    vocabulary: inout Vocabulary
  ) {
    let links = links.filter { $0.needsWords(old.units, new.units) }
    cut(
      links.flatMap(\.old).filter { self.old[$0] == nil },
      of: old,
      links.flatMap(\.new).filter { self.new[$0] == nil },
      of: new,
      vocabulary: &vocabulary,
      working: .oneAfterTheOther
    )
  }

  /// Forgets the tokens of links whose notes have become others.
  mutating func forget(_ links: [Link]) {
    for link in links {
      for unit in link.old { old[unit] = nil }
      for unit in link.new { new[unit] = nil }
    }
  }
}
