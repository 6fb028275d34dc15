public import Negotiation

/// Where every paragraph stands in every version: what a chair keeps on the wall.
///
/// It is made of what a reader may see, and says nothing of any format.
public struct Board: Codable, Hashable, Sendable {
  /// How much of a text is of one kind.
  public struct Portion: Codable, Hashable, Sendable {
    /// The kind.
    public var share: StatusShare
    /// How many paragraphs, or words, are of it.
    public var count: Int
    /// How many in a hundred; those of a text add up to a hundred.
    public var percent: Int
  }

  /// One version: a column, as it stands at the end of its round.
  ///
  /// What was said of a version counts for it also where it was said late; what was said of a later
  /// one does not.
  public struct Column: Codable, Hashable, Sendable {
    /// The label.
    public var label: String
    /// The number of the entry that circulated it.
    public var entry: Int
    /// What its paragraphs are made of.
    public var paragraphs: [Portion]
    /// What its words are made of.
    public var words: [Portion]
    /// What came of it as a whole, in sentences: that silence held, that it was adopted.
    public var outcomes: [String]?

    /// Makes a column.
    public init(
      label: String,
      entry: Int,
      paragraphs: [Portion],
      words: [Portion],
      outcomes: [String]? = nil
    ) {
      self.outcomes = outcomes
      self.label = label
      self.entry = entry
      self.paragraphs = paragraphs
      self.words = words
    }
  }

  /// A paragraph in one version.
  public struct Cell: Codable, Hashable, Sendable {
    /// What the version calls it; nothing where it does not have it, or cannot point at it.
    public var reference: String?
    /// Where it stands; nothing where neither the version nor its basis has it.
    public var status: ParagraphStatus?
    /// What it waits for or became, in words.
    public var says: String?
    /// The entry that agreed it, or reopened it.
    public var entry: Int?

    /// Makes a cell.
    public init(
      reference: String? = nil,
      status: ParagraphStatus? = nil,
      says: String? = nil,
      entry: Int? = nil
    ) {
      self.reference = reference
      self.status = status
      self.says = says
      self.entry = entry
    }
  }

  /// One paragraph: a line.
  public struct Line: Codable, Hashable, Sendable {
    /// The lasting identity.
    public var identity: String
    /// How it begins, in the last version that has it.
    public var opening: String
    /// Where it stands in each version, in the order of the columns.
    public var cells: [Cell]

    /// Makes a line.
    public init(identity: String, opening: String, cells: [Cell]) {
      self.identity = identity
      self.opening = opening
      self.cells = cells
    }
  }

  /// A paragraph that is not agreed.
  public struct OpenParagraph: Codable, Hashable, Sendable {
    /// What the version calls it.
    public var paragraph: String
    /// Where it stands.
    public var status: ParagraphStatus
    /// Why it is not agreed, in words.
    public var why: [String]
    /// Who has something to say on it.
    public var parties: [String]
    /// How it begins.
    public var opening: String

    /// Makes an open paragraph.
    public init(
      paragraph: String,
      status: ParagraphStatus,
      why: [String],
      parties: [String],
      opening: String
    ) {
      self.paragraph = paragraph
      self.status = status
      self.why = why
      self.parties = parties
      self.opening = opening
    }
  }

  /// What a party did.
  public struct Activity: Codable, Hashable, Sendable {
    /// The party.
    public var party: String
    /// How many proposals it makes that hold.
    public var proposals: Int
    /// How many amendments these are.
    public var amendments: Int
    /// How often it spoke, by itself or through its group.
    public var interventions: Int
    /// On how many paragraphs it took a side.
    public var positions: Int
    /// How many of these amendments the text reflects, in whole or in part; nothing before a
    /// version has followed another one.
    public var takenUp: Int?

    /// Counts what a party did.
    public init(
      party: String,
      proposals: Int = 0,
      amendments: Int = 0,
      interventions: Int = 0,
      positions: Int = 0,
      takenUp: Int? = nil
    ) {
      self.party = party
      self.proposals = proposals
      self.amendments = amendments
      self.interventions = interventions
      self.positions = positions
      self.takenUp = takenUp
    }
  }

  /// A reservation that stands.
  public struct StandingReservation: Codable, Hashable, Sendable {
    /// The number of its entry.
    public var entry: Int
    /// Who reserves; nothing where that is not told.
    public var party: String?
    /// On what, as this version calls it: paragraphs, or the whole text.
    public var on: String
    /// On which words of it, where it is not on all of them.
    public var words: String?
    /// Whether the paragraph no longer has these words.
    public var readsOtherwise: Bool?
    /// The paragraphs it waits for.
    public var until: String?
    /// Whether these are agreed now, so that it could be lifted.
    public var isDue: Bool?
    /// Why.
    public var reason: String?

    /// Makes a reservation.
    public init(
      entry: Int,
      party: String?,
      on: String,
      words: String? = nil,
      readsOtherwise: Bool? = nil,
      until: String? = nil,
      isDue: Bool? = nil,
      reason: String? = nil
    ) {
      self.entry = entry
      self.party = party
      self.on = on
      self.words = words
      self.readsOtherwise = readsOtherwise
      self.until = until
      self.isDue = isDue
      self.reason = reason
    }
  }

  /// Paragraphs that are agreed only together.
  public struct Package: Codable, Hashable, Sendable {
    /// Its name.
    public var name: String
    /// Its paragraphs, as this version calls them.
    public var paragraphs: [String]
    /// Those of them that are not agreed.
    public var missing: [String]

    /// Makes a package.
    public init(name: String, paragraphs: [String], missing: [String]) {
      self.name = name
      self.paragraphs = paragraphs
      self.missing = missing
    }
  }

  /// The negotiation.
  public var negotiation: String
  /// The title of the text, where it has one.
  public var title: String?
  /// The version that it is the board of, whose numbers are used; one of ``versions``.
  public var version: String
  /// The versions up to it, in the order in which they were recorded.
  public var versions: [Column]
  /// The paragraphs in the order of the version, those that are gone where they stood.
  public var paragraphs: [Line]
  /// What is still open in the version.
  public var open: [OpenParagraph]
  /// What the parties did; nobody where no names are told.
  public var parties: [Activity]
  /// The reservations that stand.
  public var reservations: [StandingReservation]
  /// The packages.
  public var packages: [Package]
  /// The proposals in it that not everybody may see as it tells them, by their entries.
  ///
  /// Nothing of this is printed: it is for a warning.
  public var restricted: [Int] = []

  private enum CodingKeys: String, CodingKey {
    case negotiation, title, version, versions, paragraphs, open, parties, reservations, packages
  }

  /// Makes a board.
  public init(
    negotiation: String,
    title: String? = nil,
    version: String,
    versions: [Column],
    paragraphs: [Line],
    open: [OpenParagraph],
    parties: [Activity] = [],
    reservations: [StandingReservation] = [],
    packages: [Package] = []
  ) {
    self.negotiation = negotiation
    self.title = title
    self.version = version
    self.versions = versions
    self.paragraphs = paragraphs
    self.open = open
    self.parties = parties
    self.reservations = reservations
    self.packages = packages
  }
}

extension Board {
  /// The same board with the lines alone that are not agreed in its version.
  public var openOnly: Board {
    var board = self
    board.paragraphs.removeAll { line in
      guard let status = line.cells.last?.status else { return true }
      return status.share == nil || status.share == .agreed
    }
    return board
  }

  /// How much of a text is of each kind.
  ///
  /// - Parameter counts: how many paragraphs or words are of each kind; what is missing is none.
  /// - Returns: all kinds, from agreed to not discussed; the hundredths add up to a hundred, or to
  ///   nothing where there is no text. What rounding leaves over goes where most was cut off.
  public static func portions(_ counts: [StatusShare: Int]) -> [Portion] {
    let kinds = StatusShare.allCases
    let numbers = kinds.map { max(counts[$0] ?? 0, 0) }
    let sum = numbers.reduce(0, +)
    guard sum > 0 else {
      return kinds.map { Portion(share: $0, count: 0, percent: 0) }
    }
    var percents = numbers.map { $0 * 100 / sum }
    let rest = 100 - percents.reduce(0, +)
    let byRemainder = kinds.indices.sorted { one, other in
      let (left, right) = (numbers[one] * 100 % sum, numbers[other] * 100 % sum)
      return left != right ? left > right : one < other
    }
    for index in byRemainder.prefix(rest) { percents[index] += 1 }
    return kinds.indices.map { index in
      Portion(share: kinds[index], count: numbers[index], percent: percents[index])
    }
  }
}
