import DraftText
import Publishing
import Redlining

/// Makes Word's tree of a printed text, every change tracked.
struct WordTracker {
  let text: PrintedText

  /// The body, which ends with a paragraph that no change touches: programs disagree about
  /// changes of the last mark.
  func blocks() -> [WordBlock] {
    // Moves are numbered in the order in which their paragraphs arrive.
    var numbers: [Int: Int] = [:]
    for paragraph in text.paragraphs {
      if case .arrived(let move) = paragraph.place { numbers[move] = numbers.count + 1 }
    }
    var paragraphs = text.paragraphs.map { paragraph($0, moves: numbers) }
    WordSeams.settle(&paragraphs)
    return paragraphs.map { .paragraph($0) } + [.paragraph(WordParagraph(.ending))]
  }

  /// The notes in the order of the text.
  func notes() -> [WordNote] {
    text.notes.map { note in
      WordNote(
        printedMark: note.mark == .printed ? note.label : nil,
        content: note.pieces.flatMap { inlines($0, in: .standing) }
      )
    }
  }

  private func paragraph(_ printed: PrintedParagraph, moves: [Int: Int]) -> WordParagraph {
    let pieces = printed.pieces.map {
      inlines($0, in: printed.place, movedBy: printed.holders)
    }
    let content = Array(pieces.joined())
    let (move, mark): (WordMove?, WordChange?) =
      switch printed.place {
      case .departed(let move):
        (moves[move].map(WordMove.from), .init(.movedFrom, holders: printed.holders))
      case .arrived(let move):
        (moves[move].map(WordMove.to), .init(.movedTo, holders: printed.holders))
      case .standing: (nil, WordChange(printed.end, holders: printed.holders))
      }
    // Where words and mark go in different ways, LibreOffice leaves an empty paragraph.
    let isMixed =
      move != nil
      && (content.last?.change?.kind == .deleted || content.last?.change?.kind == .inserted)
    var paragraph = WordParagraph(
      WordParagraph.Setting(printed.setting),
      formerSetting: printed.formerSetting.map(WordParagraph.Setting.init),
      mark: isMixed ? content.last?.change : mark,
      move: move
    )
    paragraph.holders = printed.holders
    paragraph.comment(printed, content: pieces)
    return paragraph
  }

  private func inlines(
    _ piece: PrintedPiece,
    in place: PrintedParagraph.Place,
    movedBy movers: [PartyID] = []
  ) -> [WordInline] {
    let change: WordChange? =
      switch (place, piece.change) {
      case (.departed, .kept): WordChange(.movedFrom, holders: movers)
      case (.arrived, .kept): WordChange(.movedTo, holders: movers)
      case (_, let change): WordChange(change, holders: piece.holders)
      }
    switch piece.content {
    case .tab: return [WordInline(WordRun(.tab), change: change)]
    case .words(let words, let style):
      let runs = WordRun.runs(words, style, formerStyle: piece.formerStyle, holders: piece.holders)
      return runs.map { run in
        // A link around changed words makes LibreOffice leave an empty paragraph behind.
        guard change != nil else { return WordInline(run, link: style.link) }
        var run = run
        if run.setting.style == .hyperlink { run.setting.style = nil }
        return WordInline(run, change: change)
      }
    case .note(let index) where !text.notes.indices.contains(index):
      return [
        WordInline(WordRun(.text("?"), setting: WordRun.Setting(isRaised: true)), change: change)
      ]
    case .note(let index):
      let note = text.notes[index]
      let run = WordRun(
        .note(index, printedMark: note.mark == .printed ? note.label : nil),
        setting: WordRun.Setting(style: .footnoteReference)
      )
      return [WordInline(run, change: change)]
    }
  }
}

extension WordChange {
  /// The change of words or of an end that stands in one place.
  init?(_ change: Segment.Kind, holders: [PartyID]) {
    switch change {
    case .kept: return nil
    case .inserted: self.init(Kind.inserted, holders: holders)
    case .deleted: self.init(Kind.deleted, holders: holders)
    }
  }
}

extension WordParagraph.Setting {
  /// How a printed paragraph looks: without a number nothing hangs before its words.
  init(_ setting: ParagraphSetting) {
    self.init(style: WordStyle(setting.role), hangs: setting.isLabelled)
  }
}

extension WordRun {
  /// Words in a style; what a text has for tabulators becomes Word's.
  static func runs(
    _ words: String,
    _ style: Style,
    formerStyle: Style? = nil,
    holders: [PartyID] = []
  ) -> [WordRun] {
    let (setting, former) = (Setting(style), formerStyle.map(Setting.init))
    func run(_ content: Content) -> WordRun {
      var run = WordRun(content, setting: setting)
      guard former != setting else { return run }
      run.formerSetting = former
      run.holders = former == nil ? [] : holders
      return run
    }
    guard words.utf8.contains(0x09) else { return [run(.text(words))] }
    var runs: [WordRun] = []
    for (index, part) in words.split(separator: "\t", omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { runs.append(run(.tab)) }
      if !part.isEmpty { runs.append(run(.text(String(part)))) }
    }
    return runs
  }
}

extension WordRun.Setting {
  /// A style of the draft, set by hand as people in Word set it.
  init(_ style: Style) {
    self.init(
      style: style.link == nil ? nil : .hyperlink,
      isItalic: style.emphasis,
      isBold: style.strong,
      isRaised: style.superscript
    )
  }
}
