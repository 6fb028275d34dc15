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
    /// How many differ in spelling that nobody hears, and in no word.
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
      Self.facts(of: relation, besides: anchors.segments(in: relation.script, of: relation))
    }
  }

  /// What a writer needs to know about each of the footnotes' relations, in their order.
  ///
  /// - Complexity: linear in the scripts.
  public var footnoteFacts: [Relation.Facts] {
    footnoteRelations.map { Self.facts(of: $0, besides: []) }
  }

  private static func facts(of relation: Relation, besides renumbered: Set<Int>) -> Relation.Facts {
    var facts = Relation.Facts(
      operation: relation.operation,
      isMoved: relation.isMoved,
      isRelabelled: relation.isRelabelled,
      isReformatted: !relation.formatting.isEmpty,
      weight: .none,
      keptWords: 0,
      deletedWords: 0,
      insertedWords: 0,
      deletedAnchors: 0,
      insertedAnchors: 0
    )
    var changed: (deleted: [String], inserted: [String]) = ([], [])
    var hasChange = false
    for (index, segment) in relation.script.enumerated() where !renumbered.contains(index) {
      let tokens = TokenTally(segment.text)
      switch segment.kind {
      case .kept: facts.keptWords += tokens.words.count
      case .deleted:
        changed.deleted += tokens.words
        facts.deletedAnchors += tokens.anchors
        hasChange = true
      case .inserted:
        changed.inserted += tokens.words
        facts.insertedAnchors += tokens.anchors
        hasChange = true
      }
      if segment.kind != .kept, tokens.marks > 0 || tokens.anchors > 0 {
        facts.weight = .punctuation
      }
    }
    // Canonically equal words on both sides are one word, spelled otherwise.
    if changed.deleted == changed.inserted {
      facts.keptWords += changed.deleted.count
      if hasChange, facts.weight == .none { facts.weight = .typographic }
    } else {
      facts.deletedWords = changed.deleted.count
      facts.insertedWords = changed.inserted.count
      facts.weight = .words
    }
    return facts
  }
}

/// What a stretch of text consists of.
private struct TokenTally {
  var words: [String] = []
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
      if TextPieces.isWord(piece) { words.append(piece) } else { marks += 1 }
    }
  }
}
