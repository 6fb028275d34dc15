import DraftText

/// A paragraph of a paper with the sources of its words, as a terminal shows it.
///
/// ```
/// OP3
///   Zero draft   │ test the water every
///   Rev.1 #28.1  │ six months
/// ```
///
/// In a language that is written from right to left, of which a terminal would mix up the cells of
/// a line, each source stands above its words.
struct PaperTextTrace {
  /// The widest column of sources.
  static let widest = 28

  /// What is written.
  let trace: PaperTrace
  /// The language of the paper.
  let language: Language
  /// How wide the column of the sources is.
  let gutter: Int

  /// How wide the column of the sources is in a paper.
  static func gutter(of paper: Paper, width: Int?) -> Int {
    let widths = paper.blocks.flatMap { block -> [Int] in
      guard case .trace(let trace) = block else { return [] }
      return trace.stretches.map { VisibleText.columns(of: $0.source) }
    }
    let wanted = min(widths.max() ?? 0, widest)
    return width.map { min(wanted, max($0 / 3, 6)) } ?? wanted
  }

  /// Writes the paragraph on a page.
  func write(on page: inout TerminalPage) {
    if !trace.label.isEmpty {
      page.add(PaperLines.lines([(trace.label, TerminalInk(tone: .strong))], width: page.width))
    }
    let whole = PaperText(trace.stretches.map { .plain($0.words) })
    let isRightToLeft = PaperScript.language(of: whole, in: language).isRightToLeft
    var before: String?
    for stretch in trace.stretches {
      let words = String(MarkdownText.trimmed(stretch.words).core)
      guard !words.isEmpty else { continue }
      let tone = stretch.tint.map { TerminalInk.Tone.tint(PaperTrace.tint($0)) }
      let ink = TerminalInk(tone: tone ?? (stretch.source.isEmpty ? .dim : .plain))
      let source = [(text: stretch.source, ink: TerminalInk(tone: tone ?? .dim))]
      if isRightToLeft {
        if before != stretch.source { page.add(source) }
        page.add([(words, ink)], indent: 2)
      } else {
        let room = page.width.map { $0 - gutter - 5 }
        page.add(
          row: [
            before == stretch.source
              ? [] : PaperLines.lines(source, indent: 2, width: gutter + 2),
            LineWrapper.wrap([(words, ink)], width: room ?? .max),
          ],
          widths: [gutter + 2, 0]
        )
      }
      before = stretch.source
    }
  }
}
