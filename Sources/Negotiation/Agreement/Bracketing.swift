public import DraftText

/// Says that words of a paragraph were put into brackets in the room.
public struct Bracketing: Hashable, Codable, Sendable {
  /// The paragraph.
  public var passage: Passage
  /// The words.
  public var words: QuotedSpan
  /// Who wants them there.
  public var holders: [PartyID]
  /// Why.
  public var reason: String?
  /// When it was said, where that is known.
  public var said: Instant?

  /// Puts words into brackets.
  public init(
    passage: Passage,
    words: QuotedSpan,
    holders: [PartyID] = [],
    reason: String? = nil,
    said: Instant? = nil
  ) {
    self.passage = passage
    self.words = words
    self.holders = holders
    self.reason = reason
    self.said = said
  }
}

/// Says that brackets were taken away in the room, and their words stay.
public struct BracketLifting: Hashable, Codable, Sendable {
  /// The number of the entry that opened them; nothing for brackets of the text itself.
  public var bracketing: Int?
  /// The paragraph.
  public var passage: Passage
  /// The words, of brackets of the text with the signs and the names in them.
  public var words: QuotedSpan
  /// What stays of them: without signs and names.
  public var kept: String
  /// Why.
  public var reason: String?
  /// When it was said, where that is known.
  public var said: Instant?

  /// Takes brackets away.
  public init(
    bracketing: Int? = nil,
    passage: Passage,
    words: QuotedSpan,
    kept: String,
    reason: String? = nil,
    said: Instant? = nil
  ) {
    self.bracketing = bracketing
    self.passage = passage
    self.words = words
    self.kept = kept
    self.reason = reason
    self.said = said
  }
}

/// What the room did to the brackets of a paragraph: what the next version has to show.
public struct BracketOperation: Hashable, Sendable {
  /// The number of the entry.
  public var number: Int
  /// The place of the paragraph in the version.
  public var paragraph: Int
  /// The words; of brackets that were lifted, with the signs and the names in them.
  public var words: QuotedSpan
  /// What stands there after brackets were lifted; nothing where they were opened.
  public var kept: String?
  /// Who wants the words in brackets.
  public var holders: [PartyID]
  /// Why.
  public var reason: String?
}
