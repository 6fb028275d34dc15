import DraftText
import Interchange

/// Writes the blocks of a paper as calls.
enum TypstPaper {
  /// A paragraph.
  static func paragraph(_ text: PaperText) -> String {
    let words = words(text.pieces)
    switch text.setting {
    case .body(let indent): return "words(indent: \(min(max(indent, 0), 5)), \(words))"
    case .item: return "words(indent: 1, \(words))"
    case .remark(let indent):
      return "words(indent: \(min(max(indent, 0), 5)), remark(\(words)))"
    case .small: return "words(remark(\(words)))"
    }
  }

  /// Lines right under each other.
  static func stanza(_ stanza: PaperStanza) -> String {
    let side =
      switch stanza.side {
      case .start: "start"
      case .centre: "center"
      case .end: "end"
      }
    let lines = stanza.lines
      .filter { !$0.allSatisfy { $0.words.allSatisfy(\.isWhitespace) } }
      .map(words)
    return "stanza(" + ([side, "\(stanza.isSigned)"] + lines).joined(separator: ", ") + ")"
  }

  /// The arguments of a table.
  static func table(_ table: PaperTable) -> [String] {
    var rows: [String] = []
    for (number, row) in table.rows.enumerated() {
      var cells: [String] = []
      for place in table.columns.indices {
        var parts: [String] = []
        let tones = table.tones.indices.contains(number) ? table.tones[number] : []
        if tones.indices.contains(place), let tone = tones[place] {
          parts.append("fill: tones.\(tone.rawValue).lighten(45%)")
        }
        parts += row.indices.contains(place) ? row[place].map(paragraph) : []
        cells.append("cell(\(parts.joined(separator: ", ")))")
      }
      rows.append(TypstLiteral.list(cells) + "\n")
    }
    return [
      TypstLiteral.list(table.columns.map { "\(max($0.share, 1))fr" }),
      TypstLiteral.list(table.columns.map { TypstLiteral.words($0.title) }),
    ] + rows
  }

  /// The arguments of bars.
  static func chart(_ chart: PaperChart) -> [String] {
    let kinds = chart.kinds.map { kind in
      TypstLiteral.list([
        TypstLiteral.words(kind.tone.rawValue), TypstLiteral.words(kind.letter),
        TypstLiteral.words(kind.name),
      ])
    }
    let groups = chart.groups.map { group in
      let bars = group.bars.map { bar in
        let shares = zip(bar.hundredths, chart.kinds).map { share, kind in
          "(\(max(share, 0)), \(TypstLiteral.words(kind.tone.rawValue)), "
            + "\(TypstLiteral.words(kind.letter)))"
        }
        return "bar(\(TypstLiteral.words(bar.label)), \(TypstLiteral.list(shares)))"
      }
      return TypstLiteral.list([
        TypstLiteral.words(group.title), "{ \(bars.joined(separator: "; ")) }",
      ])
    }
    return [
      TypstLiteral.words(chart.title), TypstLiteral.words(chart.summary),
      TypstLiteral.list(kinds), TypstLiteral.list(groups),
    ]
  }

  /// Stretches of words.
  static func words(_ pieces: [PaperText.Piece]) -> String {
    TypstInk.block(
      pieces.filter { !$0.words.isEmpty }.map { piece in
        switch piece.ink {
        case .plain, .mark: TypstInk.words(piece.words, piece.style, ink: nil)
        case .inserted: TypstInk.words(piece.words, piece.style, ink: "added")
        case .deleted: TypstInk.words(piece.words, piece.style, ink: "removed")
        case .names, .label, .found: TypstInk.words(piece.words, piece.style, ink: "bold")
        }
      }
    )
  }
}
