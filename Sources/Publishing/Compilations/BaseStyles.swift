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

  /// Takes the next words of the paragraph, which are exactly these, as they are spelled.
  mutating func spelled(_ words: String) -> [(words: String, style: Style)] {
    var stretches: [(words: String, style: Style)] = []
    var left = words.unicodeScalars.count
    while left > 0, let run = runs.first {
      let scalars = run.words.unicodeScalars
      let taken = String(String.UnicodeScalarView(scalars.prefix(left)))
      let count = taken.unicodeScalars.count
      left -= count
      if count == scalars.count {
        runs.removeFirst()
      } else {
        runs[0].words = String(String.UnicodeScalarView(scalars.dropFirst(count)))
      }
      if !taken.isEmpty { stretches.append((taken, run.style)) }
    }
    return stretches
  }

  /// Takes the next words of the paragraph, with anchors as the numbers they print.
  mutating func take(_ words: String) -> [PaperText.Piece] {
    spelled(words).compactMap { words, style in
      let isAnchor = style.superscript && words.hasPrefix("[^")
      let shown = isAnchor ? String(words.dropFirst(2).dropLast()) : words
      return shown.isEmpty ? nil : PaperText.Piece(.plain, shown, style: style)
    }
  }
}
