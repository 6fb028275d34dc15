public import DraftText

/// What is said of a paragraph in a compilation beside the words that are proposed for it.
public struct CompilationRemark: Hashable, Sendable {
  /// What is said.
  public enum Kind: Hashable, Sendable {
    /// It should go.
    case delete
    /// It should go elsewhere.
    case move(ProposedChange.Target)
    /// It should change places with another one.
    case exchange(with: Int)
    /// It should become these texts.
    case split([String])
    /// It should become one with others, which are named here with it.
    case merge([Int])
    /// Somebody takes a side, or says something.
    case stance(ProposedChange.Stance)
    /// Why a change of it is wanted.
    case rationale
  }

  /// What is said.
  public var kind: Kind
  /// The words that go with it; empty where there are none.
  public var words: String
  /// Who says it, in the order of their names.
  public var holders: [PartyID]

  /// Makes a remark.
  public init(_ kind: Kind, words: String = "", holders: [PartyID]) {
    self.kind = kind
    self.words = words
    self.holders = holders
  }

  /// Whether it is against a change of the paragraph, or against the paragraph as it is.
  public var isObjection: Bool {
    switch kind {
    case .stance(.retain), .stance(.oppose), .stance(.reservation): true
    default: false
    }
  }
}

extension CompilationRemark.Kind {
  /// The order in which remarks are listed.
  var rank: [Int] {
    switch self {
    case .delete: [0]
    case .move(.before(let place)): [1, 0, place]
    case .move(.after(let place)): [1, 1, place]
    case .exchange(let place): [2, place]
    case .split: [3]
    case .merge(let places): [4] + places
    case .stance(let stance):
      [5, ProposedChange.Stance.allCases.firstIndex(of: stance) ?? 0]
    case .rationale: [6]
    }
  }
}
