public import DraftText
import Redlining

/// A text as it is printed: its paragraphs one after the other and its notes, clean or tracked.
///
/// ```swift
/// let clean = PrintedText(draft)
/// let tracked = PrintedText(tracking: report)
/// tracked.rejecting() == PrintedText(report.old.draft)
/// ```
///
/// - Invariant: accepting every change gives the printed form of the later draft and rejecting
///   every change that of the earlier one, with numbers and notes.
public struct PrintedText: Hashable, Sendable {
  /// The language the text is in.
  public var language: Language
  /// The paragraphs in order; notes that nothing calls come last, as paragraphs.
  public var paragraphs: [PrintedParagraph]
  /// The notes, in the order in which they are first called.
  public var notes: [PrintedNote]

  /// Puts a text together.
  public init(language: Language, paragraphs: [PrintedParagraph], notes: [PrintedNote]) {
    self.language = language
    self.paragraphs = paragraphs
    self.notes = notes
  }
}

extension PrintedText {
  /// Prints a draft, clean.
  ///
  /// - Complexity: linear in the draft.
  public init(_ draft: Draft) {
    var register = NoteRegister(old: nil, new: NoteRegister.Side(draft))
    var paragraphs = draft.paragraphs.map { paragraph in
      let label = PrintedPiece.label(old: paragraph.label, new: paragraph.label)
      return PrintedParagraph(
        setting: ParagraphSetting(paragraph),
        pieces: label + register.pieces(of: paragraph.runs, in: .new, as: .kept)
      )
    }
    for note in draft.footnotes.indices where !register.isCalled(note, in: .new) {
      paragraphs.append(PrintedParagraph(uncalled: draft.footnotes[note], as: .kept))
    }
    self.init(language: draft.language, paragraphs: paragraphs, notes: register.notes)
  }
}

extension PrintedParagraph {
  /// A note that nothing calls, as a paragraph of its own.
  init(uncalled note: Footnote, as change: Segment.Kind) {
    self.init(
      setting: ParagraphSetting(role: .plain, isLabelled: true),
      pieces: [PrintedPiece(change, .words(note.label, .plain)), PrintedPiece(change, .tab)]
        + note.runs.compactMap { run in
          guard case .text(let words, let style) = run else { return nil }
          return PrintedPiece(change, .words(words, style))
        },
      end: change
    )
  }
}
