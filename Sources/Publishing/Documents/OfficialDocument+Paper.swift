import DraftText
public import Interchange
import Redlining

extension OfficialDocument {
  /// The document as a paper, for text, Markdown and HTML.
  ///
  /// Notes are one list at the end, called from the text. Changes of a text with changes are
  /// shown. What belongs to sheets is left out: running heads, the bar code, the call to recycle.
  public var paper: Paper {
    let strong = Style(strong: true)
    var blocks: [Paper.Block] = [
      .masthead(
        PaperMasthead(
          name: OfficialWording(language).unitedNations,
          symbol: symbol.description,
          organ: organ,
          facts: facts
        )
      ),
      .stanza(
        PaperStanza(
          lines: [
            [PaperText.Piece(.plain, session, style: strong)], [.plain(agendaLine)],
          ]
            + agendaItems.filter { !$0.title.isEmpty }.map {
              [PaperText.Piece(.plain, $0.title, style: strong)]
            }
        )
      ),
      .headline(1, PaperText(headingPieces)),
    ]
    if let origin {
      let style = Style(emphasis: true)
      blocks.append(.stanza(PaperStanza([origin], style: style)))
    }
    let number = printedNumber.map { [PaperText.Piece.plain($0 + "\u{A0} ")] } ?? []
    blocks.append(.headline(1, PaperText(number + [.plain(title)])))
    let body = body
    let first = hasHeadingNote ? 1 : 0
    blocks += Self.blocks(of: body, firstNote: first)
    if let jobNumber {
      blocks.append(.text(PaperText(jobNumber.description, setting: .small)))
    }
    var notes = body.notes.map { note in
      PaperNote(mark: note.label, text: PaperText(Self.pieces(note.pieces, in: .standing)))
    }
    if hasHeadingNote, let headingNote {
      notes.insert(PaperNote(mark: "*", text: PaperText(headingNote)), at: 0)
    }
    return Paper(
      language: language,
      title: "\(symbol): \(title)",
      printsTitle: false,
      isOfficial: true,
      blocks: blocks,
      notes: notes
    )
  }

  /// The line over the title; its asterisk calls the note on it, which comes first.
  private var headingPieces: [PaperText.Piece] {
    guard hasHeadingNote, let place = heading.lastIndex(of: "*") else {
      return [.plain(heading)]
    }
    return [
      .plain(String(heading[..<place])),
      PaperText.Piece(.plain, "*", note: 0),
      .plain(String(heading[heading.index(after: place)...])),
    ]
    .filter { !$0.words.isEmpty }
  }

  /// The paragraphs of a text, closing lines under each other.
  private static func blocks(of body: PrintedText, firstNote: Int) -> [Paper.Block] {
    var blocks: [Paper.Block] = []
    var closing: [[PaperText.Piece]] = []
    func close() {
      guard !closing.isEmpty else { return }
      blocks.append(.stanza(PaperStanza(lines: closing, at: .end)))
      closing = []
    }
    for paragraph in body.paragraphs {
      var pieces = pieces(paragraph.pieces, in: paragraph.place, body.notes, firstNote)
      if paragraph.setting.role == .closing {
        for index in pieces.indices { pieces[index].style.emphasis = true }
        closing.append(pieces)
        continue
      }
      close()
      if paragraph.setting.isLabelled, let first = pieces.indices.first,
        pieces[first].ink == .plain
      {
        pieces[first].ink = .label
      }
      let text = PaperText(pieces)
      switch paragraph.setting.role {
      case .title, .annex: blocks.append(.headline(1, text))
      case .heading(let level): blocks.append(.headline(level + 1, text))
      case .item(let depth):
        blocks.append(.text(PaperText(pieces, setting: .body(indent: max(depth, 1)))))
      case .opening, .preambular, .operative, .flush, .plain, .closing: blocks.append(.text(text))
      }
    }
    close()
    return blocks
  }

  private static func pieces(
    _ printed: [PrintedPiece],
    in place: PrintedParagraph.Place,
    _ notes: [PrintedNote] = [],
    _ firstNote: Int = 0
  ) -> [PaperText.Piece] {
    printed.compactMap { piece in
      let ink: PaperText.Ink =
        switch (place, piece.change) {
        case (_, .inserted), (.arrived, .kept): .inserted
        case (_, .deleted), (.departed, .kept): .deleted
        case (.standing, .kept): .plain
        }
      switch piece.content {
      case .words(let words, let style): return PaperText.Piece(ink, words, style: style)
      case .tab: return PaperText.Piece(ink, " ")
      case .note(let index):
        guard notes.indices.contains(index) else { return nil }
        return PaperText.Piece(ink, notes[index].label, note: index + firstNote)
      }
    }
  }
}
