import DraftText
import Publishing
import Redlining

/// Makes Word's tree of a printed text with the changes drawn on it: coloured, struck and
/// underlined, and no record of any change.
struct WordInk {
  let text: PrintedText

  /// The body.
  func blocks() -> [WordBlock] {
    text.paragraphs.map { .paragraph(Self.paragraph($0, notes: text.notes)) }
      + [.paragraph(WordParagraph(.ending))]
  }

  /// The notes, each with the indicators that the versions print.
  func notes() -> [WordNote] {
    text.notes.map { note in
      WordNote(
        printedMark: note.label,
        content: note.pieces.flatMap { Self.inlines($0, in: .standing, notes: []) }
      )
    }
  }

  /// A paragraph with its changes drawn; where an end changed, a pilcrow says so.
  static func paragraph(_ printed: PrintedParagraph, notes: [PrintedNote]) -> WordParagraph {
    let content = printed.pieces.map { inlines($0, in: printed.place, notes: notes) }
    var paragraph = WordParagraph(WordParagraph.Setting(printed.setting))
    paragraph.comment(printed, content: content)
    let isWhole = printed.pieces.allSatisfy { $0.change == printed.end }
    if printed.end != .kept, !isWhole {
      paragraph.content.append(
        WordInline(WordRun(.text("¶"), setting: setting(printed.end, in: .standing)))
      )
    }
    return paragraph
  }

  private static func inlines(
    _ piece: PrintedPiece,
    in place: PrintedParagraph.Place,
    notes: [PrintedNote]
  ) -> [WordInline] {
    let ink = setting(piece.change, in: place)
    switch piece.content {
    case .tab: return [WordInline(WordRun(.tab, setting: ink))]
    case .words(let words, let style):
      return WordRun.runs(words, style).map { run in
        var run = run
        run.setting.style = ink.style ?? run.setting.style
        return WordInline(run, link: style.link)
      }
    case .note(let index) where !notes.indices.contains(index):
      return [WordInline(WordRun(.text("?"), setting: WordRun.Setting(isRaised: true)))]
    case .note(let index):
      let note = notes[index]
      var setting = ink
      setting.isRaised = true
      if setting.style == nil { setting.style = .footnoteReference }
      let call = WordInline(WordRun(.note(index, printedMark: note.label), setting: setting))
      guard let former = note.formerLabel else { return [call] }
      let was = WordRun.Setting(style: .deletedWords, isRaised: true)
      return [WordInline(WordRun(.text(former), setting: was)), call]
    }
  }

  private static func setting(
    _ change: Segment.Kind,
    in place: PrintedParagraph.Place
  ) -> WordRun.Setting {
    switch (place, change) {
    case (_, .inserted): WordRun.Setting(style: .insertedWords)
    case (_, .deleted): WordRun.Setting(style: .deletedWords)
    case (.departed, .kept): WordRun.Setting(style: .movedAwayWords)
    case (.arrived, .kept): WordRun.Setting(style: .movedWords)
    case (.standing, .kept): WordRun.Setting()
    }
  }
}
