import DraftText

/// Which footnotes of one draft count as the same note as which of the other.
///
/// Notes with the same words are of one class, and so are two notes of which one became the
/// other. Anchors are compared by the class of their note and never by its number, so that
/// renumbering changes no words.
struct NoteClasses {
  private var classes: [FootnoteID: Int32] = [:]

  /// A table in which every note is unknown.
  init() {}

  /// Puts a note into a class.
  mutating func set(_ note: FootnoteID, to noteClass: Int32) {
    classes[note] = noteClass
  }

  /// The class of a note; -1 for a note that the draft does not have.
  func symbol(of note: FootnoteID) -> Int32 {
    classes[note] ?? -1
  }
}
