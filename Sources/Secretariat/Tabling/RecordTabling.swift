import DraftText
import Negotiation

/// Records what becomes of a text from its submission on.
///
/// As with proposals it is done in two steps, so that people see what was understood, and what is
/// doubtful, before it is recorded: a plan, then ``record(_:)``.
///
/// ```swift
/// let useCase = RecordTabling(registry: registry)
/// var particulars = SubmissionParticulars()
/// particulars.symbol = "A/76/L.11"
/// particulars.submitters = "president"
/// let plan = try useCase.submission("Rev.3", particulars, in: "modalities-2021")
/// try useCase.record(plan)
/// ```
public struct RecordTabling: Sendable {
  /// The door to the record.
  public var registry: Registry

  /// Makes the use case.
  public init(registry: Registry) {
    self.registry = registry
  }

  /// Records what was planned.
  ///
  /// - Returns: what was recorded.
  /// - Throws: why the record refuses it, or that something else was recorded meanwhile.
  public func record(_ plan: TablingPlan) throws(Problem) -> Acknowledgement {
    try registry.record(in: plan.negotiation) { ledger throws(Problem) in
      try Problem.requireVersions(plan.versions, in: ledger)
      guard ledger.state.tablings == plan.tablings else {
        throw Problem(
          "Something else was recorded of the submitted texts meanwhile; nothing was recorded",
          hint: "Look at “zerodraft tabling list \(ledger.negotiation)”, and record it again.",
          recordMovedOn: true
        )
      }
      return [Recording(.tabling(plan.event))]
    }
  }

  /// Holds what is to be recorded against the rules of the record.
  func plan(
    _ event: TablingEvent,
    in ledger: Ledger,
    changes: [String] = [],
    doubts: [String] = []
  ) throws(Problem) -> TablingPlan {
    do {
      _ = try ledger.entry(
        saying: .tabling(event),
        at: registry.clock.now(),
        by: registry.recorder,
        after: nil
      )
    } catch {
      throw Problem(error, in: ledger)
    }
    return TablingPlan(
      negotiation: ledger.negotiation,
      event: event,
      sentence: EventSentence(.tabling(event), in: ledger).text,
      changes: changes,
      doubts: doubts,
      versions: ledger.state.versions.map(\.number),
      tablings: ledger.state.tablings
    )
  }

  /// The ledger and who finds documents in it.
  func opened(_ name: String) throws(Problem) -> (Ledger, TabledDocumentFinder) {
    try registry.requireWhole("records")
    let ledger = try registry.ledger(name)
    return (ledger, TabledDocumentFinder(ledger))
  }

  /// The States that somebody names, in English alphabetical order.
  ///
  /// - Parameters:
  ///   - typed: their names, with semicolons between them.
  ///   - ledger: the record.
  /// - Returns: the States.
  /// - Throws: that a name is none, or is not that of a State.
  func states(_ typed: [String], in ledger: Ledger) throws(Problem) -> [PartyID] {
    let directory = registry.directory(for: ledger)
    var states: [PartyID] = []
    for name in typed.flatMap({ $0.split(separator: ";") }) where !name.allSatisfy(\.isWhitespace) {
      states.append(try directory.state(named: String(name)))
    }
    return states.inEnglishOrder()
  }

  /// The paragraphs of the version of a document that somebody points at.
  func passages(
    _ typed: String?,
    of document: TrackedDocument,
    in ledger: Ledger
  ) throws(Problem) -> [Passage] {
    guard let typed else { return [] }
    guard let version = ledger.state.version(document.submission.version) else {
      throw Problem(.unknownVersion(document.submission.version), in: ledger)
    }
    return try VersionReader(registry: registry, ledger: ledger).passages(typed, of: version)
  }

  func instant(_ typed: String?, in ledger: Ledger) throws(Problem) -> Instant? {
    try typed.map { typed throws(Problem) in
      try TimeReader(zone: ledger.timeZone).instant(typed)
    }
  }
}

extension PartyDirectory {
  /// The State that somebody means.
  ///
  /// - Throws: that none or several have this name, or that it is not the name of a State.
  func state(named typed: String) throws(Problem) -> PartyID {
    var name = typed[...]
    while name.first?.isWhitespace == true { name.removeFirst() }
    while name.last?.isWhitespace == true { name.removeLast() }
    let party = try find(String(name))
    guard party.isState else {
      throw Problem(
        "\(party.name) is not a State",
        explanation: "Only Member States, and the President, submit texts and vote.",
        hint: party.kind == .group
          ? "Name the States; --on-behalf-of “\(party.name)” says for whom they submit."
          : "“zerodraft parties list” says who is what."
      )
    }
    return party.id
  }

  /// A State that votes: one that observes does not.
  ///
  /// - Throws: that nobody of this name does.
  func voter(named typed: String) throws(Problem) -> PartyID {
    let state = try state(named: typed)
    guard try find(state.name).kind != .observer else {
      throw Problem(
        "\(state) observes, and has no vote",
        hint: "“zerodraft parties list” says who is what."
      )
    }
    return state
  }
}
