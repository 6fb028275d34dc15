import DraftText

/// Lines of a paper that belong together, as a terminal shows them.
///
/// Where lines are not to be broken there is no margin to count from, and all of them begin where
/// lines begin; so they do in a language that is written from right to left, which a terminal
/// turns by itself or not at all.
struct PaperTextStanza {
  typealias Line = LineWrapper.Line

  /// The columns between lines that stand beside each other.
  static let gap = 2
  /// How many lines are left free for a signature.
  static let room = 2

  /// The language of the paper.
  let language: Language
  /// How paragraphs are set.
  let lines: PaperLines

  /// Writes lines under each other.
  func write(_ stanza: PaperStanza, on page: inout TerminalPage) {
    if stanza.isSigned { for _ in 0..<Self.room { page.addBlank() } }
    page.add(placed(stanza, width: page.width))
  }

  /// Writes lines beside each other where there is room, else under each other.
  func write(_ stanzas: [PaperStanza], on page: inout TerminalPage) {
    let count = stanzas.count
    guard let width = page.width, count > 1, !language.isRightToLeft,
      let column = column(of: stanzas, in: width)
    else {
      for (index, stanza) in stanzas.enumerated() {
        if index > 0 { page.addBlank() }
        write(stanza, on: &page)
      }
      return
    }
    if stanzas.contains(where: \.isSigned) { for _ in 0..<Self.room { page.addBlank() } }
    let columns = stanzas.map { placed($0, width: column) }
    for row in 0..<(columns.map(\.count).max() ?? 0) {
      var whole = Line()
      for (place, lines) in columns.enumerated() where row < lines.count {
        Self.pad(&whole, to: place * (column + Self.gap))
        whole.append(lines[row])
      }
      page.add([whole])
    }
  }

  /// How wide each of several stanzas is; `nil` if the lines of one do not fit.
  private func column(of stanzas: [PaperStanza], in width: Int) -> Int? {
    let column = (width - Self.gap * (stanzas.count - 1)) / stanzas.count
    let widest = stanzas.flatMap(\.texts).flatMap { lines.lines(of: $0, width: nil) }
      .map(\.columns).max()
    return (widest ?? 0) <= column ? column : nil
  }

  private func placed(_ stanza: PaperStanza, width: Int?) -> [Line] {
    let set = stanza.texts.flatMap { lines.lines(of: $0, width: width) }
    guard let width, stanza.side != .start, !language.isRightToLeft else { return set }
    return set.map { line in
      let free = max(width - line.columns, 0)
      var whole = Line()
      Self.pad(&whole, to: stanza.side == .centre ? free / 2 : free)
      whole.append(line)
      return whole
    }
  }

  private static func pad(_ line: inout Line, to column: Int) {
    while line.columns < column { line.append(" ", columns: 1, TerminalInk(tone: .plain)) }
  }
}
