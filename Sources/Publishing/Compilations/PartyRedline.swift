import DraftText
import Interchange
import Redlining

/// What parties who want the same make of a paragraph.
struct PartyRedline {
  /// The parties, in the order of their names.
  var parties: [PartyID]
  /// The words they keep, take out and put in.
  var pieces: [PaperText.Piece]

  /// What proposals want of a paragraph's words, in the order of what they want.
  ///
  /// - Parameters:
  ///   - paragraph: the paragraph.
  ///   - base: its text.
  /// - Returns: one for each wish.
  static func redlines(of paragraph: CompiledParagraph, _ base: String) -> [PartyRedline] {
    paragraph.wishes.map { wish in
      PartyRedline(
        parties: wish.holders,
        pieces: LayeredText(base: base, [wish]).pieces.map { piece in
          switch piece.kind {
          case .kept: .plain(piece.words)
          case .deleted: .deleted(piece.words)
          case .inserted: .inserted(piece.words)
          }
        }
      )
    }
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
