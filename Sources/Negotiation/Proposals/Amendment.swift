/// One thing that a proposal wants, of paragraphs or of what another proposal wants.
public struct Amendment: Hashable, Codable, Sendable {
  /// Words of a text that become others, by their place in it and by themselves.
  public struct Edit: Hashable, Codable, Sendable {
    /// Where the words begin, in scalars of the text as scripts spell it.
    public var start: Int
    /// The words that are replaced; empty where words are put in.
    public var quoted: String
    /// What takes their place; empty where words go.
    public var words: String

    /// Makes an edit.
    public init(start: Int, quoted: String, words: String) {
      self.start = start
      self.quoted = quoted
      self.words = words
    }
  }

  /// Where something is put.
  public struct Target: Hashable, Codable, Sendable {
    /// The paragraph that it is put before or after.
    public var passage: Passage
    /// Whether it is put before that paragraph, or after it with all that belongs to it.
    public var isBefore: Bool

    /// Names a place.
    public init(passage: Passage, isBefore: Bool) {
      self.passage = passage
      self.isBefore = isBefore
    }
  }

  /// How a party stands to words without changing them.
  public enum Stance: String, Hashable, Codable, Sendable, CaseIterable {
    /// They should stay as they were.
    case retain
    /// Nothing is agreed yet.
    case reserve
    /// A text will follow.
    case placeholder
    /// They are good.
    case support
    /// They are not.
    case oppose
    /// Something is asked.
    case question
    /// Something is said.
    case comment
  }

  /// What is wanted.
  public enum Wish: Hashable, Codable, Sendable {
    /// Some words become others.
    case edit([Edit])
    /// The text reads anew.
    case rewrite(String)
    /// A second text stands beside it until one of the two is chosen.
    case alternative(String)
    /// It goes.
    case delete
    /// A paragraph comes after it, or before all where no paragraph is named.
    case insert(String)
    /// It goes elsewhere.
    case move(Target)
    /// The two change places.
    case exchange
    /// It becomes several.
    case split([String])
    /// They become one, whose text may be given.
    case merge(words: String?)
    /// A side is taken, or something is said.
    case stance(Stance)
  }

  /// An amendment of another proposal.
  public struct Pointer: Hashable, Codable, Sendable {
    /// The number of the entry with the proposal.
    public var proposal: Int
    /// The place of the amendment in it, counted from 1; nothing for all of them.
    public var place: Int?

    /// Points at a proposal.
    public init(proposal: Int, place: Int? = nil) {
      self.proposal = proposal
      self.place = place
    }
  }

  /// What is wanted.
  public var wish: Wish
  /// The paragraphs it is wanted of; nothing for the whole text.
  public var passages: [Passage]
  /// The address of the words of the first of them, which its edits are placed in.
  public var text: Digest?
  /// The amendment it is wanted of, where it is not one of the version's own text.
  public var target: Pointer?
  /// How it was written.
  public var words: String?
  /// Why it is wanted.
  public var rationale: String?

  /// Whether it stands in a viewer's copy for one that they may not see.
  public var isWithheld: Bool {
    wish == .stance(.comment) && passages.isEmpty && target == nil && words == nil
  }

  /// Makes an amendment.
  public init(
    _ wish: Wish,
    passages: [Passage],
    text: Digest? = nil,
    target: Pointer? = nil,
    words: String? = nil,
    rationale: String? = nil
  ) {
    self.wish = wish
    self.passages = passages
    self.text = text
    self.target = target
    self.words = words
    self.rationale = rationale
  }
}
