import DraftText
import Interchange

/// The styles that a paragraph's own words have, so that stretches of them are printed as they are
/// set; anchors of footnotes become raised numbers.
struct BaseStyles {
  private var runs: [(words: String, style: Style)] = []

  init(_ paragraph: Paragraph, labels: [FootnoteID: String]) {
    for run in paragraph.runs {
      switch run {
      case .text(let words, let style): runs.append((words, style))
      case .footnote(let id): runs.append(("[^\(labels[id] ?? "?")]", Style(superscript: true)))
      }
    }
  }

  /// Takes the next words of the paragraph, which are exactly these.
  mutating func take(_ words: String) -> [PaperText.Piece] {
    var pieces: [PaperText.Piece] = []
    var left = words.unicodeScalars.count
    while left > 0, let run = runs.first {
      let scalars = run.words.unicodeScalars
      let taken = String(String.UnicodeScalarView(scalars.prefix(left)))
      left -= taken.unicodeScalars.count
      if taken.unicodeScalars.count == scalars.count {
        runs.removeFirst()
      } else {
        runs[0].words = String(
          String.UnicodeScalarView(scalars.dropFirst(taken.unicodeScalars.count))
        )
      }
      let shown =
        run.style.superscript && taken.hasPrefix("[^")
        ? String(taken.dropFirst(2).dropLast()) : taken
      if !shown.isEmpty { pieces.append(PaperText.Piece(.plain, shown, style: run.style)) }
    }
    return pieces
  }
}
