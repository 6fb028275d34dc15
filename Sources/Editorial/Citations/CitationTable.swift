public import DraftText

/// The resolutions that are known by number, title and dates.
///
/// A table is learnt from texts: an adopted resolution says when it was adopted and distributed and
/// what it is called, and every text says of others what it cites. All that is said is kept with
/// how often it was said, so tables can be put together in any order; an ``Entry`` is what can be
/// relied on.
///
/// ```swift
/// let table = CitationTable.learning(from: drafts)
/// table.entry(for: number)?.adopted      // 18 December 2019
/// ```
public struct CitationTable: Hashable, Sendable {
  /// What is known of one resolution.
  public struct Entry: Hashable, Sendable {
    /// The number.
    public let number: ResolutionNumber
    /// The title, as the resolution itself or most texts print it.
    public let title: String?
    /// The day of adoption.
    public let adopted: CalendarDate?
    /// The day on which the document was distributed, which is often cited by mistake.
    public let distributed: CalendarDate?
    /// How often it was said: by the resolution itself or in a citation.
    public let attested: Int

    /// Makes an entry.
    public init(
      _ number: ResolutionNumber,
      title: String? = nil,
      adopted: CalendarDate? = nil,
      distributed: CalendarDate? = nil,
      attested: Int = 1
    ) {
      self.number = number
      self.title = title
      self.adopted = adopted
      self.distributed = distributed
      self.attested = attested
    }
  }

  /// Something that texts say differently of one resolution.
  public struct Contradiction: Hashable, Sendable {
    /// The resolution.
    public let number: ResolutionNumber
    /// What is said, the most frequent first.
    public let said: [Saying]
  }

  /// A date or a title that texts give to a resolution.
  public struct Saying: Hashable, Sendable {
    /// The date or the title, as printed.
    public let words: String
    /// How often it was said.
    public let times: Int
  }

  /// Everything that was said of one resolution.
  struct Attestations: Hashable, Sendable {
    var titles: [String: Times] = [:]
    var adopted: [CalendarDate: Times] = [:]
    var distributed: [CalendarDate: Times] = [:]
    var count = 0

    mutating func add(_ other: Attestations) {
      count += other.count
      titles.merge(other.titles, uniquingKeysWith: +)
      adopted.merge(other.adopted, uniquingKeysWith: +)
      distributed.merge(other.distributed, uniquingKeysWith: +)
    }
  }

  /// How often something was said.
  struct Times: Hashable, Sendable {
    /// By the resolution itself.
    var own = 0
    /// In citations.
    var cited = 0

    static func + (left: Times, right: Times) -> Times {
      Times(own: left.own + right.own, cited: left.cited + right.cited)
    }
  }

  var said: [ResolutionNumber: Attestations] = [:]

  /// Makes an empty table.
  public init() {}

  /// Makes a table of entries, each taken as what the resolution itself says.
  public init(_ entries: some Sequence<Entry>) {
    for entry in entries { add(entry) }
  }

  mutating func add(_ entry: Entry) {
    said[entry.number, default: Attestations()].count += entry.attested
    if let title = entry.title { note(title, own: 1, of: entry.number, \.titles) }
    if let date = entry.adopted { note(date, own: 1, of: entry.number, \.adopted) }
    if let date = entry.distributed { note(date, own: 1, of: entry.number, \.distributed) }
  }

  mutating func note<Fact>(
    _ fact: Fact,
    own: Int = 0,
    cited: Int = 0,
    of number: ResolutionNumber,
    _ facts: WritableKeyPath<Attestations, [Fact: Times]>
  ) {
    let times = Times(own: own, cited: cited)
    said[number, default: Attestations()][keyPath: facts].merge([fact: times], uniquingKeysWith: +)
  }
}

extension CitationTable {
  /// How many resolutions it knows.
  public var count: Int { said.count }

  /// What can be relied on of a resolution.
  ///
  /// What the resolution itself says stands before what others say of it. Of what others say, that
  /// stands which no one contradicts, or which is said at least twice and three times as often as
  /// anything else.
  public func entry(for number: ResolutionNumber) -> Entry? {
    guard let facts = said[number] else { return nil }
    return Entry(
      number,
      title: Self.settled(facts.titles) { $0 < $1 },
      adopted: Self.settled(facts.adopted) { $0 < $1 },
      distributed: Self.settled(facts.distributed) { $0 < $1 },
      attested: facts.count
    )
  }

  /// All entries, by their numbers.
  public var entries: [Entry] { said.keys.sorted().compactMap(entry) }

  /// What texts say differently of one resolution, by the numbers.
  public var contradictions: [Contradiction] {
    said.keys.sorted().flatMap { number -> [Contradiction] in
      guard let facts = said[number] else { return [] }
      return [
        Self.variants(facts.adopted) { $0.printed }, Self.variants(facts.titles) { $0 },
        Self.variants(facts.distributed) { $0.printed },
      ].compactMap { $0.map { Contradiction(number: number, said: $0) } }
    }
  }

  /// A table with everything that both tables say.
  public func merging(_ other: CitationTable) -> CitationTable {
    var table = self
    table.merge(other)
    return table
  }

  /// Adds everything that another table says.
  ///
  /// - Complexity: linear in the other table.
  public mutating func merge(_ other: CitationTable) {
    guard !said.isEmpty else {
      said = other.said
      return
    }
    for (number, facts) in other.said { said[number, default: Attestations()].add(facts) }
  }

  private static func settled<Fact: Hashable>(
    _ facts: [Fact: Times],
    _ isBefore: (Fact, Fact) -> Bool
  ) -> Fact? {
    let ranked = facts.sorted { left, right in
      if left.value.own != right.value.own { return left.value.own > right.value.own }
      if left.value.cited != right.value.cited { return left.value.cited > right.value.cited }
      return isBefore(left.key, right.key)
    }
    guard let first = ranked.first, ranked.count > 1 else { return ranked.first?.key }
    if ranked[1].value.own > 0 {
      return first.value.own > ranked[1].value.own ? first.key : nil
    }
    if first.value.own > 0 { return first.key }
    let isClear = first.value.cited >= 2 && first.value.cited >= 3 * ranked[1].value.cited
    return isClear ? first.key : nil
  }

  private static func variants<Fact: Hashable>(
    _ facts: [Fact: Times],
    _ print: (Fact) -> String
  ) -> [Saying]? {
    guard facts.count > 1 else { return nil }
    return facts.map { Saying(words: print($0.key), times: $0.value.own + $0.value.cited) }
      .sorted { left, right in
        left.times != right.times ? left.times > right.times : left.words < right.words
      }
  }
}
