public import DraftText

/// A draft with changes made to it, and what could not be made.
///
/// All places are those of the draft before any change, so the order of the changes matters only
/// where several paragraphs come to one place: they stand there in the order of the list.
public struct AppliedChanges: Hashable, Sendable {
  /// The draft after the changes.
  ///
  /// Labels are as they were; what came in has none.
  public var draft: Draft
  /// The changes that were not made, as indices.
  ///
  /// They are those of places that the draft does not have,
  /// those that exclude an earlier one, and those that change nothing by themselves, which are
  /// alternatives and stances.
  public var left: [Int]
}

extension Draft {
  /// The draft with changes made to it.
  ///
  /// ```swift
  /// let applied = base.applying([.delete(paragraphs: [7]), .insert(after: 3, words: "Stresses …;")])
  /// applied.draft.paragraphs.count == base.paragraphs.count
  /// ```
  ///
  /// A paragraph that comes after another one is of its kind and stands after all that belongs to
  /// it; where the opening words tell another part of the text, it is of that kind. An item that
  /// comes after a paragraph becomes its first one, or that of a paragraph that came there before.
  ///
  /// - Parameters:
  ///   - changes: what is wanted, with places of this draft.
  ///   - roles: what inserted paragraphs are for, by the index of the change, where it is known.
  /// - Returns: the draft, and which changes were left.
  /// - Complexity: linear in the draft and the changes.
  public func applying(_ changes: [ProposedChange], roles: [Int: Role] = [:]) -> AppliedChanges {
    var composer = ChangeComposer(self)
    for (index, change) in changes.enumerated() { composer.take(change, index, roles[index]) }
    return composer.finish()
  }
}
