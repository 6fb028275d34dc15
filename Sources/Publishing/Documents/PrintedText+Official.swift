public import DraftText
public import Interchange
import Redlining

extension PrintedText {
  /// Prints the text of a draft as it stands in a document: without the title of the resolution
  /// and its closing lines, which the document prints itself.
  ///
  /// Titles of annexes stay, and notes go on being counted.
  public init(official draft: Draft) {
    self = PrintedText(draft).behindTitle()
  }

  /// Prints a comparison in the same way, every change marked.
  public init(official report: ComparisonReport, showsMoves: Bool = true) {
    self = PrintedText(tracking: report, showsMoves: showsMoves).behindTitle()
  }

  /// The text without what a document prints around it: titles before the first paragraph of the
  /// resolution, and closing lines.
  ///
  /// What only one version prints so is in the text of the other one, inserted or deleted whole; so
  /// is the other place of a paragraph that moved to or from one of these places. A note that only
  /// these paragraphs call is left out with them.
  public func behindTitle() -> PrintedText {
    var text = self
    text.paragraphs = []
    var (old, new) = (TitleSearch(), TitleSearch())
    var halves: Set<Int> = []
    var found: [(paragraph: PrintedParagraph, isAround: Bool)] = []
    for paragraph in paragraphs {
      let wasAround =
        paragraph.isOld ? old.takes((paragraph.formerSetting ?? paragraph.setting).role) : nil
      let isAround = paragraph.isNew ? new.takes(paragraph.setting.role) : nil
      switch (wasAround, isAround) {
      case (true?, false?): found.append((text.one(paragraph, as: .inserted), false))
      case (false?, true?): found.append((text.one(paragraph, as: .deleted), false))
      default: found.append((paragraph, wasAround ?? isAround ?? false))
      }
      guard found.last?.isAround == true else { continue }
      switch paragraph.place {
      case .departed(let move), .arrived(let move): halves.insert(move)
      case .standing: break
      }
    }
    for (paragraph, isAround) in found where !isAround {
      switch paragraph.place {
      case .departed(let move) where halves.contains(move):
        text.paragraphs.append(text.one(paragraph, as: .deleted))
      case .arrived(let move) where halves.contains(move):
        text.paragraphs.append(text.one(paragraph, as: .inserted))
      default: text.paragraphs.append(paragraph)
      }
    }
    text.dropUncalledNotes()
    return text
  }

  /// A paragraph of one version alone, no longer one of two places of a move, with its notes.
  private mutating func one(
    _ paragraph: PrintedParagraph,
    as change: Segment.Kind
  ) -> PrintedParagraph {
    func only(_ pieces: [PrintedPiece]) -> [PrintedPiece] {
      pieces.filter { $0.change == .kept || $0.change == change }.map { piece in
        var piece = piece
        if change == .deleted, case .words(let words, _) = piece.content,
          let former = piece.formerStyle
        {
          piece.content = .words(words, former)
        }
        piece.change = change
        piece.formerStyle = nil
        return piece
      }
    }
    var one = paragraph
    one.pieces = only(paragraph.pieces)
    (one.place, one.end) = (.standing, change)
    if change == .deleted { one.setting = paragraph.formerSetting ?? paragraph.setting }
    one.formerSetting = nil
    for case .note(let index) in one.pieces.map(\.content) where notes.indices.contains(index) {
      let note = notes[index]
      notes[index].pieces = only(note.pieces)
      notes[index].change = change
      if change == .deleted { notes[index].label = note.formerLabel ?? note.label }
      notes[index].formerLabel = nil
    }
    return one
  }

  /// Leaves out the notes that no paragraph calls, and says of others whether counting arrives at
  /// their number.
  private mutating func dropUncalledNotes() {
    var places: [Int: Int] = [:]
    var kept: [PrintedNote] = []
    var count = 0
    for paragraph in paragraphs.indices {
      for piece in paragraphs[paragraph].pieces.indices {
        guard case .note(let index) = paragraphs[paragraph].pieces[piece].content,
          notes.indices.contains(index)
        else { continue }
        if places[index] == nil {
          places[index] = kept.count
          kept.append(notes[index])
        }
        paragraphs[paragraph].pieces[piece].content = .note(places[index] ?? index)
      }
    }
    // In a text with changes each version counts notes of its own, and they stay as they were.
    if kept.count < notes.count, kept.allSatisfy({ $0.change == .kept }) {
      for index in kept.indices where kept[index].mark == .counted {
        let isNext = kept[index].label == String(count + 1)
        if isNext { count += 1 } else { kept[index].mark = .printed }
      }
    }
    notes = kept
  }
}

/// Finds in one version what a document prints around its text.
private struct TitleSearch {
  /// Whether the text has begun.
  private var hasBegun = false

  /// Whether the next paragraph is printed around the text.
  mutating func takes(_ role: Role) -> Bool {
    switch role {
    case .opening, .preambular, .operative, .annex, .item, .flush: hasBegun = true
    case .title, .heading, .closing, .plain: break
    }
    return role == .closing || role == .title && !hasBegun
  }
}

extension PrintedParagraph {
  /// Whether the earlier version has it, or some of it.
  fileprivate var isOld: Bool {
    if case .arrived = place { return false }
    return end != .inserted || pieces.contains { $0.change != .inserted }
  }

  /// Whether the later version has it, or some of it.
  fileprivate var isNew: Bool {
    if case .departed = place { return false }
    return end != .deleted || pieces.contains { $0.change != .deleted }
  }
}
