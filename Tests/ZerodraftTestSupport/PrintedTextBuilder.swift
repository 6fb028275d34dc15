import DraftText
import Publishing
import Redlining

/// A printed text in the making, piece by piece; a star is the call of a note.
struct PrintedTextBuilder {
  let language: Language
  private var paragraphs: [PrintedParagraph] = []
  private var notes: [PrintedNote] = []
  private var pieces: [PrintedPiece] = []

  init(language: Language) { self.language = language }

  var text: PrintedText {
    var paragraphs = self.paragraphs
    if !pieces.isEmpty, let last = paragraphs.last {
      paragraphs.append(PrintedParagraph(setting: last.setting, pieces: pieces))
    }
    return PrintedText(language: language, paragraphs: paragraphs, notes: notes)
  }

  mutating func add(
    _ token: String,
    _ change: Segment.Kind = .kept,
    _ holders: [PartyID] = [],
    isItalic: Bool = false,
    wasItalic: Bool? = nil,
    note: (Segment.Kind, [PartyID])? = nil
  ) {
    guard token == "*" else {
      let former = wasItalic == nil || wasItalic == isItalic ? nil : Style.plain
      let style = Style(emphasis: isItalic)
      pieces.join(
        PrintedPiece(change, .words(token, style), formerStyle: former, holders: holders)
      )
      return
    }
    let (noteChange, noteHolders) = note ?? (change, change == .kept ? [] : holders)
    notes.append(
      PrintedNote(
        mark: .counted,
        label: "1",
        change: noteChange,
        holders: noteHolders,
        pieces: [PrintedPiece(noteChange, .words("See all. ", .plain), holders: noteHolders)]
      )
    )
    pieces.append(
      PrintedPiece(change, .note(notes.count - 1), holders: change == .kept ? [] : holders)
    )
  }

  mutating func end(
    _ setting: ParagraphSetting,
    _ change: Segment.Kind = .kept,
    _ holders: [PartyID] = [],
    at place: PrintedParagraph.Place = .standing,
    former: ParagraphSetting? = nil
  ) {
    paragraphs.append(
      PrintedParagraph(
        setting: setting,
        formerSetting: former,
        place: place,
        pieces: pieces,
        end: change,
        holders: holders
      )
    )
    pieces = []
  }
}
