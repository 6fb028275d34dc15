import DraftText
import Publishing
import Redlining

/// Writes stretches of printed paragraphs, the changes drawn: coloured, struck and underlined.
struct TypstInk {
  /// The notes that the stretches call; none in a cell, which has no foot.
  let notes: [PrintedNote]

  /// The indicator of a note is drawn with what became of it.
  private func note(_ note: PrintedNote, _ ink: String?) -> String {
    let new = Self.dressed(TypstLiteral.words(note.label), ink)
    let former = note.formerLabel.map { "removed(\(TypstLiteral.words($0))) + " } ?? ""
    let words = TypstInk(notes: []).block(note.pieces, in: .standing)
    return "note(\(former)\(new), \(words))"
  }

  /// A stretch in a place of a move, or in none.
  func stretch(_ piece: PrintedPiece, in place: PrintedParagraph.Place) -> String {
    let ink = Self.function(piece.change, in: place)
    switch piece.content {
    case .tab: return "tab"
    case .words(let words, let style): return Self.words(words, style, ink: ink)
    case .note(let index):
      guard notes.indices.contains(index) else { return #"raised("?")"# }
      return note(notes[index], ink)
    }
  }

  /// Stretches one after the other; names of those who made a change stand behind it.
  func block(_ pieces: some Sequence<PrintedPiece>, in place: PrintedParagraph.Place) -> String {
    Self.block(pieces.map { stretch($0, in: place) })
  }

  /// Stretches as a block of code, which joins them.
  static func block(_ stretches: [String]) -> String {
    switch stretches.count {
    case 0: "[]"
    case 1: "{ \(stretches[0]) }"
    default: "{\n" + stretches.map { "  \($0)\n" }.joined() + "}"
    }
  }

  /// Words in a style and an ink.
  static func words(_ words: String, _ style: Style, ink: String?) -> String {
    var parts: [String] = []
    for (index, part) in words.split(separator: "\t", omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { parts.append("tab") }
      if !part.isEmpty { parts.append(TypstLiteral.words(String(part))) }
    }
    var dressed = parts.isEmpty ? #""""# : parts.joined(separator: " + ")
    if style.emphasis { dressed = "italic(\(dressed))" }
    if style.strong { dressed = "bold(\(dressed))" }
    if style.superscript { dressed = "raised(\(dressed))" }
    if let link = style.link, ink == nil, isPlace(link) {
      return "leading-to(\(TypstLiteral.words(link)), \(dressed))"
    }
    return Self.dressed(dressed, ink)
  }

  private static func dressed(_ words: String, _ ink: String?) -> String {
    ink.map { "\($0)(\(words))" } ?? words
  }

  /// Whether a link leads to a page or an address, and so may stand in a file.
  private static func isPlace(_ link: String) -> Bool {
    link.utf8.count < 2_000
      && ["http://", "https://", "mailto:"].contains {
        link.lowercased().hasPrefix($0) && link.utf8.count > $0.utf8.count
      }
  }

  /// The function that draws a change; nothing where nothing changed.
  static func function(_ change: Segment.Kind, in place: PrintedParagraph.Place) -> String? {
    switch (place, change) {
    case (_, .inserted): "added"
    case (_, .deleted): "removed"
    case (.departed, .kept): "departed"
    case (.arrived, .kept): "arrived"
    case (.standing, .kept): nil
    }
  }
}
