extension PaperPage {
  /// Writes a chart.
  ///
  /// - Parameters:
  ///   - chart: the chart.
  ///   - name: what its identities begin with.
  mutating func write(_ chart: PaperChart, named name: String) {
    html.markup("<figure>\n")
    SVGChartWriter.draw(chart, named: name, to: &html)
    html.markup("</figure>\n")
  }
}
