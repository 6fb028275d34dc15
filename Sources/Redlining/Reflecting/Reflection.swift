/// That a later version took up what somebody asked for, and where.
public struct Reflection: Hashable, Sendable {
  /// How much of it was taken up.
  public enum Extent: String, Hashable, Sendable, CaseIterable {
    /// All of it.
    case whole
    /// Some of several changes, or some of the words.
    case part
    /// Its words stand in brackets, and nothing is settled.
    case inBrackets = "in brackets"
  }

  /// How it was taken up.
  public enum Likeness: String, Hashable, Sendable, CaseIterable {
    /// As asked.
    case equal
    /// In nearly the same words, typed by hand.
    case near
  }

  /// Words of the later version.
  public struct Span: Hashable, Sendable {
    /// The paragraph of the later version.
    public var paragraph: Int
    /// The words, in scalars of the paragraph's text as scripts spell it.
    public var range: Range<Int>

    /// Names words.
    public init(paragraph: Int, range: Range<Int>) {
      self.paragraph = paragraph
      self.range = range
    }
  }

  /// What the change is known by.
  public var key: Int
  /// How much of it was taken up.
  public var extent: Extent
  /// How it was taken up.
  public var likeness: Likeness
  /// The paragraphs of the later version in which it shows; none where something is gone.
  public var paragraphs: [Int]
  /// The words that came from it, all of them new in the later version; none where nothing was put
  /// in.
  public var spans: [Span]

  /// Makes one.
  public init(
    key: Int,
    extent: Extent,
    likeness: Likeness,
    paragraphs: [Int] = [],
    spans: [Span] = []
  ) {
    self.key = key
    self.extent = extent
    self.likeness = likeness
    self.paragraphs = paragraphs
    self.spans = spans
  }
}
