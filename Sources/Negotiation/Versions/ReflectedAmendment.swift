/// That something of a version comes from an amendment, as it was shown and confirmed.
public struct ReflectedAmendment: Hashable, Codable, Sendable {
  /// How much of the amendment is in the version.
  public enum Extent: String, Hashable, Codable, Sendable, CaseIterable {
    /// All that it asked for.
    case whole
    /// Some of it.
    case part
    /// Nothing yet: its words stand in brackets, and it is still open.
    case inBrackets = "in brackets"
  }

  /// How it was found.
  public enum Likeness: String, Hashable, Codable, Sendable, CaseIterable {
    /// The version reads as it asked.
    case equal
    /// The version reads nearly so.
    case near
    /// Somebody said so.
    case stated
  }

  /// The amendment, with its place.
  public var amendment: Amendment.Pointer
  /// How much of it is in the version.
  public var extent: Extent
  /// How it was found.
  public var likeness: Likeness
  /// The new words of the version that come from it; none where it took words out or moved them.
  public var spans: [TextSpan]

  /// Links an amendment.
  public init(
    _ amendment: Amendment.Pointer,
    _ extent: Extent,
    _ likeness: Likeness,
    spans: [TextSpan] = []
  ) {
    self.amendment = amendment
    self.extent = extent
    self.likeness = likeness
    self.spans = spans
  }
}

/// Words of a version by their place.
public struct TextSpan: Hashable, Codable, Sendable {
  /// The paragraph, as an index in reading order.
  public var paragraph: Int
  /// Where the words begin, in scalars of the paragraph's text as scripts spell it.
  public var start: Int
  /// How many scalars they have.
  public var length: Int

  /// Names words.
  public init(paragraph: Int, start: Int, length: Int) {
    self.paragraph = paragraph
    self.start = start
    self.length = length
  }

  /// The words as a range of scalars.
  public var range: Range<Int> { start..<start + length }
}
