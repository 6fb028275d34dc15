import DraftText

/// Draws a chart as SVG: a picture that stands alone, or a part of a page.
///
/// Shares are told apart by tones, by patterns and by letters; the picture follows the reader's
/// choice of light or dark.
public struct SVGChartWriter: Sendable {
  private static let width = 480
  private static let barHeight = 24

  /// Makes a writer.
  public init() {}

  /// Draws a chart in UTF-8, with a line feed at its end.
  public func write(_ chart: PaperChart) -> [UInt8] {
    var html = HTMLWriter()
    Self.draw(chart, named: "chart", to: &html)
    return html.bytes
  }

  /// Draws a chart into a page.
  ///
  /// - Parameters:
  ///   - chart: the chart.
  ///   - name: what its identities begin with.
  ///   - html: where it is written to.
  static func draw(_ chart: PaperChart, named name: String, to html: inout HTMLWriter) {
    let columns = 2
    let legendRows = (chart.kinds.count + columns - 1) / columns
    let bars = chart.groups.map(\.bars.count).reduce(0, +)
    let height = legendRows * 24 + 12 + chart.groups.count * 34 + bars * 52 + 4
    html.markup(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" role=\"img\" "
        + "viewBox=\"0 0 \(width) \(height)\" "
        + "aria-labelledby=\"\(name)-title \(name)-desc\">\n<title id=\"\(name)-title\">"
    )
    html.text(chart.title)
    html.markup("</title>\n<desc id=\"\(name)-desc\">")
    html.text(chart.summary)
    html.markup("</desc>\n<style>\n\(style)</style>\n<defs>\n\(patterns(name))</defs>\n")
    html.markup("<rect class=\"chart-paper\" width=\"\(width)\" height=\"\(height)\"/>\n")
    for (index, kind) in chart.kinds.enumerated() {
      let x = index % columns * (width / columns)
      let y = index / columns * 24
      share(kind, x: x, y: y + 2, width: 32, height: 18, name, words: kind.letter, to: &html)
      words(kind.name, "chart-words", x: x + 40, y: y + 16, to: &html)
    }
    var y = legendRows * 24 + 12
    for group in chart.groups {
      y += 22
      words(group.title, "chart-head", x: 0, y: y, to: &html)
      y += 12
      for bar in group.bars {
        words(bar.label, "chart-words", x: 0, y: y + 13, to: &html)
        var seen = 0
        for (kind, hundredths) in zip(chart.kinds, bar.hundredths) where hundredths > 0 {
          let start = seen * width / 100
          seen += hundredths
          let long = seen * width / 100 - start
          let said = long >= 56 ? "\(kind.letter) \(hundredths)%" : long >= 14 ? kind.letter : ""
          share(
            kind,
            x: start,
            y: y + 19,
            width: long,
            height: barHeight,
            name,
            words: said,
            to: &html
          )
        }
        y += 52
      }
    }
    html.markup("</svg>\n")
  }

  private static func share(
    _ kind: PaperChart.Kind,
    x: Int,
    y: Int,
    width: Int,
    height: Int,
    _ name: String,
    words: String,
    to html: inout HTMLWriter
  ) {
    let box = "x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\""
    html.markup("<rect class=\"chart-\(kind.tone.rawValue)\" \(box)/>\n")
    if kind.tone.hasPattern {
      html.markup("<rect \(box) fill=\"url(#\(name)-\(kind.tone.rawValue))\"/>\n")
    }
    html.markup("<rect class=\"chart-edge\" \(box)/>\n")
    guard !words.isEmpty else { return }
    html.markup("<text class=\"chart-said\" x=\"\(x + width / 2)\" y=\"\(y + height / 2 + 5)\">")
    html.text(words)
    html.markup("</text>\n")
  }

  private static func words(
    _ words: String,
    _ name: String,
    x: Int,
    y: Int,
    to html: inout HTMLWriter
  ) {
    html.markup("<text class=\"\(name)\" x=\"\(x)\" y=\"\(y)\">")
    html.text(words)
    html.markup("</text>\n")
  }

  private static func patterns(_ name: String) -> String {
    func pattern(_ tone: PaperTone, size: Int, _ path: String) -> String {
      "<pattern id=\"\(name)-\(tone.rawValue)\" width=\"\(size)\" height=\"\(size)\" "
        + "patternUnits=\"userSpaceOnUse\"><path class=\"chart-line\" d=\"\(path)\"/></pattern>\n"
    }
    return pattern(.waiting, size: 8, "M-2 2L2-2M0 8L8 0M6 10L10 6")
      + pattern(.disputed, size: 8, "M0 0L8 8M8 0L0 8")
      + pattern(.moving, size: 6, "M3 2.5L3 3.5")
  }

  private static let style = """
    .chart { --chart-paper: #fff; --chart-ink: #1c2126; --chart-line: #7d94ab;
      --chart-settled: #9ccaf5; --chart-waiting: #dcedfd; --chart-disputed: #ffdcbf;
      --chart-moving: #eceff2; --chart-quiet: #fff; --chart-edge: #59636e; }
    @media (prefers-color-scheme: dark) {
      .chart { --chart-paper: #14171a; --chart-ink: #f2f4f6; --chart-line: #66788a;
        --chart-settled: #17568f; --chart-waiting: #0d2f4e; --chart-disputed: #6b3410;
        --chart-moving: #2b3138; --chart-quiet: #14171a; --chart-edge: #a3adb8; }
    }
    @media print {
      .chart { --chart-paper: #fff; --chart-ink: #000; --chart-settled: #ccc;
        --chart-waiting: #fff; --chart-disputed: #fff; --chart-moving: #fff; --chart-quiet: #fff;
        --chart-line: #777; --chart-edge: #000; }
    }
    .chart-paper { fill: var(--chart-paper); }
    .chart-settled { fill: var(--chart-settled); }
    .chart-waiting { fill: var(--chart-waiting); }
    .chart-disputed { fill: var(--chart-disputed); }
    .chart-moving { fill: var(--chart-moving); }
    .chart-quiet { fill: var(--chart-quiet); }
    .chart-line { fill: none; stroke: var(--chart-line); stroke-width: 1; }
    .chart-edge { fill: none; stroke: var(--chart-edge); stroke-width: 1; }
    .chart text { fill: var(--chart-ink); font: 13px system-ui, "Segoe UI", "Noto Sans", Arial,
      sans-serif; }
    .chart .chart-head { font-weight: 600; font-size: 14px; }
    .chart .chart-said { text-anchor: middle; font-weight: 600; paint-order: stroke;
      stroke: var(--chart-paper); stroke-width: 3px; stroke-linejoin: round; }

    """
}

extension PaperTone {
  /// Whether lines are drawn over it.
  fileprivate var hasPattern: Bool {
    switch self {
    case .waiting, .disputed, .moving: true
    case .settled, .quiet: false
    }
  }
}
