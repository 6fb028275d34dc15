/// A chart of a paper as a terminal shows it: bars of letters.
struct PaperTextChart {
  private static let length = 50

  /// What is written.
  let chart: PaperChart

  /// Writes the chart on a page.
  func write(on page: inout TerminalPage) {
    let plain = TerminalInk(tone: .plain)
    let strong = TerminalInk(tone: .strong)
    page.addLine([(chart.title, strong)])
    let labels = chart.groups.flatMap(\.bars).map { VisibleText.columns(of: $0.label) }
    let widest = labels.max() ?? 0
    for group in chart.groups {
      page.addLine([(group.title, plain)])
      for bar in group.bars {
        let gap = String(repeating: " ", count: widest - VisibleText.columns(of: bar.label) + 2)
        page.addLine([("  \(bar.label)\(gap)\(letters(of: bar))", plain)])
      }
    }
    let legend = chart.kinds.map { "\($0.letter) \($0.name)" }.joined(separator: ", ")
    page.addLine([(legend, TerminalInk(tone: .dim))])
  }

  private func letters(of bar: PaperChart.Bar) -> String {
    var letters = ""
    var seen = 0
    for (kind, hundredths) in zip(chart.kinds, bar.hundredths) {
      let start = seen * Self.length / 100
      seen += hundredths
      letters += String(repeating: kind.letter, count: seen * Self.length / 100 - start)
    }
    return letters
  }
}
