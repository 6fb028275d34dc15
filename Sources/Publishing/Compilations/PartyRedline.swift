import DraftText
import Interchange
import Redlining

/// What parties who want the same make of a paragraph.
struct PartyRedline {
  /// The parties, in the order of their names.
  var parties: [PartyID]
  /// The words they keep, take out and put in.
  var pieces: [PaperText.Piece]

  /// The wishes of the parties that change a paragraph's words, those of the first party first.
  static func redlines(of paragraph: CompiledParagraph) -> [PartyRedline] {
    var redlines: [PartyRedline] = []
    var places: [[PaperText.Piece]: Int] = [:]
    for party in paragraph.parties {
      let pieces = pieces(of: paragraph.wishes, for: party)
      guard pieces.contains(where: { $0.ink != .plain }) else { continue }
      if let place = places[pieces] {
        redlines[place].parties.append(party)
      } else {
        places[pieces] = redlines.count
        redlines.append(PartyRedline(parties: [party], pieces: pieces))
      }
    }
    return redlines
  }

  /// The text with the changes of one party alone.
  private static func pieces(of layers: LayeredText, for party: PartyID) -> [PaperText.Piece] {
    var pieces: [PaperText.Piece] = []
    for piece in layers.pieces {
      let isMine = piece.holders.contains(party)
      let ink: PaperText.Ink
      switch piece.kind {
      case .kept: ink = .plain
      case .deleted: ink = isMine ? .deleted : .plain
      case .inserted:
        guard isMine else { continue }
        ink = .inserted
      }
      if let last = pieces.last, last.ink == ink {
        pieces[pieces.count - 1].words += piece.words
      } else {
        pieces.append(PaperText.Piece(ink, piece.words))
      }
    }
    return pieces
  }

  /// How many words are shown on either side of a change.
  private static let context = 5

  /// The changes with a few words around them.
  var shortened: [PaperText.Piece] {
    pieces.enumerated().map { place, piece in
      guard piece.ink == .plain else { return piece }
      let words = piece.words.split(separator: " ", omittingEmptySubsequences: false)
      let isFirst = place == 0
      let isLast = place == pieces.count - 1
      let room = (isFirst ? 0 : Self.context) + (isLast ? 0 : Self.context)
      guard words.count > room + 2 else { return piece }
      let head = isFirst ? [] : Array(words.prefix(Self.context))
      let tail = isLast ? [] : Array(words.suffix(Self.context))
      return .plain((head + ["…"] + tail).joined(separator: " "))
    }
  }
}
