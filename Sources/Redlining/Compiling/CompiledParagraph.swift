public import DraftText

/// A paragraph of the base in a compilation, with everything that is proposed for it.
public struct CompiledParagraph: Hashable, Sendable {
  /// Where a paragraph stands.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// Nobody wants anything of it.
    case untouched
    /// Somebody speaks of it, and nobody wants it changed.
    case discussed
    /// What is proposed contradicts nothing else.
    case proposed
    /// What is proposed cannot all be taken up.
    case contested
  }

  /// Its place in the base.
  public var index: Int
  /// Its words with what is proposed for them, for those who decide.
  public var merge: TextMerge
  /// The same under the names of those who hold it; what is to go as a whole is deleted in it.
  public var layers: LayeredText
  /// What each proposal wants of the words, the same wishes once with all who have them; also those
  /// of parties that want the paragraph gone by another proposal.
  public var wishes: [TextProposal]
  /// Whether somebody wants the whole paragraph gone from its place.
  public var isLeaving: Bool
  /// Who wants the whole paragraph gone from its place.
  public var leaving: [PartyID]
  /// What is said of it beside.
  public var remarks: [CompilationRemark]
  /// Where it stands.
  public var status: Status

  /// Everybody who wants something of it or says something, in the order of their names.
  public var parties: [PartyID] {
    var parties = Set(leaving)
    for piece in layers.pieces { parties.formUnion(piece.holders) }
    for remark in remarks { parties.formUnion(remark.holders) }
    return parties.inOrder
  }
}

/// A paragraph that a compilation has beside those of the base.
public struct CompiledAddition: Hashable, Sendable {
  /// What it is to the paragraph that it stands after.
  public enum Kind: Hashable, Sendable {
    /// Another text for it.
    case alternative
    /// A further paragraph.
    case insertion
    /// A later part of it, where it is split.
    case part
    /// A paragraph that is moved here.
    case arrival(of: Int)
  }

  /// What it is.
  public var kind: Kind
  /// The paragraph of the base that it belongs to; `nil` for one that comes before all.
  public var anchor: Int?
  /// The words.
  public var words: String
  /// What it is for.
  public var role: Role
  /// The number that it gets until it is decided on: `3 bis`, `3 alt`.
  public var label: Label?
  /// How people point at it: `OP3 bis`.
  public var name: String
  /// Who wants it, in the order of their names.
  public var holders: [PartyID]
  /// Why.
  public var remarks: [CompilationRemark]
  /// Whether others want another text in its place.
  public var isContested: Bool
}
