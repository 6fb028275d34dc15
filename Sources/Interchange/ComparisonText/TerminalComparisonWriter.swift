import DraftText
import Redlining

/// Writes a comparison for a terminal, or as plain text that needs none.
///
/// Without a palette words are marked as `wdiff` marks them: `[-old-]{+new+}`.
public struct TerminalComparisonWriter: ComparisonWriter {
  /// How many columns there are; `nil` if lines are not to be broken.
  public var width: Int?
  /// The colours; `nil` for plain text with marks.
  public var palette: TerminalPalette?
  /// Whether the two versions stand in columns beside each other; needs a width.
  public var isSideBySide: Bool
  /// Whether unchanged paragraphs are only counted.
  public var isChangesOnly: Bool
  /// Whether the sentences about the changes are all that is written.
  public var isSummaryOnly: Bool

  /// Whether the names of the versions and the count of the changes are left out.
  public var isBare: Bool

  /// Makes a writer; what is left out gives plain text, whole.
  public init(
    width: Int? = nil,
    palette: TerminalPalette? = nil,
    isSideBySide: Bool = false,
    isChangesOnly: Bool = false,
    isSummaryOnly: Bool = false,
    isBare: Bool = false
  ) {
    self.width = width
    self.palette = palette
    self.isSideBySide = isSideBySide
    self.isChangesOnly = isChangesOnly
    self.isSummaryOnly = isSummaryOnly
    self.isBare = isBare
  }

  /// Writes a comparison, its versions named as they are in the report.
  public func write(_ report: ComparisonReport) -> [UInt8] {
    var page = TerminalPage(width: width, palette: palette)
    if !isBare {
      page.add([("\(report.old.name) → \(report.new.name)", TerminalInk(tone: .strong))])
      page.add([(report.countSentence, TerminalInk(tone: .plain))])
    }
    if isSummaryOnly {
      summary(of: report, on: &page)
    } else {
      TerminalBody(report: report, writer: self).write(on: &page)
    }
    if let receipt = report.receipt {
      page.addBlank()
      page.addLine([(receipt, TerminalInk(tone: .dim))])
    }
    return page.bytes
  }

  private func summary(of report: ComparisonReport, on page: inout TerminalPage) {
    guard !report.changes.isEmpty else { return }
    page.addBlank()
    for change in report.changes {
      page.add(
        [(change.sentence.description, TerminalInk(tone: .plain))],
        gutter: TerminalBody.sign(of: change, in: report),
        indent: 2
      )
    }
  }
}
