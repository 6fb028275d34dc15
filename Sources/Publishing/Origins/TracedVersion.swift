public import DraftText

/// A version with where each of its words comes from.
public struct TracedVersion: Hashable, Sendable {
  /// A version that words came in with.
  public struct Source: Hashable, Sendable {
    /// What it is called.
    public var label: String
    /// The number of the entry that circulated it.
    public var entry: Int
    /// How many words of the version came in with it.
    public var words: Int

    /// Names a version.
    public init(label: String, entry: Int, words: Int = 0) {
      self.label = label
      self.entry = entry
      self.words = words
    }
  }

  /// An amendment that words came from.
  public struct Asked: Hashable, Sendable {
    /// The number of the entry with the proposal.
    public var proposal: Int
    /// The place of the amendment in it, counted from 1.
    public var place: Int
    /// The version it was made for.
    public var version: String
    /// Who holds it, as far as that may be told.
    public var holders: [PartyID]
    /// What it wants, in words.
    public var says: String
    /// How its words came in, where they are not simply those that it asked for: `in part`, `in other
    /// words`, `in brackets`.
    public var link: String?
    /// What became of its proposal where it holds no more: `withdrawn`, `replaced by #12`.
    public var fate: String?

    /// Describes an amendment.
    public init(
      proposal: Int,
      place: Int,
      version: String,
      holders: [PartyID] = [],
      says: String,
      fate: String? = nil
    ) {
      self.proposal = proposal
      self.place = place
      self.version = version
      self.holders = holders
      self.says = says
      self.fate = fate
    }

    /// How it is pointed at: `#28.1`.
    public var key: String { "#\(proposal).\(place)" }
  }

  /// Words that stand side by side and have one origin.
  public struct Stretch: Hashable, Sendable {
    /// Where they stand, in scalars of the text as scripts spell it.
    public var range: Range<Int>
    /// The words.
    public var words: String
    /// The version they came in with, as a place in ``TracedVersion/sources``.
    public var source: Int
    /// The amendments they came from, as places in ``TracedVersion/asked``.
    public var asked: [Int]

    /// Describes words.
    public init(range: Range<Int>, words: String, source: Int, asked: [Int] = []) {
      self.range = range
      self.words = words
      self.source = source
      self.asked = asked
    }
  }

  /// A paragraph, or a footnote.
  public struct Paragraph: Hashable, Sendable {
    /// How it is pointed at; its first words where it cannot be.
    public var name: String
    /// Whether it is a footnote.
    public var isNote: Bool
    /// Its words; where something was asked, those that answer it.
    public var stretches: [Stretch]

    /// Describes a paragraph.
    public init(name: String, isNote: Bool = false, stretches: [Stretch]) {
      self.name = name
      self.isNote = isNote
      self.stretches = stretches
    }
  }

  /// What is negotiated.
  public var title: String
  /// What the version is called.
  public var version: String
  /// The number of the entry that circulated it.
  public var entry: Int
  /// The language whose words are traced.
  public var language: Language
  /// The versions that lead up to it, the first one first, itself the last.
  public var sources: [Source]
  /// The amendments that words came from when they came in.
  public var asked: [Asked]
  /// The paragraphs, then the footnotes; where something was asked, those with an answer.
  public var paragraphs: [Paragraph]
  /// Whether only some of the words are here, because something was asked.
  public var isExcerpt = false
  /// What the answer to what was asked is, in sentences.
  public var answers: [String] = []
  /// The amendments of a party that was asked about of which no word stands.
  public var unheard: [Asked] = []
  /// What has to be said of the whole, such as what was not traced.
  public var remarks: [String] = []
  /// The proposals that not everybody may see as they are told here, by their entries.
  ///
  /// Nothing of this is printed: it is for a warning.
  public var restricted: [Int] = []

  /// Puts a version together with the origins of its words.
  public init(
    title: String,
    version: String,
    entry: Int,
    language: Language,
    sources: [Source],
    asked: [Asked],
    paragraphs: [Paragraph]
  ) {
    self.title = title
    self.version = version
    self.entry = entry
    self.language = language
    self.sources = sources
    self.asked = asked
    self.paragraphs = paragraphs
  }

  /// The amendments that words shown here came from, as places in ``asked``, in their order.
  public var cited: [Int] {
    Set(paragraphs.flatMap { $0.stretches.flatMap(\.asked) }).sorted()
  }
}
