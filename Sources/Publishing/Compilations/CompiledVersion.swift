public import DraftText
public import Redlining

/// The compilation of the proposals for a version, with what has to be said beside it.
public struct CompiledVersion: Hashable, Sendable {
  /// Something proposed that has no place in the version any more, or not yet.
  public struct Unplaced: Hashable, Sendable {
    /// Who holds it, in the order of their names.
    public var holders: [PartyID]
    /// The version it was made for.
    public var version: String
    /// The paragraphs, as that version calls them.
    public var paragraphs: String
    /// What is wanted, in words.
    public var words: String
    /// Why it has no place: `changed beneath`, `absorbed`, `obsolete`.
    public var state: String

    /// Keeps what has no place.
    public init(
      holders: [PartyID],
      version: String,
      paragraphs: String,
      words: String,
      state: String
    ) {
      self.holders = holders
      self.version = version
      self.paragraphs = paragraphs
      self.words = words
      self.state = state
    }
  }

  /// Words of a proposal of which nothing was made.
  public struct OpenWords: Hashable, Sendable {
    /// Who wrote them, in the order of their names.
    public var holders: [PartyID]
    /// The words.
    public var words: String
    /// Why nothing was made of them.
    public var reason: String

    /// Keeps words.
    public init(holders: [PartyID], words: String, reason: String) {
      self.holders = holders
      self.words = words
      self.reason = reason
    }
  }

  /// What is negotiated.
  public var title: String
  /// What the version is called.
  public var version: String
  /// The compilation.
  public var compilation: Compilation
  /// The proposals in it that not everybody may see as it tells them, by their entries.
  ///
  /// Names matter only where they are told. Nothing of this is printed: it is for a warning.
  public var restricted: [Int] = []
  /// How each paragraph of the base is pointed at.
  public let references: [String?]
  /// What has no place, in an order of its own.
  public var unplaced: [Unplaced]
  /// What was not understood, in an order of its own.
  public var open: [OpenWords]

  /// Puts a compilation together with what goes with it.
  public init(
    title: String,
    version: String,
    compilation: Compilation,
    unplaced: [Unplaced] = [],
    open: [OpenWords] = []
  ) {
    self.title = title
    self.version = version
    self.compilation = compilation
    references = compilation.base.references().map { $0?.description }
    self.unplaced = unplaced.sorted { one, other in
      [one.version, one.paragraphs, one.words, one.holders.spelled]
        .precedes([other.version, other.paragraphs, other.words, other.holders.spelled])
    }
    self.open = open.sorted { one, other in
      [one.words, one.reason, one.holders.spelled]
        .precedes([other.words, other.reason, other.holders.spelled])
    }
  }

  /// How a paragraph of the base is pointed at; its first words where it cannot be.
  public func name(of index: Int) -> String {
    if let reference = references[index] { return reference }
    let words = compilation.base.paragraphs[index].words
    return words.count > 30 ? "“\(words.prefix(30))…”" : "“\(words)”"
  }

  /// Everybody who wants or says something, in the order of their names.
  public var parties: [PartyID] {
    var parties: Set<PartyID> = []
    for paragraph in compilation.paragraphs { parties.formUnion(paragraph.parties) }
    for addition in compilation.additions {
      parties.formUnion(addition.holders)
      for remark in addition.remarks { parties.formUnion(remark.holders) }
    }
    for remark in compilation.remarks { parties.formUnion(remark.holders) }
    return parties.sorted { [$0.name].precedes([$1.name]) }
  }
}

extension [PartyID] {
  /// The names one after the other.
  var spelled: String { map(\.name).joined(separator: ", ") }
}

extension [String] {
  /// Whether they come before others, by their scalars.
  fileprivate func precedes(_ others: [String]) -> Bool {
    for (one, other) in zip(self, others) where one != other {
      return one.unicodeScalars.lexicographicallyPrecedes(other.unicodeScalars)
    }
    return count < others.count
  }
}
