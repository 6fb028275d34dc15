import Redlining

/// Writes a comparison as a page that stands alone: no network, and no script needed to read it.
///
/// The page is meant to be read on a screen, read aloud and printed. Words are marked by the
/// elements `ins` and `del`, by underlining and striking, and by colour, and each change is told
/// in a sentence besides. One can switch to the text as amended or as before.
public struct HTMLComparisonWriter: ComparisonWriter {
  /// Whether the two versions stand in columns beside each other.
  public var isSideBySide: Bool
  /// Whether unchanged paragraphs are only counted.
  public var isChangesOnly: Bool
  /// Whether the sentences about the changes are all that is written.
  public var isSummaryOnly: Bool

  /// Makes a writer.
  public init(
    isSideBySide: Bool = false,
    isChangesOnly: Bool = false,
    isSummaryOnly: Bool = false
  ) {
    self.isSideBySide = isSideBySide
    self.isChangesOnly = isChangesOnly
    self.isSummaryOnly = isSummaryOnly
  }

  /// Writes a comparison, its versions named as they are in the report.
  public func write(_ report: ComparisonReport) -> [UInt8] {
    var page = ComparisonPage(report: report, writer: self)
    page.write()
    return page.html.bytes
  }

  /// Writes a comparison as a part of somebody else's page: the sentences about the changes, the
  /// text and its notes, for the style of ``HTMLStyle``.
  ///
  /// - Parameters:
  ///   - report: the comparison.
  ///   - view: what of it is shown; the text itself is written so, for a page that has no switch.
  ///   - kinds: the kinds of change that are told and shown; the rest counts as unchanged.
  ///   - addresses: where more about each paragraph of the later version is told, by its place.
  /// - Returns: sections with headings of the second level.
  public func body(
    of report: ComparisonReport,
    view: ComparisonView = .redline,
    kinds: Set<ComparisonKind> = Set(ComparisonKind.allCases),
    addresses: [String?] = []
  ) -> [UInt8] {
    var page = ComparisonPage(report: report, writer: self)
    page.part = ComparisonPage.Part(view: view, kinds: kinds, addresses: addresses)
    page.writeBody()
    return page.html.bytes
  }

  /// Writes what changed in a few paragraphs, for a page that tells more of them: the sentences
  /// about the changes, then the words with their marks and the footnotes that they call.
  ///
  /// - Parameters:
  ///   - report: the comparison of these paragraphs.
  ///   - prefix: what the identities in it begin with, such as `rev-1-`.
  /// - Returns: elements to stand in one of the class `text`.
  public func excerpt(of report: ComparisonReport, prefix: String) -> [UInt8] {
    var page = ComparisonPage(report: report, writer: self, prefix: prefix)
    page.writeExcerpt()
    return page.html.bytes
  }
}
