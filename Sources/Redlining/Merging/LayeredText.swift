public import DraftText

/// A text with the edits of many parties in it, each under the names of those who hold it.
///
/// Where a ``TextMerge`` says what has to be decided, this says who did what: taking up the changes
/// of one party alone gives the text as that party wants it, whatever the others want.
///
/// ```swift
/// let layers = LayeredText(base: "a small step", [
///   TextProposal(holders: [a], edits: [TextEdit(2..<7, "first")]),
///   TextProposal(holders: [b], edits: [TextEdit(1..<7, "")]),
/// ])
/// // kept "a", deleted " " by b, deleted "small" by a and b, inserted "first" by a, kept " step"
/// layers.text { $0.contains(a) }  // "a first step"
/// ```
public struct LayeredText: Hashable, Sendable {
  /// A stretch of words that all the same parties keep, take out or put in.
  public struct Piece: Hashable, Sendable {
    /// Whether everybody keeps the words, or somebody takes them out or puts them in.
    public var kind: Segment.Kind
    /// The words.
    public var words: String
    /// Who takes them out or puts them in, in the order of their names.
    public var holders: [PartyID]

    /// Makes a piece.
    public init(_ kind: Segment.Kind, _ words: String, holders: [PartyID] = []) {
      self.kind = kind
      self.words = words
      self.holders = holders
    }
  }

  /// The pieces; kept and deleted ones spell the base.
  public let pieces: [Piece]

  /// Lays proposals over a text.
  ///
  /// - Parameters:
  ///   - base: the text.
  ///   - proposals: what is proposed; an edit beyond the end of the text is cut to it.
  /// - Complexity: O(*n*²) in the edits at most, and linear in the text.
  public init(base: String, _ proposals: [TextProposal]) {
    let scalars = Array(base.unicodeScalars)
    var holders: [TextEdit: Set<PartyID>] = [:]
    for proposal in proposals {
      for edit in proposal.edits {
        let range = edit.range.clamped(to: 0..<scalars.count)
        holders[TextEdit(range, edit.words), default: []].formUnion(proposal.holders)
      }
    }
    let edits = holders.keys.sorted()
    let arrivals = Dictionary(grouping: edits.filter { !$0.words.isEmpty }, by: \.range.upperBound)
    let cuts = Set(edits.flatMap { [$0.range.lowerBound, $0.range.upperBound] } + [scalars.count])
    var pieces: [Piece] = []
    var place = 0
    var open = edits[...]
    var leaving: [TextEdit] = []
    for cut in cuts.sorted() {
      if place < cut {
        var words = String.UnicodeScalarView()
        words.append(contentsOf: scalars[place..<cut])
        let gone = leaving.reduce(into: Set<PartyID>()) { $0.formUnion(holders[$1] ?? []) }
        let kind: Segment.Kind = leaving.isEmpty ? .kept : .deleted
        pieces.append(Piece(kind, String(words), holders: gone.inOrder))
      }
      for edit in arrivals[cut] ?? [] {
        pieces.append(Piece(.inserted, edit.words, holders: (holders[edit] ?? []).inOrder))
      }
      place = cut
      leaving.removeAll { $0.range.upperBound <= cut }
      while let next = open.first, next.range.lowerBound <= cut {
        open.removeFirst()
        if next.range.upperBound > cut { leaving.append(next) }
      }
    }
    self.pieces = pieces
  }

  /// The text with some of the changes made.
  ///
  /// - Parameter isTaken: whether changes of these holders are.
  /// - Returns: the text as it reads then.
  public func text(taking isTaken: ([PartyID]) -> Bool) -> String {
    pieces.reduce(into: "") { text, piece in
      switch piece.kind {
      case .kept: text += piece.words
      case .deleted: text += isTaken(piece.holders) ? "" : piece.words
      case .inserted: text += isTaken(piece.holders) ? piece.words : ""
      }
    }
  }
}

extension Set<PartyID> {
  /// The parties in the order of their names, which depends on no machine.
  var inOrder: [PartyID] {
    sorted { $0.name.unicodeScalars.lexicographicallyPrecedes($1.name.unicodeScalars) }
  }
}
