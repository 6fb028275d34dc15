public import DraftText

/// Writes a draft as a page that stands alone: no network, no script.
///
/// What masthead and letters say stands before the text, the letters folded; labels hang beside
/// their paragraphs; each footnote leads back to the place that calls it.
public struct HTMLDraftWriter: DraftWriter {
  /// What the version is called, such as `Rev.1`.
  public var name: String
  /// What it is a version of; stands over the name.
  public var subject: String?
  /// The line that says which record the draft was exported from.
  public var receipt: String?

  /// Makes a writer.
  public init(name: String, subject: String? = nil, receipt: String? = nil) {
    self.name = name
    self.subject = subject
    self.receipt = receipt
  }

  /// Writes a draft; where it was read from is left out.
  public func write(_ reading: Reading) -> [UInt8] {
    var page = DraftPage(draft: reading.draft, writer: self)
    page.write()
    return page.html.bytes
  }

  /// Writes a draft as a part of somebody else's page: what its masthead says, its letters, its
  /// text and its notes, for the style of ``HTMLStyle``.
  ///
  /// - Parameters:
  ///   - draft: the draft.
  ///   - addresses: where more about each paragraph is told, by its place; nothing for none.
  /// - Returns: sections with headings of the second level.
  public func body(of draft: Draft, addresses: [String?] = []) -> [UInt8] {
    var page = DraftPage(draft: draft, writer: self, addresses: addresses)
    page.writeBody()
    return page.html.bytes
  }

  /// Writes two editions of a text beside each other, as a part of somebody else's page: a row for
  /// each paragraph, with what says the same in the other language.
  ///
  /// ```
  /// 1. Decides to convene …    |  1. Décide de convoquer …
  /// ```
  ///
  /// - Parameters:
  ///   - draft: the text.
  ///   - other: the other edition, its paragraphs under the identities of those that they translate.
  ///   - names: what the languages are called, over the columns; a code where there is no name.
  ///   - addresses: where more about each paragraph is told, by its place; nothing for none.
  /// - Returns: sections with headings of the second level.
  public func body(
    of draft: Draft,
    beside other: Draft,
    names: [Language: String] = [:],
    addresses: [String?] = []
  ) -> [UInt8] {
    var page = ParallelPage(
      DraftPage(draft: draft, writer: self, addresses: addresses),
      DraftPage(draft: other, writer: self, prefix: "\(other.language.rawValue)-"),
      names: names
    )
    page.write()
    return page.html.bytes
  }

  /// The identities by which the paragraphs of a text are linked in its page, by their places.
  public func identities(of draft: Draft) -> [String] {
    DraftPage(draft: draft, writer: self).paragraphs
  }
}
