import DraftText

/// The head of an official document, as a terminal shows it.
///
/// Where lines are not to be broken, or run from right to left, there is no end of a line to put
/// anything at, and all of it stands where lines begin.
struct PaperTextMasthead {
  let masthead: PaperMasthead
  let language: Language
  let lines: PaperLines

  /// The widest that its bands are.
  private static let widest = 80

  /// Writes it.
  func write(on page: inout TerminalPage) {
    let width = min(page.width ?? Self.widest, Self.widest)
    let canSetApart = page.width != nil && !language.isRightToLeft
    func add(_ start: String, _ end: String, isStrong: Bool) {
      let ink = TerminalInk(tone: isStrong ? .strong : .plain)
      let free = width - VisibleText.columns(of: start) - VisibleText.columns(of: end)
      guard !start.isEmpty, !end.isEmpty, canSetApart, free >= 2 else {
        for words in [start, end] where !words.isEmpty {
          let lead = canSetApart && words == end ? width - VisibleText.columns(of: words) : 0
          let space = String(repeating: " ", count: max(lead, 0))
          page.addLine([(space, TerminalInk(tone: .plain)), (words, ink)])
        }
        return
      }
      page.addLine([(start, ink), (String(repeating: " ", count: free) + end, ink)])
    }
    let rule = String(repeating: "─", count: width)
    add(masthead.name, masthead.symbol, isStrong: true)
    page.addLine([(rule, TerminalInk(tone: .plain))])
    add(masthead.organ, masthead.facts.first ?? "", isStrong: false)
    for fact in masthead.facts.dropFirst() { add("", fact, isStrong: false) }
    page.addLine([(rule, TerminalInk(tone: .plain))])
  }
}
