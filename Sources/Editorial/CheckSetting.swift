public import DraftText

/// What a check has to know besides the text.
public struct CheckSetting: Sendable {
  /// How far the text has come.
  public var phase: Phase
  /// The resolutions whose numbers, titles and dates are known.
  public var citations: CitationTable
  /// Where each paragraph of the version before went, by how people point at it.
  ///
  /// Empty where there is no version before; a paragraph that is gone has no new reference.
  public var moved: [Reference: Reference?]
  /// The titles of other texts under the same agenda item.
  public var siblingTitles: [String]

  /// Makes a setting.
  public init(
    phase: Phase = .draft,
    citations: CitationTable = .known,
    moved: [Reference: Reference?] = [:],
    siblingTitles: [String] = []
  ) {
    self.phase = phase
    self.citations = citations
    self.moved = moved
    self.siblingTitles = siblingTitles
  }
}
