public import DraftText

/// Knows for every word of a version the version it came in with, and who claimed it then.
///
/// It follows a text from its first version on, one comparison after the other. A word that the
/// script of a comparison keeps has the origin that it had, wherever its paragraph went and whatever
/// it was split into or merged with; a word that the script inserts came in with the later version.
/// An inserted word that lies in an ``OriginClaim`` carries the keys of the claims along through
/// all later versions.
///
/// ```
/// Zero draft   every year                 every·year → 0
/// Rev.1        every six months           every → 0   six·months → 1
/// Rev.2        every month, every six …   month, every → 2   six … → 1
/// ```
///
/// Three things that nobody hears are no new words: a footnote's number that follows its anchor, a
/// word that is spelled otherwise in capitals, dashes, quotation marks or spaces, and spaces that
/// come between words. They keep the origin of what they stand for, spaces that of the word before
/// them, unless a claim names them.
///
/// A word that went and came back later is new when it comes back, and so is one that went from one
/// paragraph to another of which no relation and no ``OriginTransfer`` tells.
///
/// ```swift
/// var origins = WordOrigins(of: zeroDraft)
/// origins.follow(Comparison(comparing: zeroDraft, with: revision), claims: claims)
/// origins.paragraphs[3]  // [0..<6 of version 0, 6..<16 of version 1]
/// ```
public struct WordOrigins: Hashable, Sendable {
  /// Words that stand side by side and have one origin.
  public struct Stretch: Hashable, Sendable {
    /// Where they stand, in scalars of the text as scripts spell it; never empty.
    public var range: Range<Int>
    /// The place of the version that they came in with; the first has 0.
    public var version: Int
    /// The keys of the claims that they came in with, in ascending order.
    public var keys: [Int]

    /// Makes a stretch.
    public init(_ range: Range<Int>, version: Int, keys: [Int] = []) {
      self.range = range
      self.version = version
      self.keys = keys
    }
  }

  /// For each paragraph of the last version its stretches, which tile its text.
  public private(set) var paragraphs: [[Stretch]]
  /// For each footnote of the last version its stretches, which tile its text.
  public private(set) var footnotes: [[Stretch]]
  /// The place of the last version; the first has 0.
  public private(set) var version = 0
  /// How many stretches and segments were handled, by which growth can be checked.
  private(set) var steps = 0

  /// Begins with the first version, of which all words are its own.
  ///
  /// - Parameters:
  ///   - draft: the text.
  ///   - claims: who asked for its words.
  /// - Complexity: linear in the text.
  public init(of draft: Draft, claims: [OriginClaim] = []) {
    let lengths = OriginLengths(of: draft)
    paragraphs = []
    footnotes = []
    let claims = Dictionary(grouping: claims, by: \.paragraph)
    paragraphs = lengths.paragraphs.enumerated().map { index, length in
      let composer = OriginComposer(new: length, version: 0)
      return composer.claimed(by: claims[index] ?? []).stretches
    }
    footnotes = lengths.footnotes.map { OriginComposer(new: $0, version: 0).stretches }
  }

  /// Goes on to the next version.
  ///
  /// - Parameters:
  ///   - comparison: of the last version with the next one.
  ///   - claims: who asked for words of the next one.
  ///   - transfers: what is known to have gone from one paragraph to another.
  /// - Complexity: linear in the scripts, the stretches and the claims; each transfer costs a
  ///   comparison of two paragraphs.
  public mutating func follow(
    _ comparison: Comparison,
    claims: [OriginClaim] = [],
    transfers: [OriginTransfer] = []
  ) {
    version += 1
    let lengths = OriginLengths(of: comparison.new)
    let claims = Dictionary(grouping: claims, by: \.paragraph)
    let anchors = RenumberedAnchors(of: comparison)
    var composed = follow(comparison.relations, from: paragraphs, to: lengths.paragraphs, anchors)
    for transfer in transfers {
      guard let script = transfer.script(in: comparison) else { continue }
      let old = OriginReader(joining: [paragraphs[transfer.old]], version: version)
      composed[transfer.new] = composed[transfer.new].taking(from: old, by: script)
    }
    paragraphs = composed.enumerated().map { index, text in
      let claimed = text.claimed(by: claims[index] ?? [])
      steps += claimed.steps
      return claimed.stretches
    }
    footnotes = follow(comparison.footnoteRelations, from: footnotes, to: lengths.footnotes, nil)
      .map(\.stretches)
  }

  private mutating func follow(
    _ relations: [Relation],
    from old: [[Stretch]],
    to lengths: [Int],
    _ anchors: RenumberedAnchors?
  ) -> [OriginComposer] {
    var result = lengths.map { OriginComposer(new: $0, version: version) }
    for relation in relations where !relation.new.isEmpty {
      let typographic = TypographicChanges(of: relation.script)
      let script = typographic.segments
      var unheard = typographic.places
      if let anchors { unheard.formUnion(anchors.segments(in: script, of: relation)) }
      let joined = OriginComposer(
        of: script,
        unheard: unheard,
        from: OriginReader(joining: relation.old.map { old[$0] }, version: version),
        version: version
      )
      steps += joined.steps
      let parts = joined.cut(into: relation.new.map { lengths[$0] })
      for (index, part) in zip(relation.new, parts) { result[index] = part }
    }
    return result
  }
}
