public import DraftText

/// Many proposals for one text, put together.
///
/// Every proposal is held against the one base. Equal edits are one edit with all its holders;
/// edits of different words stand side by side; edits that exclude each other are a conflict, which
/// is a value: it stays in the text as alternatives with the holders of each. The order in which
/// proposals came changes nothing.
///
/// ```swift
/// let merge = TextMerge(base: "to hold a meeting", [
///   TextProposal(holders: [a], edits: [TextEdit(10..<17, "hearing")]),
///   TextProposal(holders: [b], edits: [TextEdit(8..<8, "n open")]),
/// ])
/// merge.settled  // “to hold an open hearing”
/// ```
public struct TextMerge: Hashable, Sendable {
  /// A stretch of the text.
  public enum Piece: Hashable, Sendable {
    /// Words of the base that nobody wants to change.
    case kept(String)
    /// Words of the base that everybody who speaks of them wants to see replaced in one way.
    case agreed(deleted: String, inserted: String, holders: [PartyID])
    /// Words of the base for which there are several wishes.
    case contested(base: String, alternatives: [Alternative])
  }

  /// One of several wishes for a stretch.
  public struct Alternative: Hashable, Sendable {
    /// How the stretch would read.
    public var words: String
    /// Who wants it so, in the order of their names.
    public var holders: [PartyID]

    /// Makes an alternative.
    public init(words: String, holders: [PartyID]) {
      self.words = words
      self.holders = holders
    }
  }

  /// The text from its beginning to its end.
  public let pieces: [Piece]

  /// Puts proposals together.
  ///
  /// - Parameters:
  ///   - base: the text that they are about.
  ///   - proposals: what is proposed; an edit beyond the end of the text is cut to it.
  /// - Complexity: O(*n* log *n*) in the edits, besides the length of the text.
  public init(base: String, _ proposals: [TextProposal]) {
    let scalars = Array(base.unicodeScalars)
    var holders: [TextEdit: Set<PartyID>] = [:]
    for proposal in proposals {
      for edit in proposal.edits {
        let range = edit.range.clamped(to: 0..<scalars.count)
        holders[TextEdit(range, edit.words), default: []].formUnion(proposal.holders)
      }
    }
    var pieces: [Piece] = []
    var place = 0
    func words(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      return String(view)
    }
    for cluster in Self.clusters(of: holders.keys.sorted()) {
      let start = cluster[0].range.lowerBound
      let end = cluster.map(\.range.upperBound).max() ?? start
      if place < start { pieces.append(.kept(words(place..<start))) }
      place = end
      if cluster.count == 1 {
        pieces.append(
          .agreed(
            deleted: words(start..<end),
            inserted: cluster[0].words,
            holders: (holders[cluster[0]] ?? []).inOrder
          )
        )
        continue
      }
      var wishes: [String: Set<PartyID>] = [:]
      for (parties, edits) in Self.combinations(cluster, proposals) {
        var wish = ""
        var here = start
        for edit in edits {
          wish += words(here..<edit.range.lowerBound) + edit.words
          here = edit.range.upperBound
        }
        wishes[wish + words(here..<end), default: []].formUnion(parties)
      }
      let alternatives = wishes.map { Alternative(words: $0.key, holders: $0.value.inOrder) }
        .sorted { $0.words.unicodeScalars.lexicographicallyPrecedes($1.words.unicodeScalars) }
      pieces.append(.contested(base: words(start..<end), alternatives: alternatives))
    }
    if place < scalars.count { pieces.append(.kept(words(place..<scalars.count))) }
    self.pieces = pieces
  }

  /// The text with everything that nobody contradicts; contested words are as in the base.
  public var settled: String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .kept(let words): text += words
      case .agreed(_, let inserted, _): text += inserted
      case .contested(let base, _): text += base
      }
    }
  }

  /// Whether there is anything to rule on.
  public var isContested: Bool {
    pieces.contains { if case .contested = $0 { true } else { false } }
  }

  /// Groups of edits of which each excludes another one of its group; single ones are free.
  ///
  /// - Parameter edits: different edits in order.
  /// - Returns: the groups in order.
  private static func clusters(of edits: [TextEdit]) -> [[TextEdit]] {
    var clusters: [[TextEdit]] = []
    var end = 0
    for edit in edits {
      // In this order, what an edit excludes ends behind its beginning, or is put in where it is.
      if let last = clusters.last,
        edit.range.lowerBound < end || last.contains(where: { $0.excludes(edit) })
      {
        clusters[clusters.count - 1].append(edit)
        end = max(end, edit.range.upperBound)
      } else {
        clusters.append([edit])
        end = edit.range.upperBound
      }
    }
    return clusters
  }

  /// What each proposal wants within a cluster.
  private static func combinations(
    _ cluster: [TextEdit],
    _ proposals: [TextProposal]
  ) -> [(parties: [PartyID], edits: [TextEdit])] {
    let members = Set(cluster)
    return proposals.compactMap { proposal in
      let edits = proposal.edits.filter(members.contains).sorted()
      return edits.isEmpty ? nil : (proposal.holders, edits)
    }
  }
}
