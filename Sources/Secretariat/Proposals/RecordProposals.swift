import DraftText
import Interchange
import Negotiation
import RecordStore
import Redlining

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

  /// Works out what is recorded where somebody wants other words of another's proposal, and records
  /// nothing.
  ///
  /// - Parameters:
  ///   - typed: the amendment: `#12.3`; `#12` where a proposal has one alone.
  ///   - words: instructions that speak of the proposed words, else the words as they are wanted.
  ///   - particulars: what is said of it.
  ///   - name: the negotiation.
  /// - Returns: the plan.
  /// - Throws: that there is no such amendment, or that it proposes no words.
  public func plan(
    amending typed: String,
    words: String,
    _ particulars: ProposalParticulars,
    in name: String
  ) throws(Problem) -> ProposalPlan {
    let (ledger, file) = try registry.reading(name)
    var pointer = try Amendment.Pointer(typed: typed)
    guard let aim = ledger.state.proposals[pointer.proposal],
      let version = ledger.state.version(aim.proposal.version)
    else { throw Problem(.proposal(.unknown(pointer.proposal)), in: ledger) }
    if pointer.place == nil, aim.proposal.amendments.count > 1 {
      throw Problem(
        "Proposal #\(pointer.proposal) has \(aim.proposal.amendments.count) amendments",
        hint: "Say which one: #\(pointer.proposal).1, #\(pointer.proposal).2 and on."
      )
    }
    pointer.place = pointer.place ?? 1
    let book = try ProposalBook(ledger: ledger, version: version, VersionTexts(file: file))
    guard let text = book.proposedText(at: pointer) else {
      throw Problem(
        "\(typed) proposes no words that could be others",
        hint: "“zerodraft proposals \(name) --proposal #\(pointer.proposal)” shows it in full."
      )
    }
    let amendment = Amendment(
      Self.wish(words, of: text),
      passages: [],
      target: pointer,
      words: words
    )
    return try plan(
      [(try parties(particulars.parties, in: ledger), [amendment], [])],
      of: version,
      nil,
      particulars,
      source: nil,
      named: "the words",
      in: ledger
    )
  }

  /// What is wanted of proposed words: edits where instructions say so, else other words.
  private static func wish(_ words: String, of text: String) -> Amendment.Wish {
    let paragraph = Paragraph(id: .provisional(0), role: .plain, runs: [.text(text)])
    let reading = InstructionReader(Draft(paragraphs: [paragraph])).read(words)
    let edits = reading.understood.compactMap { understood -> [TextEdit]? in
      if case .edit(_, let edits) = understood.instruction { edits } else { nil }
    }
    guard !edits.isEmpty, edits.count == reading.understood.count, reading.open.isEmpty else {
      return .rewrite(words)
    }
    let scalars = text.unicodeScalars
    return .edit(
      edits.joined().sorted().map { edit in
        let quoted = scalars.dropFirst(edit.range.lowerBound).prefix(edit.range.count)
        return Amendment.Edit(
          start: edit.range.lowerBound,
          quoted: String(String.UnicodeScalarView(quoted)),
          words: edit.words
        )
      }
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

extension RecordProposals {
  private typealias Part = (parties: [PartyID], amendments: [Amendment], open: [Proposal.OpenWords])

  private func plan(
    _ bytes: [UInt8],
    named name: String,
    shortName: String?,
    _ particulars: ProposalParticulars,
    in negotiation: String
  ) throws(Problem) -> ProposalPlan {
    let (ledger, file) = try registry.reading(negotiation)
    let version = try VersionReader(registry: registry, ledger: ledger).version(particulars.base)
    let texts = VersionTexts(file: file)
    let draft = try texts.drafts(of: [version])[0]
    let directory = registry.directory(for: ledger)
    let reading = try ReadProposal(
      parties: particulars.parties.isEmpty
        ? [] : parties(particulars.parties, in: ledger),
      authors: authors(particulars.authors, directory),
      form: particulars.form,
      directory: directory
    )
    .read(bytes, named: name, on: draft, called: version.label)
    let addresses: [Digest]
    do throws(RecordError) {
      addresses = try texts.manifest(version.circulation.manifest).lines.map(\.text)
    } catch {
      throw Problem(error)
    }
    var parts: [Part] = []
    for contribution in reading.contributions {
      let amendments = contribution.items.compactMap { item in
        Amendment(
          item.change,
          of: version,
          draft,
          addresses: addresses,
          words: item.spoken,
          rationale: item.reasons
        )
      }
      parts.append((contribution.parties, amendments, []))
    }
    for open in reading.open {
      let words = Proposal.OpenWords(words: open.words, reason: open.reason)
      if let place = parts.firstIndex(where: { $0.parties == open.parties }) {
        parts[place].open.append(words)
      } else {
        parts.append((open.parties, [], [words]))
      }
    }
    var plan = try plan(
      parts,
      of: version,
      draft,
      particulars,
      source: shortName.map { Proposal.Source(name: $0, digest: RecordHash.sha256(bytes)) },
      named: name,
      in: ledger
    )
    plan.overtaken = try overtaken(plan.proposals, of: version, in: ledger, texts)
    plan.form = reading.form
    plan.notes = reading.notes
    return plan
  }

  private func plan(
    _ parts: [Part],
    of version: Version,
    _ draft: Draft?,
    _ particulars: ProposalParticulars,
    source: Proposal.Source?,
    named name: String,
    in ledger: Ledger
  ) throws(Problem) -> ProposalPlan {
    let now = registry.clock.now()
    let times = TimeReader(zone: ledger.timeZone)
    let received = try particulars.received.map { typed throws(Problem) in
      try times.instant(typed)
    }
    let behalf = try particulars.behalf.isEmpty ? [] : parties(particulars.behalf, in: ledger)
    let deadline = particulars.deadline ?? Self.deadline(for: version, in: ledger)
    var proposals: [Proposal] = []
    for part in parts {
      let proposal = Proposal(
        parties: part.parties,
        behalf: behalf,
        version: version.number,
        visibility: particulars.visibility,
        received: received ?? now,
        deadline: deadline,
        amendments: part.amendments,
        open: part.open,
        source: source,
        remarks: particulars.remarks,
        replaces: particulars.replaces
      )
      do {
        _ = try ledger.entry(
          saying: .proposal(.submitted(proposal)),
          at: now,
          by: registry.recorder,
          after: nil
        )
      } catch {
        throw Problem(error, in: ledger)
      }
      proposals.append(proposal)
    }
    var texts: [ParagraphID?: String] = [:]
    for (identity, paragraph) in zip(version.identities, draft?.paragraphs ?? []) {
      texts[identity] = Draft.spell(paragraph.runs, labels: draft?.footnoteLabels ?? [:])
    }
    let tracked = deadline.flatMap { ledger.state.deadlines[$0] }
    let came = received ?? now
    return ProposalPlan(
      negotiation: ledger.negotiation,
      version: version.label,
      source: name,
      proposals: proposals,
      sentences: proposals.map { proposal in
        proposal.amendments.map { amendment in
          AmendmentSentence(amendment, base: texts[amendment.passages.first?.paragraph])
            .text
        }
      },
      notes: [],
      isLate: tracked?.known(at: came).isLate(came) ?? false,
      versions: ledger.state.versions.map(\.number)
    )
  }

  /// What has become of the words that proposals for an earlier version are about.
  private func overtaken(
    _ proposals: [Proposal],
    of version: Version,
    in ledger: Ledger,
    _ texts: VersionTexts
  ) throws(Problem) -> [String] {
    guard let latest = ledger.state.versions.last, latest.number != version.number else {
      return []
    }
    let chain = try VersionChain(to: latest, from: [version.number], in: ledger.state, texts)
    guard let place = chain.place(of: version.number) else { return [] }
    return proposals.flatMap(\.amendments).compactMap { amendment in
      let change = amendment.change(in: ledger.state, saidIn: ledger.nextNumber)
      guard let change else { return nil }
      let (carried, since) = chain.carried(change, from: place)
      guard carried.state != .applies else { return nil }
      return "\(AmendmentSentence(amendment).text): \(carried.state.rawValue) in "
        + chain.versions[since].label
    }
  }

  private func parties(_ typed: [String], in ledger: Ledger) throws(Problem) -> [PartyID] {
    let directory = registry.directory(for: ledger)
    var parties: [PartyID] = []
    for name in typed.flatMap({ $0.split(separator: ",") }) {
      let party = try directory.party(named: name.trimmed)
      if !parties.contains(party) { parties.append(party) }
    }
    guard !parties.isEmpty else {
      throw Problem("Nobody is named who proposes it", hint: "Say it with --from “Delegation A”.")
    }
    return parties
  }

  private func authors(
    _ typed: [String],
    _ directory: PartyDirectory
  ) throws(Problem) -> [String: PartyID] {
    var authors: [String: PartyID] = [:]
    for pair in typed {
      guard let place = pair.lastIndex(of: "="), place != pair.startIndex else {
        throw Problem(
          "“\(pair)” does not say for whom an author writes",
          hint: "Write it as --author “J. Doe=Delegation A”."
        )
      }
      let party = try directory.party(named: pair[pair.index(after: place)...].trimmed)
      authors[pair[..<place].trimmed] = party
    }
    return authors
  }

  /// The deadline for written proposals for a version: the last that was set and speaks of it, or
  /// of no version.
  private static func deadline(for version: Version, in ledger: Ledger) -> Int? {
    let words = ["comment", "input", "proposal", "amendment", "submission"]
    return ledger.state.deadlines.all.last { tracked in
      guard !tracked.isLifted, version.number < tracked.number || tracked.deadline.version != nil
      else { return false }
      if let number = tracked.deadline.version, number != version.number { return false }
      let what = tracked.deadline.what.lowercased()
      return words.contains(where: what.contains)
    }?.number
  }
}

extension ProposalReading.Item {
  /// How it was written; a side that is taken says it all by itself.
  fileprivate var spoken: String? {
    switch change {
    case .stance(.support, _), .stance(.oppose, _), .stance(.retain, _), .stance(.reservation, _):
      nil
    default: words.isEmpty ? nil : words
    }
  }

  /// Why it is wanted, with what was remarked beside it.
  fileprivate var reasons: String? {
    let all = (rationale.map { [$0] } ?? []) + comments.map(\.text)
    return all.isEmpty ? nil : all.joined(separator: "\n")
  }
}

extension StringProtocol {
  /// Without white space around it.
  fileprivate var trimmed: String {
    var words = self[...]
    while words.first?.isWhitespace == true { words.removeFirst() }
    while words.last?.isWhitespace == true { words.removeLast() }
    return String(words)
  }
}
