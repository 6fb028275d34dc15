import Redlining

extension PrintedText {
  /// The text with every change accepted.
  public func accepting() -> PrintedText { resolved(without: .deleted) }

  /// The text with every change rejected.
  public func rejecting() -> PrintedText { resolved(without: .inserted) }

  /// The text of one version, as a program that resolves changes makes it.
  ///
  /// A paragraph whose end goes away runs on into the next one.
  private func resolved(without gone: Segment.Kind) -> PrintedText {
    let isOld = gone == .inserted
    var kept: [PrintedNote] = []
    var carried: [PrintedPiece] = []
    var paragraphs: [PrintedParagraph] = []
    for paragraph in self.paragraphs {
      switch paragraph.place {
      case .departed where !isOld: continue
      case .arrived where isOld: continue
      default: break
      }
      for var piece in paragraph.pieces where piece.change != gone {
        piece.change = .kept
        if isOld, case .words(let words, _) = piece.content, let former = piece.formerStyle {
          piece.content = .words(words, former)
        }
        piece.formerStyle = nil
        if case .note(let index) = piece.content {
          kept.append(notes[index].resolved(without: gone))
          piece.content = .note(kept.count - 1)
        }
        carried.join(piece)
      }
      if paragraph.end == gone { continue }
      paragraphs.append(
        PrintedParagraph(
          setting: isOld ? paragraph.formerSetting ?? paragraph.setting : paragraph.setting,
          pieces: carried
        )
      )
      carried = []
    }
    return PrintedText(language: language, paragraphs: paragraphs, notes: kept)
  }
}

extension PrintedNote {
  fileprivate func resolved(without gone: Segment.Kind) -> PrintedNote {
    var note = self
    note.change = .kept
    note.label = gone == .inserted ? formerLabel ?? label : label
    note.formerLabel = nil
    note.pieces = []
    for var piece in pieces where piece.change != gone {
      piece.change = .kept
      if gone == .inserted, case .words(let words, _) = piece.content,
        let former = piece.formerStyle
      {
        piece.content = .words(words, former)
      }
      piece.formerStyle = nil
      note.pieces.join(piece)
    }
    return note
  }
}
