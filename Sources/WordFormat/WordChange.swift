import DraftText

/// A tracked change of words or of a paragraph's mark.
struct WordChange: Hashable {
  /// What was done.
  enum Kind: Hashable {
    case inserted
    case deleted
    /// Words of a paragraph that moved away.
    case movedFrom
    /// Words of a paragraph that moved here.
    case movedTo
  }

  /// What was done.
  var kind: Kind
  /// Who did it; nobody for the document's own author.
  var holders: [PartyID]
  /// Whether it is stamped a little later, so that no program takes it for part of another change.
  var isLater = false

  init(_ kind: Kind, holders: [PartyID] = []) {
    self.kind = kind
    self.holders = holders
  }
}
