import DraftText
import Negotiation

/// What has to be known of the text of a version to say where its paragraphs stand.
struct VersionFacts {
  /// What is known of each paragraph, in order.
  let facts: [ParagraphFacts]
  /// How many words each has.
  let counts: [Int]

  /// Reads a version.
  ///
  /// - Parameters:
  ///   - draft: its text, brackets marked.
  ///   - version: the version.
  ///   - state: what the record says.
  init(_ draft: Draft, of version: Version, in state: NegotiationState) {
    let lifted = Dictionary(
      grouping: state.agreements.bracketing(in: version, of: state).filter { $0.kept != nil },
      by: \.paragraph
    )
    let spanned = Self.spanned(draft)
    facts = draft.paragraphs.indices.map { place in
      let away = (lifted[place] ?? []).map { (range: $0.words.range, kept: $0.kept ?? "") }
      let finder = BracketFinder(place, of: draft)
      let isBracketed = finder.brackets.contains { bracket in
        !bracket.isNote && !away.contains { $0.range == bracket.range }
      }
      return ParagraphFacts(
        words: AgreedWords.address(
          of: place,
          in: draft,
          lifting: away,
          hashing: RecordHash.sha256
        ),
        isBracketed: isBracketed || finder.hasOpenEnd || spanned.contains(place),
        isPlaceholder: finder.isPlaceholder
      )
    }
    counts = draft.paragraphs.map { paragraph in
      paragraph.words.split { $0.isWhitespace || $0 == "\u{FFFC}" }.count
    }
  }

  /// The paragraphs inside of brackets that open before them and close after them.
  private static func spanned(_ draft: Draft) -> Set<Int> {
    var places: Set<Int> = []
    for (mark, pair) in zip(draft.brackets.marks, draft.brackets.pairs) where mark.kind == .opening
    {
      guard let pair, draft.brackets.marks.indices.contains(pair) else { continue }
      let end = draft.brackets.marks[pair].paragraph
      if end > mark.paragraph { places.formUnion(mark.paragraph...end) }
    }
    return places
  }
}
