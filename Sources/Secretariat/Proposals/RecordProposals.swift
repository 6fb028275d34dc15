import DraftText
import Negotiation

/// Takes in what delegations propose.
///
/// As with versions it is done in two steps, so that people see what was understood before it is
/// recorded: a plan, then ``record(_:)``.
public struct RecordProposals: Sendable {
  /// The door to the record.
  public var registry: Registry

  /// Makes the use case.
  public init(registry: Registry) {
    self.registry = registry
  }

  /// Works out what a file proposes, and records nothing.
  ///
  /// - Parameters:
  ///   - source: the file.
  ///   - particulars: what is said of it.
  ///   - name: the negotiation.
  /// - Returns: the plan.
  /// - Throws: why the file cannot be read, that something it is about is unknown, or what the
  ///   record would refuse.
  public func plan(
    _ source: DocumentSource,
    _ particulars: ProposalParticulars,
    in name: String
  ) throws(Problem) -> ProposalPlan {
    // The file first: whoever pipes it in may take their time.
    let bytes = try DocumentBytes.read(source)
    return try plan(bytes, named: source.name, shortName: source.shortName, particulars, in: name)
  }

  /// Works out what words propose, and records nothing.
  ///
  /// - Parameters:
  ///   - words: instructions, such as “Delete OP7.”
  ///   - particulars: what is said of them.
  ///   - name: the negotiation.
  /// - Returns: the plan.
  /// - Throws: as ``plan(_:_:in:)`` does for a file.
  public func plan(
    words: String,
    _ particulars: ProposalParticulars,
    in name: String
  ) throws(Problem) -> ProposalPlan {
    var particulars = particulars
    particulars.form = .instructions
    return try plan(Array(words.utf8), named: "the words", shortName: nil, particulars, in: name)
  }

  /// Works out what is recorded where somebody takes sides, and records nothing.
  ///
  /// - Parameters:
  ///   - sides: what is supported, opposed, retained and reserved.
  ///   - particulars: what is said of it.
  ///   - name: the negotiation.
  /// - Returns: the plan.
  /// - Throws: that something it is about is unknown, or what the record would refuse.
  public func plan(
    _ sides: [ProposalSide],
    _ particulars: ProposalParticulars,
    in name: String
  ) throws(Problem) -> ProposalPlan {
    let (ledger, _) = try registry.reading(name)
    let reader = VersionReader(registry: registry, ledger: ledger)
    let version = try reader.version(particulars.base)
    let parties = try self.parties(particulars.parties, in: ledger)
    var amendments: [Amendment] = []
    for side in sides { amendments += try side.amendments(of: version, reader) }
    return try plan(
      [(parties, amendments, [])],
      of: version,
      nil,
      particulars,
      source: nil,
      named: "the words",
      in: ledger
    )
  }

  /// Records what was planned.
  ///
  /// - Returns: what was recorded.
  /// - Throws: why the record refuses it, or that a version was circulated meanwhile.
  public func record(_ plan: ProposalPlan) throws(Problem) -> Acknowledgement {
    try registry.record(in: plan.negotiation) { ledger throws(Problem) in
      try Problem.requireVersions(plan.versions, in: ledger)
      return plan.proposals.map { Recording(.proposal(.submitted($0))) }
    }
  }

  /// Records that parties joined a proposal or left it.
  ///
  /// - Parameters:
  ///   - number: the entry with the proposal.
  ///   - typed: who.
  ///   - isJoining: whether they join; else they leave.
  ///   - said: when this was said, as it is typed; nothing where that is not known.
  ///   - name: the negotiation.
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  public func change(
    _ number: Int,
    by typed: [String],
    isJoining: Bool,
    said: String? = nil,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { ledger throws(Problem) in
      let change = ProposalParties(
        proposal: number,
        parties: try parties(typed, in: ledger),
        said: try said.map { typed throws(Problem) in
          try TimeReader(zone: ledger.timeZone).instant(typed)
        }
      )
      return [Recording(.proposal(isJoining ? .joined(change) : .left(change)))]
    }
  }

  /// Records that a proposal no longer holds.
  ///
  /// - Parameters:
  ///   - number: the entry with the proposal.
  ///   - reason: why.
  ///   - name: the negotiation.
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  public func withdraw(
    _ number: Int,
    reason: String?,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { _ in
      [Recording(.proposal(.withdrawn(ProposalWithdrawal(proposal: number, reason: reason))))]
    }
  }
}
