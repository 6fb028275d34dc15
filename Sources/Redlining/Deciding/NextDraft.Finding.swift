public import DraftText

extension NextDraft {
  /// What has to be known about a next draft.
  public enum Finding: Hashable, Sendable {
    /// Accepted changes that cannot all be made; they stand in brackets.
    ///
    /// The paragraphs are those of the base that they are about.
    case conflict([Source], paragraphs: [Int])
    /// An accepted change that stands in brackets, since something else is open where it is made.
    ///
    /// The paragraphs are those of the base that it is about.
    case held(Source, paragraphs: [Int])
    /// A change that could not be made, and is nowhere in the text.
    case unmade(Source, Reason)
    /// Words that point at a paragraph which has another number now, or none.
    case mention(Mention)
    /// Paragraphs of this kind keep their labels: those of the base follow no rule that is known.
    case unnumbered(Role)
    /// A name that brackets cannot carry, so that its words stand there without it.
    case unnamed(PartyID)
    /// A paragraph of the new text whose brackets do not pair, or stand in each other, where they
    /// did not in the base.
    case unreadable(paragraph: Int)
  }

  /// Why a change could not be made.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The text has no such paragraph.
    case missing
    /// It takes a side or says something, and asks for no words.
    case wordless
    /// It asks for what the text says already.
    case made
    /// It moves a paragraph into itself.
    case misplaced
  }

  /// Words that point at a paragraph by its number.
  public struct Mention: Hashable, Sendable {
    /// The paragraph of the new text that they stand in.
    public var paragraph: Int
    /// The words, such as `paragraph 4`.
    public var words: String
    /// The paragraph of the base that they point at.
    public var target: Int
    /// The number that it has in the new text; `nil` where it is gone or has none.
    public var label: Label?

    /// Makes one.
    public init(paragraph: Int, words: String, target: Int, label: Label?) {
      self.paragraph = paragraph
      self.words = words
      self.target = target
      self.label = label
    }
  }
}
