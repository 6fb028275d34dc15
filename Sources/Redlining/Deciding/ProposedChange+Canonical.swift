public import DraftText

extension ProposedChange {
  /// The same change as everybody writes it who wants the same.
  ///
  /// A paragraph that reads anew becomes the edits that make it so, and edits have no words in them
  /// that stay; a place before a paragraph stays one.
  ///
  /// - Parameter draft: the text that it is about.
  /// - Returns: the change, as it is where the draft has no such paragraph.
  public func canonical(in draft: Draft) -> ProposedChange {
    guard paragraphs.allSatisfy(draft.paragraphs.indices.contains) else { return self }
    func text(_ paragraph: Int) -> String {
      Draft.spell(draft.paragraphs[paragraph].runs, labels: draft.footnoteLabels)
    }
    switch self {
    case .edit(let paragraph, let edits):
      let scalars = Array(text(paragraph).unicodeScalars)
      let canonical = edits.compactMap { edit in
        TextEdit(edit.range.clamped(to: 0..<scalars.count), edit.words).canonical(in: scalars)
      }
      return .edit(paragraph: paragraph, edits: canonical.sorted())
    case .rewrite(let paragraph, let words):
      let edits = TextEdit.edits(from: text(paragraph), to: words)
      return ProposedChange.edit(paragraph: paragraph, edits: edits).canonical(in: draft)
    case .delete(let paragraphs): return .delete(paragraphs: Set(paragraphs).sorted())
    case .exchange(let one, let other): return .exchange(min(one, other), max(one, other))
    default: return self
    }
  }

  /// Whether only one of two changes of a draft can be made.
  ///
  /// Changes that want the same do not exclude each other, nor do paragraphs that come to one place.
  ///
  /// - Parameters:
  ///   - other: the other change; both are canonical.
  ///   - draft: the text that both are about.
  /// - Returns: whether making one of them leaves no room for the other.
  /// - Complexity: linear in the changes where both are of words, one of them is a deletion, or
  ///   somebody wants what there is; else linear in the draft.
  public func excludes(_ other: ProposedChange, in draft: Draft) -> Bool {
    if isAddition && other.isAddition { return false }
    let shared = Set(subjects).intersection(other.subjects)
    guard !shared.isEmpty else { return false }
    switch (self, other) {
    case (.delete, .delete), (.stance, .stance), (.stance, .move), (.move, .stance): return false
    case (.delete, _), (_, .delete): return true
    case (.edit(_, let edits), .edit(_, let others)):
      return edits.contains { mine in others.contains { mine.excludes($0) } }
    case (.stance, .edit), (.edit, .stance): return true
    default: break
    }
    let next = NextDraft(
      base: draft,
      accepted: [
        Contribution(proposal: 1, holders: [], change: self),
        Contribution(proposal: 2, holders: [], change: other),
      ],
      numbering: .kept
    )
    return next.findings.contains { if case .conflict = $0 { true } else { false } }
  }

  /// The paragraphs that are not what they were once it is made.
  public var subjects: [Int] {
    switch self {
    case .insert: []
    case .move(let paragraph, _): [paragraph]
    case .stance(.retain, let paragraphs): paragraphs
    case .stance: []
    default: paragraphs
    }
  }
}
