public import DraftText
import Redlining

extension PrintedText {
  /// The text with every change accepted, without comments.
  public func accepting() -> PrintedText { accepting { _ in true } }

  /// The text with every change rejected, without comments.
  public func rejecting() -> PrintedText { accepting { _ in false } }

  /// What a party wants: its changes accepted, those that it holds with others among them, and all
  /// other ones rejected.
  public func accepting(changesOf party: PartyID) -> PrintedText {
    accepting { $0.contains(party) }
  }

  /// The clean text with some changes accepted and all others rejected, as a program does it.
  ///
  /// A paragraph whose end goes away runs on into the next one; what is left of the last one stays a
  /// paragraph. Comments are left out.
  ///
  /// - Parameter isAccepted: whether changes are accepted, by who made them; nobody stands for the
  ///   document's own author.
  /// - Returns: the text without any change; labels of notes are as the text has them.
  /// - Complexity: linear in the text.
  public func accepting(where isAccepted: (_ holders: [PartyID]) -> Bool) -> PrintedText {
    var kept: [PrintedNote] = []
    var carried: [PrintedPiece] = []
    var paragraphs: [PrintedParagraph] = []
    for paragraph in self.paragraphs {
      let isNew = isAccepted(paragraph.holders)
      // What a move leaves alone is gone from the one place and new in the other.
      let ofMove: Segment.Kind =
        switch paragraph.place {
        case .standing: .kept
        case .departed: .deleted
        case .arrived: .inserted
        }
      for piece in paragraph.pieces {
        if piece.change == .kept, !ofMove.stays(ifAccepted: isNew) { continue }
        guard var piece = piece.resolved(where: isAccepted) else { continue }
        if case .note(let index) = piece.content, notes.indices.contains(index) {
          kept.append(notes[index].resolved(where: isAccepted))
          piece.content = .note(kept.count - 1)
        }
        carried.join(piece)
      }
      let end = paragraph.end == .kept ? ofMove : paragraph.end
      guard end.stays(ifAccepted: isNew) else { continue }
      paragraphs.append(
        PrintedParagraph(
          setting: isNew ? paragraph.setting : paragraph.formerSetting ?? paragraph.setting,
          pieces: carried
        )
      )
      carried = []
    }
    if !carried.isEmpty, let last = self.paragraphs.last {
      paragraphs.append(PrintedParagraph(setting: last.setting, pieces: carried))
    }
    return PrintedText(language: language, paragraphs: paragraphs, notes: kept)
  }
}

extension Segment.Kind {
  /// Whether what is changed so is in the text once the change is accepted or rejected.
  fileprivate func stays(ifAccepted isAccepted: Bool) -> Bool {
    switch self {
    case .kept: true
    case .inserted: isAccepted
    case .deleted: !isAccepted
    }
  }
}

extension PrintedPiece {
  /// The piece without its change; `nil` where it goes.
  fileprivate func resolved(where isAccepted: ([PartyID]) -> Bool) -> PrintedPiece? {
    let isNew = isAccepted(holders)
    guard change.stays(ifAccepted: isNew) else { return nil }
    guard !isNew, case .words(let words, _) = content, let formerStyle else {
      return PrintedPiece(.kept, content)
    }
    return PrintedPiece(.kept, .words(words, formerStyle))
  }
}

extension PrintedNote {
  fileprivate func resolved(where isAccepted: ([PartyID]) -> Bool) -> PrintedNote {
    var pieces: [PrintedPiece] = []
    for piece in self.pieces {
      if let piece = piece.resolved(where: isAccepted) { pieces.join(piece) }
    }
    return PrintedNote(
      mark: mark,
      label: isAccepted(holders) ? label : formerLabel ?? label,
      change: .kept,
      pieces: pieces
    )
  }
}
