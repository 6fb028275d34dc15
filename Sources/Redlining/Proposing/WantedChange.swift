public import DraftText

/// A change that a copy of a draft shows, with what the copy tells besides.
public struct WantedChange: Hashable, Sendable {
  /// What is wanted of the draft.
  public var change: ProposedChange
  /// What a paragraph that is to come is for; `nil` for other changes.
  public var role: Role?
  /// The paragraphs of the copy that show it; none where something goes.
  public var paragraphs: [Int]

  /// Makes a change.
  public init(_ change: ProposedChange, role: Role? = nil, paragraphs: [Int] = []) {
    self.change = change
    self.role = role
    self.paragraphs = paragraphs
  }
}

/// What a copy of a draft wants of its footnotes, which changes of paragraphs cannot carry.
public struct WantedNote: Hashable, Sendable {
  /// The paragraph of the copy that calls the note; `nil` where none does.
  public var paragraph: Int?
  /// The number of the note: in the draft, or in the copy where the draft has no such note.
  public var label: String
  /// The words of the note in the draft; `nil` where it has no such note.
  public var old: String?
  /// The words of the note in the copy.
  public var new: String

  /// Makes one.
  public init(paragraph: Int?, label: String, old: String?, new: String) {
    self.paragraph = paragraph
    self.label = label
    self.old = old
    self.new = new
  }
}

/// Everything that a copy of a draft wants of the draft.
///
/// Whoever makes the changes gets the texts of the copy, but for what is in ``notes``.
///
/// ```swift
/// let wanted = WantedChanges(Comparison(comparing: base, with: copy))
/// let applied = base.applying(wanted.changes.map(\.change), roles: wanted.roles)
/// ```
public struct WantedChanges: Hashable, Sendable {
  /// The changes, in the order of the copy.
  public var changes: [WantedChange] = []
  /// The paragraphs of the draft of which only the setting differs.
  public var reformatted: [Int] = []
  /// The paragraphs of the draft of which only the typography differs, where that is no change.
  public var respelled: [Int] = []
  /// What becomes of notes besides coming and going with their anchors.
  public var notes: [WantedNote] = []

  /// What inserted paragraphs are for, by the index of the change.
  public var roles: [Int: Role] {
    var roles: [Int: Role] = [:]
    for (index, change) in changes.enumerated() { roles[index] = change.role }
    return roles
  }

  /// Takes a comparison apart.
  ///
  /// A paragraph of which less than about a third is kept is rewritten as a whole. What no single
  /// change can say, such as a paragraph that moves away from its items, is deleted and inserted.
  ///
  /// - Parameters:
  ///   - comparison: of the draft with the copy.
  ///   - ignoringTypography: whether a paragraph of which only the typography differs is as it was:
  ///     a word processor turns quotation marks without being asked.
  /// - Complexity: linear in the drafts, but for what had to be tried again.
  public init(_ comparison: Comparison, ignoringTypography: Bool = false) {
    var finder = ChangeFinder(comparison, ignoringTypography: ignoringTypography)
    changes = finder.changes()
    reformatted = finder.reformatted
    respelled = finder.respelled.values.sorted()
    notes = finder.texts.notes
  }
}
