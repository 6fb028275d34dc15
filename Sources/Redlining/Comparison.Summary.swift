extension Comparison {
  /// What happened to all paragraphs, or to all footnotes, in numbers.
  public struct Summary: Hashable, Sendable {
    /// How many relations there are of each operation; every operation has a number.
    public private(set) var counts: [Relation.Operation: Int]
    /// How many relations are moved, whatever else happened to them.
    public private(set) var moved = 0
    /// How many differ in nothing but their label.
    public private(set) var relabelledOnly = 0
    /// How many differ in nothing at all.
    public private(set) var unchanged = 0
    /// How many differ in typography, and in no word or mark.
    public private(set) var typographicOnly = 0
    /// How many have the same words, set differently.
    public private(set) var reformattedOnly = 0
    /// How many words are deleted.
    public private(set) var deletedWords = 0
    /// How many words are inserted.
    public private(set) var insertedWords = 0

    /// Adds up facts.
    public init(_ facts: some Sequence<Relation.Facts>) {
      counts = [:]
      for operation in Relation.Operation.allCases { counts[operation] = 0 }
      for fact in facts {
        counts[fact.operation, default: 0] += 1
        if fact.isMoved { moved += 1 }
        if fact.isOnlyRelabelled { relabelledOnly += 1 }
        if fact.isUnchanged { unchanged += 1 }
        if fact.operation == .modified, fact.weight == .typographic { typographicOnly += 1 }
        if fact.operation == .same, fact.isReformatted { reformattedOnly += 1 }
        deletedWords += fact.deletedWords
        insertedWords += fact.insertedWords
      }
    }

    /// Whether the two sides are the same in every respect.
    public var isEmpty: Bool {
      counts.allSatisfy { $0.key == .same || $0.value == 0 } && unchanged == counts[.same]
    }
  }

  /// What happened to the paragraphs, in numbers.
  public var summary: Summary { Summary(facts) }

  /// What happened to the footnotes, in numbers.
  public var footnoteSummary: Summary { Summary(footnoteFacts) }

  /// What a writer needs to know about each of the relations, in their order.
  ///
  /// Renumbered anchors count neither as words nor as changes.
  ///
  /// - Complexity: linear in the scripts.
  public var facts: [Relation.Facts] {
    let anchors = RenumberedAnchors(of: self)
    return relations.map { relation in
      let script = TypographicChanges(of: relation.script).segments
      return Self.facts(of: relation, script, besides: anchors.segments(in: script, of: relation))
    }
  }

  /// What a writer needs to know about each of the footnotes' relations, in their order.
  ///
  /// - Complexity: linear in the scripts.
  public var footnoteFacts: [Relation.Facts] {
    footnoteRelations.map { relation in
      Self.facts(of: relation, TypographicChanges(of: relation.script).segments, besides: [])
    }
  }

  private static func facts(
    of relation: Relation,
    _ script: [Segment],
    besides renumbered: Set<Int>
  ) -> Relation.Facts {
    var facts = Relation.Facts(
      operation: relation.operation,
      isMoved: relation.isMoved,
      isRelabelled: relation.isRelabelled,
      isReformatted: !relation.formatting.isEmpty,
      weight: .none,
      typographicChanges: 0,
      keptWords: 0,
      deletedWords: 0,
      insertedWords: 0,
      deletedAnchors: 0,
      insertedAnchors: 0
    )
    let isReplaced = relation.operation != .inserted && relation.operation != .deleted
    var index = 0
    while index < script.count {
      let span = TypographicChanges.span(in: script, from: index)
      let isTypographic =
        isReplaced && script[index].kind != .kept
        && TypographicChanges.isTypographic(script[span])
      for place in span where !renumbered.contains(place) {
        facts.add(script[place], isTypographic: isTypographic)
      }
      if isTypographic {
        facts.typographicChanges += 1
        if facts.weight == .none { facts.weight = .typographic }
      }
      index = span.upperBound
    }
    if facts.deletedWords + facts.insertedWords > 0 { facts.weight = .words }
    return facts
  }
}

extension Relation.Facts {
  /// Counts what is in a segment; a word that is spelled otherwise is counted where it is new.
  fileprivate mutating func add(_ segment: Segment, isTypographic: Bool) {
    if isTypographic, segment.kind == .deleted { return }
    let tokens = TokenTally(segment.text)
    guard segment.kind != .kept, !isTypographic else {
      keptWords += tokens.words
      return
    }
    if segment.kind == .deleted {
      deletedWords += tokens.words
      deletedAnchors += tokens.anchors
    } else {
      insertedWords += tokens.words
      insertedAnchors += tokens.anchors
    }
    if tokens.marks > 0 || tokens.anchors > 0 { weight = .punctuation }
  }
}

/// What a stretch of text consists of.
private struct TokenTally {
  var words = 0
  var marks = 0
  var anchors = 0

  init(_ text: String) {
    var rest = text[...]
    while let start = rest.firstIndex(of: "["), let end = rest[start...].firstIndex(of: "]") {
      let isAnchor = rest[rest.index(after: start)...].hasPrefix("^")
      count(String(rest[..<(isAnchor ? start : rest.index(after: end))]))
      if isAnchor { anchors += 1 }
      rest = rest[rest.index(after: end)...]
    }
    count(String(rest))
  }

  private mutating func count(_ text: String) {
    for piece in TextPieces.pieces(of: text) where !TextPieces.isSpace(piece) {
      if TextPieces.isWord(piece) { words += 1 } else { marks += 1 }
    }
  }
}
