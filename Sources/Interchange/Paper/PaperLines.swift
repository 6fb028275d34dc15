import DraftText

/// Sets the paragraphs of a paper in lines as a terminal shows them.
struct PaperLines {
  typealias Chunk = LineWrapper.Chunk
  typealias Line = LineWrapper.Line

  /// Whether words put in and taken out stand between marks.
  let marksChanges: Bool
  /// How many columns a degree from the margin is.
  var step = 4

  /// The lines of a paragraph, what stands before them included.
  func lines(of text: PaperText, width: Int?) -> [Line] {
    let (indent, sign) =
      switch text.setting {
      case .body(let indent): (indent, "")
      case .remark(let indent): (indent, "» ")
      case .item: (0, "• ")
      case .small: (0, "")
      }
    // However deep a paragraph stands, half of the width is left to its words.
    let margin = min(max(indent, 0), 8) * step
    return Self.lines(
      chunks(of: text),
      sign: sign,
      indent: width.map { min(margin, $0 / 2) } ?? margin,
      width: width
    )
  }

  /// Lines that begin after an indent, the first one after a sign, the others under its words.
  static func lines(
    _ chunks: [Chunk],
    sign: String = "",
    indent: Int = 0,
    width: Int?
  ) -> [Line] {
    let lead = indent + sign.unicodeScalars.count
    let lines = LineWrapper.wrap(chunks, width: width.map { $0 - lead } ?? .max)
    guard lead > 0 else { return lines }
    return lines.enumerated().map { index, line in
      var whole = Line()
      let ink = TerminalInk(tone: .plain)
      for _ in 0..<indent { whole.append(" ", columns: 1, ink) }
      for scalar in sign.unicodeScalars {
        whole.append(index == 0 ? scalar : " ", columns: 1, ink)
      }
      whole.append(line)
      return whole
    }
  }

  /// The words of a paragraph with their inks.
  func chunks(of text: PaperText) -> [Chunk] {
    let isQuiet =
      switch text.setting {
      case .remark, .small: true
      case .body, .item: false
      }
    var chunks: [Chunk] = []
    for (ink, pieces) in text.stretches {
      let marks = marksChanges ? Self.marks(of: ink) : nil
      if let marks { chunks.append((marks.open, TerminalInk(tone: .plain))) }
      for piece in pieces {
        let words = piece.note == nil ? piece.words : "[\(piece.words)]"
        chunks.append((words, Self.ink(of: piece, isQuiet: isQuiet)))
      }
      if let marks { chunks.append((marks.close, TerminalInk(tone: .plain))) }
    }
    return chunks
  }

  /// What stands round words where no colour tells what they are, as in a comparison.
  private static func marks(of ink: PaperText.Ink) -> (open: String, close: String)? {
    switch ink {
    case .inserted: ("{+", "+}")
    case .deleted: ("[-", "-]")
    case .found: ("{==", "==}")
    case .plain, .mark, .names, .label: nil
    }
  }

  private static func ink(of piece: PaperText.Piece, isQuiet: Bool) -> TerminalInk {
    let tone: TerminalInk.Tone =
      switch piece.ink {
      case .inserted: .inserted
      case .deleted: .deleted
      case .mark, .label, .found: .strong
      case .plain, .names: piece.style.strong ? .strong : isQuiet ? .dim : .plain
      }
    let tint = piece.tint.map { TerminalInk.Tone.tint(PaperTrace.tint($0)) }
    return TerminalInk(tone: tint ?? tone, isItalic: piece.style.emphasis || piece.ink == .names)
  }
}
