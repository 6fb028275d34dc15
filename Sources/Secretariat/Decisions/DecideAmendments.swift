import DraftText
import Negotiation
import Redlining

/// Records what becomes of amendments on the way to the next version.
///
/// It is done in two steps, so that people see what was understood before it is recorded: a plan,
/// then ``record(_:)``. What was recorded about the same amendments in between is told to whoever
/// comes second, and nothing more is recorded.
public struct DecideAmendments: Sendable {
  /// The door to the record.
  public var registry: Registry

  /// Makes the use case.
  public init(registry: Registry) {
    self.registry = registry
  }

  /// Works out a decision, and records nothing.
  ///
  /// - Parameters:
  ///   - typed: the amendments: `#28.1`, `#28` for all of a proposal, or several with commas.
  ///   - particulars: what becomes of them.
  ///   - name: the negotiation.
  /// - Returns: the plan.
  /// - Throws: that there is no such amendment, that it cannot be made of the version, or what the
  ///   record would refuse.
  public func plan(
    _ typed: String,
    _ particulars: DecisionParticulars,
    in name: String
  ) throws(Problem) -> DecisionPlan {
    let (ledger, file) = try registry.reading(name)
    if let after = particulars.after, after > ledger.entries.count {
      throw Problem(
        "\(name) has no entry #\(after) yet; its last one is #\(ledger.entries.count)",
        hint: "--after names the last entry that you have seen; “zerodraft log \(name)” lists them."
      )
    }
    let version = try VersionReader(registry: registry, ledger: ledger).version(particulars.version)
    var pointers = try Self.pointers(typed, in: ledger)
    if let after = particulars.after {
      try Self.requireUnmoved(pointers, since: after, in: ledger)
    }
    let book = DecisionBook(
      try ProposalBook(ledger: ledger, version: version, VersionTexts(file: file))
    )
    var matters = try self.matters(at: pointers, in: book)
    var equal: Set<Amendment.Pointer> = []
    if particulars.takesEqual {
      let others = Self.equal(to: matters, in: book)
      equal = Set(others.map(\.pointer))
      pointers += others.map(\.pointer)
      matters += others
    }
    var decision = Decision(
      version: version.number,
      amendments: pointers,
      outcome: particulars.outcome,
      note: particulars.note
    )
    try check(.decision(.made(decision)), in: ledger)
    for matter in matters { try Self.requireOpen(matter, in: book) }
    if particulars.outcome == .accepted {
      for matter in matters { try Self.requireMakeable(matter, in: book) }
    }
    decision.instead = try DecidedPart(particulars).amendments(
      of: matters,
      besides: equal,
      in: book
    )
    if !decision.instead.isEmpty { try check(.decision(.made(decision)), in: ledger) }
    if [.accepted, .acceptedInPart].contains(decision.outcome) {
      let changes =
        decision.instead.isEmpty
        ? matters.compactMap(\.change)
        : decision.instead.compactMap { $0.change(in: ledger.state, saidIn: .max) }
      try AgreedTexts.requireOpen(changes, of: version, book.book.chain.draft, in: ledger)
    }
    return DecisionPlan(
      negotiation: name,
      version: version.label,
      decision: decision,
      sentences: Self.sentences(decision, matters, equal, in: book),
      warnings: Self.warnings(decision, matters, in: book),
      after: particulars.after ?? ledger.entries.count
    )
  }

  /// Records what was planned.
  ///
  /// - Returns: what was recorded.
  /// - Throws: what was recorded about the same amendments meanwhile, or why the record refuses it.
  public func record(_ plan: DecisionPlan) throws(Problem) -> Acknowledgement {
    try registry.record(in: plan.negotiation) { ledger throws(Problem) in
      try Self.requireUnmoved(plan.decision.amendments, since: plan.after, in: ledger)
      return [Recording(.decision(.made(plan.decision)))]
    }
  }

  /// Takes decisions back, so that they can be made anew.
  ///
  /// - Parameters:
  ///   - typed: the amendments, as for a decision.
  ///   - reason: why.
  ///   - version: the version that they were decided on; nothing for the latest.
  ///   - name: the negotiation.
  /// - Returns: what was recorded.
  /// - Throws: that there is no such amendment or no decision on it, or that the next version was
  ///   circulated.
  public func takeBack(
    _ typed: String,
    reason: String?,
    version: String?,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { ledger throws(Problem) in
      let isNamed = version != nil
      let version = try VersionReader(registry: registry, ledger: ledger).version(version)
      var pointers: [Amendment.Pointer] = []
      for pointer in try Self.pointers(typed, in: ledger) {
        // Of a proposal as a whole, what was decided of it is open again.
        let all = Self.single([pointer], in: ledger)
        let decided = all.filter { ledger.state.decisions[$0, on: version.number] != nil }
        pointers += pointer.place == nil && !decided.isEmpty ? decided : all
      }
      if !isNamed { try Self.requireNotSettled(pointers, before: version, in: ledger) }
      let change = DecisionReturn(version: version.number, amendments: pointers, reason: reason)
      return [Recording(.decision(.takenBack(change)))]
    }
  }

  /// Tells of decisions on an earlier version, where there is none on this one.
  private static func requireNotSettled(
    _ pointers: [Amendment.Pointer],
    before version: Version,
    in ledger: Ledger
  ) throws(Problem) {
    let state = ledger.state
    for pointer in pointers where state.decisions[pointer, on: version.number] == nil {
      guard
        let earlier = state.decisions.all.last(where: { tracked in
          tracked.decision.version != version.number && tracked.standing.contains(pointer)
        })
      else { continue }
      let label = EventSentence.label(earlier.decision.version, in: ledger)
      let next = state.versions.first { $0.circulation.basis == earlier.decision.version }
      throw Problem(
        "\(pointer.name) was decided on \(label): \(earlier.decision.outcome.rawValue)"
          + " (#\(earlier.number))"
          + (next.map { "; \($0.label) grew out of it (#\($0.number)), and it stands" } ?? ""),
        hint: next == nil
          ? "Take it back with --version \"\(label)\"."
          : "What is wanted now is decided on \(version.label)."
      )
    }
  }

  private func check(_ event: Event, in ledger: Ledger) throws(Problem) {
    do {
      _ = try ledger.entry(
        saying: event,
        at: registry.clock.now(),
        by: registry.recorder,
        after: nil
      )
    } catch {
      throw Problem(error, in: ledger)
    }
  }

  // MARK: - Which amendments

  /// The amendments that somebody types, each of a proposal that there is.
  static func pointers(_ typed: String, in ledger: Ledger) throws(Problem) -> [Amendment.Pointer] {
    var pointers: [Amendment.Pointer] = []
    for piece in typed.split(whereSeparator: { $0 == "," || $0 == ";" || $0.isWhitespace }) {
      let pointer = try Amendment.Pointer(typed: String(piece))
      guard let proposal = ledger.state.proposals[pointer.proposal]?.proposal else {
        let known = ledger.state.proposals.all.map(\.number)
        let near = known.sorted { abs($0 - pointer.proposal) < abs($1 - pointer.proposal) }
          .prefix(3).sorted().map { "#\($0)" }
        throw Problem(
          "#\(pointer.proposal) is no proposal",
          hint: near.isEmpty
            ? "None is recorded; “zerodraft propose” records one."
            : "The nearest are \(near.joined(separator: ", ")); “zerodraft proposals"
              + " \(ledger.negotiation)” lists all."
        )
      }
      guard !proposal.amendments.isEmpty else {
        throw Problem(
          "Proposal #\(pointer.proposal) has no amendments: there is nothing to decide",
          explanation: proposal.open.first.map { "It has words that were not read: “\($0.words)”" },
          hint:
            "Record what it wants in words that are read, with --replaces \(pointer.proposal), and"
            + " decide on that."
        )
      }
      if let place = pointer.place, !(1...max(proposal.amendments.count, 1)).contains(place) {
        throw Problem(
          "Proposal #\(pointer.proposal) has no amendment \(place)",
          hint: proposal.amendments.count == 1
            ? "It has one, #\(pointer.proposal).1."
            : "It has #\(pointer.proposal).1 to #\(pointer.proposal).\(proposal.amendments.count)."
        )
      }
      if !pointers.contains(pointer) { pointers.append(pointer) }
    }
    guard !pointers.isEmpty else {
      throw Problem(
        "“\(typed)” names no amendment",
        hint: "Write #28.1, #28 for all of a proposal, or several: \"#28.1, #32.2\"."
      )
    }
    return pointers
  }

  /// The single amendments that are pointed at.
  private static func single(
    _ pointers: [Amendment.Pointer],
    in ledger: Ledger
  ) -> [Amendment.Pointer] {
    (try? ledger.state.proposals.amendments(at: pointers)) ?? pointers
  }

  private func matters(
    at pointers: [Amendment.Pointer],
    in book: DecisionBook
  ) throws(Problem) -> [DecisionBook.Matter] {
    let ledger = book.book.ledger
    return Self.single(pointers, in: ledger).compactMap { pointer in
      if let matter = book[pointer] { return matter }
      guard let place = pointer.place, let proposal = ledger.state.proposals[pointer.proposal],
        proposal.proposal.amendments.indices.contains(place - 1)
      else { return nil }
      // What has left the table is refused below, and has to be named there.
      return DecisionBook.Matter(
        pointer: pointer,
        proposal: proposal,
        standing: book.book.standing(
          of: proposal.proposal.amendments[place - 1],
          in: proposal,
          at: place
        ),
        decision: ledger.state.decisions[pointer, on: book.version.number]
      )
    }
  }

  /// The amendments of other proposals that ask for exactly what some ask for, and that nothing
  /// was decided on.
  private static func equal(
    to matters: [DecisionBook.Matter],
    in book: DecisionBook
  ) -> [DecisionBook.Matter] {
    let draft = book.book.chain.draft
    let wanted = Set(matters.compactMap { $0.change?.canonical(in: draft) })
    let named = Set(matters.map(\.pointer))
    return book.matters.filter { other in
      guard other.decision == nil, !named.contains(other.pointer),
        let change = other.change?.canonical(in: draft)
      else { return false }
      return wanted.contains(change)
    }
  }

  // MARK: - What the record says since

  /// Refuses to go on where something about the same amendments was recorded since.
  private static func requireUnmoved(
    _ pointers: [Amendment.Pointer],
    since after: Int,
    in ledger: Ledger
  ) throws(Problem) {
    let asked = Set(single(pointers, in: ledger))
    let proposals = Set(asked.map(\.proposal))
    func isNews(_ event: Event) -> Bool {
      switch event {
      case .decision(.made(let decision)):
        !asked.isDisjoint(with: single(decision.amendments, in: ledger))
      case .decision(.takenBack(let change)):
        !asked.isDisjoint(with: single(change.amendments, in: ledger))
      case .proposal(.withdrawn(let withdrawal)): proposals.contains(withdrawal.proposal)
      case .proposal(.joined(let change)), .proposal(.left(let change)):
        proposals.contains(change.proposal)
      case .proposal(.submitted(let proposal)):
        proposal.replaces.map(proposals.contains) ?? false
      case .reversed(let reversal):
        ledger.entries.dropFirst(reversal.entry - 1).first.map { isNews($0.event) } ?? false
      case .circulated: true
      default: false
      }
    }
    let news = ledger.entries.dropFirst(after).filter { isNews($0.event) }
    guard !news.isEmpty else { return }
    let told = news.map { entry in
      "#\(entry.number) by \(entry.recorder), \(EventSentence.time(entry.recorded, in: ledger)): "
        + EventSentence(entry.event, in: ledger).text
    }
    throw Problem(
      "\(EventSentence.names(pointers)): this was recorded since #\(after), and nothing more was",
      explanation: told.joined(separator: "; ") + ".",
      hint: "If it is to be decided all the same, decide again with --after"
        + " \(ledger.entries.count), and take back first what was decided.",
      recordMovedOn: true
    )
  }
}
