import DraftText
import Redlining

/// Gives every call of a note its place in the list of a printed text.
///
/// A note is printed once: the first call of it in a version is the note, further ones repeat
/// its indicator as raised words. Which notes of two versions are one is said by whoever makes
/// the register; a pair is one note only while both versions call it at one place.
struct NoteRegister {
  /// One of the two versions.
  enum Version { case old, new }

  /// What is known about the notes of one version.
  struct Side {
    let footnotes: [Footnote]
    let indices: [FootnoteID: Int]
    /// Where the indicator of each called note comes from.
    let marks: [Int: PrintedNote.Mark]
    var called: Set<Int> = []

    init(_ draft: Draft) {
      footnotes = draft.footnotes
      let indices = Dictionary(
        draft.footnotes.enumerated().map { ($1.id, $0) },
        uniquingKeysWith: { first, _ in first }
      )
      self.indices = indices
      var marks: [Int: PrintedNote.Mark] = [:]
      var count = 0
      for paragraph in draft.paragraphs {
        for case .footnote(let id) in paragraph.runs {
          guard let note = indices[id], marks[note] == nil else { continue }
          let isNext = draft.footnotes[note].label == String(count + 1)
          if isNext { count += 1 }
          marks[note] = isNext ? .counted : .printed
        }
      }
      self.marks = marks
    }
  }

  private(set) var notes: [PrintedNote] = []
  private var old: Side?
  private var new: Side
  /// The words of a note that both versions have, by its places in them; `nil` if it is not one.
  private let shared: (Int, Int) -> [PrintedPiece]?

  init(
    old: Side?,
    new: Side,
    shared: @escaping (Int, Int) -> [PrintedPiece]? = { _, _ in nil }
  ) {
    self.old = old
    self.new = new
    self.shared = shared
  }

  /// Whether a note was called so far.
  func isCalled(_ note: Int, in version: Version) -> Bool {
    (version == .old ? old : new)?.called.contains(note) ?? false
  }

  /// The pieces of runs that stand in one version, or are the same in both.
  mutating func pieces(
    of runs: [Run],
    in version: Version,
    as change: Segment.Kind,
    note noteChange: Segment.Kind? = nil
  ) -> [PrintedPiece] {
    var pieces: [PrintedPiece] = []
    for run in runs {
      switch run {
      case .text(let words, let style): pieces.join(PrintedPiece(change, .words(words, style)))
      case .footnote(let id):
        let note = (version == .old ? old : new)?.indices[id]
        pieces.join(call(note, label: "?", in: version, as: change, note: noteChange ?? change))
      }
    }
    return pieces
  }

  /// Calls a note of one version.
  ///
  /// - Parameters:
  ///   - note: its place among the notes of the version; `nil` if there is no such note.
  ///   - label: its indicator, shown where there is no such note.
  ///   - version: whose note it is.
  ///   - change: what happens to the call.
  ///   - noteChange: what happens to the note: one that departs with its paragraph is deleted.
  /// - Returns: the call, or its indicator as raised words where the note stands elsewhere already.
  mutating func call(
    _ note: Int?,
    label: String,
    in version: Version,
    as change: Segment.Kind,
    note noteChange: Segment.Kind
  ) -> PrintedPiece {
    guard let note, let side = version == .old ? old : new, !side.called.contains(note) else {
      let label = note.flatMap { (version == .old ? old : new)?.footnotes[$0].label } ?? label
      return PrintedPiece(change, .words(label, Style(superscript: true)))
    }
    if version == .old { old?.called.insert(note) } else { new.called.insert(note) }
    let footnote = side.footnotes[note]
    notes.append(
      PrintedNote(
        mark: side.marks[note] ?? .printed,
        label: footnote.label,
        change: noteChange,
        pieces: footnote.runs.compactMap { run in
          guard case .text(let words, let style) = run else { return nil }
          return PrintedPiece(noteChange, .words(words, style))
        }
      )
    )
    return PrintedPiece(change, .note(notes.count - 1))
  }

  /// Calls a note at a place that both versions have.
  mutating func call(old oldNote: Int?, new newNote: Int?, label: String) -> [PrintedPiece] {
    if let oldNote, let newNote, let before = old, !before.called.contains(oldNote),
      !new.called.contains(newNote), let pieces = shared(oldNote, newNote),
      let mark = mark(of: oldNote, and: newNote)
    {
      old?.called.insert(oldNote)
      new.called.insert(newNote)
      let (former, label) = (before.footnotes[oldNote].label, new.footnotes[newNote].label)
      notes.append(
        PrintedNote(
          mark: mark,
          label: label,
          formerLabel: former == label ? nil : former,
          change: .kept,
          pieces: pieces
        )
      )
      return [PrintedPiece(.kept, .note(notes.count - 1))]
    }
    let deleted = call(oldNote, label: label, in: .old, as: .deleted, note: .deleted)
    let inserted = call(newNote, label: label, in: .new, as: .inserted, note: .inserted)
    guard case .words = deleted.content, deleted.content == inserted.content else {
      return [deleted, inserted]
    }
    return [PrintedPiece(.kept, inserted.content)]
  }

  /// Where the indicator of a note of both versions comes from; `nil` if they do not agree.
  private func mark(of oldNote: Int, and newNote: Int) -> PrintedNote.Mark? {
    guard let before = old, let mark = new.marks[newNote], mark == before.marks[oldNote],
      mark == .counted || before.footnotes[oldNote].label == new.footnotes[newNote].label
    else { return nil }
    return mark
  }
}
