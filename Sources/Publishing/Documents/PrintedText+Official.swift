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
  /// A note that only these call is left out with them. Of a paragraph that moved to or from one
  /// of these places the other place is inserted or deleted.
  public func behindTitle() -> PrintedText {
    let start =
      paragraphs.firstIndex { paragraph in
        switch paragraph.setting.role {
        case .opening, .preambular, .operative, .annex, .item, .flush: true
        case .title, .heading, .closing, .plain: false
        }
      } ?? paragraphs.endIndex
    let isOfText = paragraphs.enumerated().map { index, paragraph in
      switch paragraph.setting.role {
      case .closing: false
      case .title: index >= start
      default: true
      }
    }
    var text = self
    var halves: Set<Int> = []
    for (paragraph, stays) in zip(paragraphs, isOfText) where !stays {
      switch paragraph.place {
      case .departed(let move), .arrived(let move): halves.insert(move)
      case .standing: break
      }
    }
    text.paragraphs = zip(paragraphs, isOfText).filter(\.1).map { paragraph, _ in
      switch paragraph.place {
      case .departed(let move) where halves.contains(move): paragraph.standing(as: .deleted)
      case .arrived(let move) where halves.contains(move): paragraph.standing(as: .inserted)
      default: paragraph
      }
    }
    text.dropUncalledNotes()
    return text
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

extension PrintedParagraph {
  /// The same paragraph, no longer one of two places of a move.
  fileprivate func standing(as change: Segment.Kind) -> PrintedParagraph {
    var standing = self
    standing.place = .standing
    standing.end = change
    for index in pieces.indices where pieces[index].change == .kept {
      standing.pieces[index].change = change
      standing.pieces[index].formerStyle = nil
    }
    return standing
  }
}
