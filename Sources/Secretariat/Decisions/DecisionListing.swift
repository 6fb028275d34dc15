import DraftText
public import Negotiation
public import Redlining

/// What is on the table of a version, with what was decided on it, in the order of the text.
public struct DecisionListing: Codable, Hashable, Sendable {
  /// One amendment.
  public struct Line: Codable, Hashable, Sendable {
    /// How people point at it: `#28.1`.
    public var amendment: String
    /// Whose it is; nobody where the viewer may not know.
    public var holders: [String]
    /// Who may see it.
    public var visibility: Proposal.Visibility
    /// The paragraphs of the version that it is about; nothing for the whole text.
    public var paragraphs: [String]
    /// What it asks for, in a line.
    public var says: String
    /// The label of the version that it was made for.
    public var madeFor: String
    /// How it stands to the version: whether it can be made of it as it is.
    public var standing: CarriedChange.State
    /// Whether words in brackets stand for it, because it was left open before.
    public var isBracketed: Bool
    /// The amendments on the table of which only it or they can be made.
    public var excludes: [String]
    /// What was decided; nothing where nothing was.
    public var decision: Made?
  }

  /// What was decided on an amendment.
  public struct Made: Codable, Hashable, Sendable {
    /// The number of the entry.
    public var entry: Int
    /// What becomes of it.
    public var outcome: Decision.Outcome
    /// When it was recorded.
    public var recorded: Instant
    /// Who recorded it.
    public var recorder: String
    /// What is taken up in its place, each in a line; none where it is worded by hand.
    public var instead: [String]
    /// Why, as delegations are told.
    public var note: String?
  }

  /// How many amendments there are of each kind.
  public struct Counts: Codable, Hashable, Sendable {
    /// All that are on the table.
    public var amendments = 0
    /// Those that go into the next version.
    public var accepted = 0
    /// Those of which something does.
    public var acceptedInPart = 0
    /// Those that do not.
    public var notRetained = 0
    /// Those that stay open.
    public var deferred = 0
    /// Those on which nothing was decided.
    public var undecided = 0
  }

  /// The negotiation.
  public var negotiation: String
  /// The label of the version that the next one grows out of.
  public var version: String
  /// The last entry of the record, for whoever goes on to decide.
  public var after: Int
  /// How many of each kind there are, also of those that were not asked for.
  public var counts: Counts
  /// The amendments.
  public var amendments: [Line]
  /// What was accepted and is not made, since its proposal was withdrawn or replaced since, each in
  /// a line.
  public var notMade: [String]

  /// Lists what is on a table.
  ///
  /// - Parameters:
  ///   - book: the table.
  ///   - isUndecided: whether only what nothing was decided on is asked for.
  init(_ book: DecisionBook, isUndecided: Bool) {
    let ledger = book.book.ledger
    negotiation = ledger.negotiation
    version = book.version.label
    after = ledger.entries.count
    counts = Counts(book.matters)
    notMade = book.lost
    let conflicts = Self.conflicts(in: book)
    let references = book.book.chain.draft.references().map { $0?.description ?? "?" }
    let ordered = book.matters.enumerated().sorted { one, other in
      let places = [one, other].map { $0.element.standing.carried?.paragraphs ?? [] }
      return places[0] == places[1]
        ? one.offset < other.offset : places[0].lexicographicallyPrecedes(places[1])
    }
    amendments = ordered.map(\.element).filter { !isUndecided || $0.decision == nil }.map {
      matter in
      Line(
        amendment: matter.pointer.name,
        holders: matter.proposal.holders.map(\.name),
        visibility: matter.proposal.proposal.visibility,
        paragraphs: (matter.standing.carried?.paragraphs ?? []).map { references[$0] },
        says: book.sentence(of: matter),
        madeFor: EventSentence.label(matter.proposal.proposal.version, in: ledger),
        standing: matter.standing.carried?.state ?? .obsolete,
        isBracketed: matter.place != nil,
        excludes: (conflicts[matter.pointer] ?? []).map(\.name),
        decision: matter.decision.map { Made($0, in: book) }
      )
    }
  }

  /// Beyond so many for one paragraph, no pairs are looked at.
  private static let most = 60

  /// The amendments of which only one can be made, but for those that were not retained.
  private static func conflicts(
    in book: DecisionBook
  ) -> [Amendment.Pointer: [Amendment.Pointer]] {
    let draft = book.book.chain.draft
    let matters = book.matters.filter { $0.decision?.decision.outcome != .notRetained }
    let changes = matters.map { $0.change?.canonical(in: draft) }
    var about: [Int: [Int]] = [:]
    for (index, change) in changes.enumerated() {
      for paragraph in Set(change?.subjects ?? []) { about[paragraph, default: []].append(index) }
    }
    var asked: Set<[Int]> = []
    var conflicts: [Amendment.Pointer: [Amendment.Pointer]] = [:]
    for indices in about.values where indices.count > 1 {
      for (place, one) in indices.prefix(most).enumerated() {
        for other in indices.prefix(most).dropFirst(place + 1) {
          guard asked.insert([one, other]).inserted, let mine = changes[one],
            let others = changes[other], mine.excludes(others, in: draft)
          else { continue }
          conflicts[matters[one].pointer, default: []].append(matters[other].pointer)
          conflicts[matters[other].pointer, default: []].append(matters[one].pointer)
        }
      }
    }
    return conflicts.mapValues { pointers in
      pointers.sorted { ($0.proposal, $0.place ?? 0) < ($1.proposal, $1.place ?? 0) }
    }
  }
}

extension DecisionListing.Counts {
  fileprivate init(_ matters: [DecisionBook.Matter]) {
    amendments = matters.count
    for matter in matters {
      switch matter.decision?.decision.outcome {
      case .accepted: accepted += 1
      case .acceptedInPart: acceptedInPart += 1
      case .notRetained: notRetained += 1
      case .deferred: deferred += 1
      case nil: undecided += 1
      }
    }
  }
}

extension DecisionListing.Made {
  fileprivate init(_ tracked: TrackedDecision, in book: DecisionBook) {
    self.init(
      entry: tracked.number,
      outcome: tracked.decision.outcome,
      recorded: tracked.recorded,
      recorder: tracked.recorder,
      instead: tracked.decision.instead.map { book.sentence(of: $0) },
      note: tracked.decision.note
    )
  }
}
