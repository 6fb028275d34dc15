public import DraftText
public import Publishing

/// Where the words of a version come from, for programs.
public struct OriginListing: Codable, Hashable, Sendable {
  /// A version that words came in with.
  public struct Source: Codable, Hashable, Sendable {
    /// What it is called.
    public var version: String
    /// The number of the entry that circulated it.
    public var entry: Int
    /// How many words of the traced version came in with it.
    public var words: Int
  }

  /// An amendment that words came from.
  public struct Asked: Codable, Hashable, Sendable {
    /// How it is pointed at, such as `#28.1`.
    public var amendment: String
    /// The version it was made for.
    public var version: String
    /// Who holds it, where that may be told.
    public var holders: [String]
    /// What it wants, in words.
    public var says: String
    /// How its words came in, where they are not simply those that it asked for.
    public var link: String?
    /// What became of its proposal, where it holds no more or waits for the next version.
    public var fate: String?

    fileprivate init(_ asked: TracedVersion.Asked) {
      amendment = asked.key
      version = asked.version
      holders = asked.holders.map(\.name)
      says = asked.says
      link = asked.link
      fate = asked.fate
    }
  }

  /// Words that stand side by side and have one origin.
  public struct Stretch: Codable, Hashable, Sendable {
    /// Where they begin, in scalars of the paragraph's text with anchors as `[^3]`.
    public var start: Int
    /// The words.
    public var words: String
    /// The version they came in with.
    public var version: String
    /// The number of its entry.
    public var entry: Int
    /// The amendments they came from.
    public var amendments: [String]
  }

  /// A paragraph, or a footnote.
  public struct Paragraph: Codable, Hashable, Sendable {
    /// How it is pointed at; its first words where it cannot be.
    public var paragraph: String
    /// Whether it is a footnote.
    public var isNote: Bool
    /// Its words; where something was asked, those that answer it.
    public var stretches: [Stretch]
  }

  /// The negotiation.
  public var negotiation: String
  /// The version.
  public var version: String
  /// The number of the entry that circulated it.
  public var entry: Int
  /// The language of the words.
  public var language: Language
  /// Whether only the words are here that answer a question.
  public var isExcerpt: Bool
  /// The versions that lead up to it, itself the last.
  public var versions: [Source]
  /// The amendments that words shown here came from.
  public var amendments: [Asked]
  /// The amendments of the party that was asked about of which no word stands.
  public var unheard: [Asked]
  /// The paragraphs, then the footnotes.
  public var paragraphs: [Paragraph]
  /// What has to be said of the whole.
  public var remarks: [String]

  /// Lists the origins of a version's words.
  ///
  /// - Parameters:
  ///   - traced: the version.
  ///   - negotiation: the name of the negotiation.
  public init(_ traced: TracedVersion, negotiation: String) {
    self.negotiation = negotiation
    version = traced.version
    entry = traced.entry
    language = traced.language
    isExcerpt = traced.isExcerpt
    versions = traced.sources.map { Source(version: $0.label, entry: $0.entry, words: $0.words) }
    amendments = traced.cited.map { Asked(traced.asked[$0]) }
    unheard = traced.unheard.map { Asked($0) }
    paragraphs = traced.paragraphs.map { paragraph in
      Paragraph(
        paragraph: paragraph.name,
        isNote: paragraph.isNote,
        stretches: paragraph.stretches.map { stretch in
          Stretch(
            start: stretch.range.lowerBound,
            words: stretch.words,
            version: traced.sources[stretch.source].label,
            entry: traced.sources[stretch.source].entry,
            amendments: stretch.asked.map { traced.asked[$0].key }
          )
        }
      )
    }
    remarks = traced.remarks
  }
}
