import DraftText

/// Writes a paper as a page that stands alone: no network, no script.
///
/// Words put in and taken out are told apart by lines and colours, and for those who hear the page
/// by words; a wide table can be scrolled, its heads stay in sight, and on paper they stand on
/// every page.
public struct PaperHTMLWriter: Sendable {
  /// What the paper belongs to; stands over the title.
  public var subject: String?
  /// The line that says which record the paper was made of.
  public var receipt: String?

  /// Makes a writer.
  public init(subject: String? = nil, receipt: String? = nil) {
    self.subject = subject
    self.receipt = receipt
  }

  /// Writes a paper in UTF-8.
  public func write(_ paper: Paper) -> [UInt8] {
    var page = PaperPage(paper: paper, writer: self)
    page.write()
    return page.html.bytes
  }
}
