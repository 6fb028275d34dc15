public import DraftText
public import Negotiation
import RecordStore

extension RecordTabling {
  /// Works out what is recorded where an amendment to a submitted text is tabled.
  ///
  /// - Parameters:
  ///   - words: what it wants, as instructions.
  ///   - document: the document, as it is typed; nothing for the one that is open.
  ///   - symbol: its own symbol; nothing for one put orally.
  ///   - sponsors: who submits it.
  ///   - date: when.
  ///   - name: the negotiation.
  /// - Returns: the plan.
  /// - Throws: which words were not understood, or what the record would refuse.
  public func amendment(
    _ words: String,
    to document: String?,
    symbol: String?,
    by sponsors: [String],
    date: CalendarDate?,
    in name: String
  ) throws(Problem) -> TablingPlan {
    let (ledger, finder) = try opened(name)
    let aim = try finder.open(document)
    let read = try TabledWords(words, on: aim, in: ledger, registry, isMade: false)
    let content = TabledAmendment(
      document: aim.number,
      symbol: try symbol.map { typed throws(Problem) in try TabledDocumentFinder.symbol(typed) },
      sponsors: try states(sponsors, in: ledger),
      amendments: read.amendments,
      words: words,
      date: date
    )
    return try plan(
      .amended(content),
      in: ledger,
      changes: read.sentences,
      doubts: TablingDoubts(ledger).doubts(of: read.amendments, to: aim)
    )
  }

  /// Works out what is recorded where a submitted text is revised orally.
  ///
  /// - Parameters:
  ///   - words: what was read out, as instructions.
  ///   - document: the document, as it is typed; nothing for the one that is open.
  ///   - particulars: what is said of it.
  ///   - name: the negotiation.
  /// - Returns: the plan.
  /// - Throws: which words were not understood, or what the record would refuse.
  public func revision(
    _ words: String,
    of document: String?,
    _ particulars: RevisionParticulars,
    in name: String
  ) throws(Problem) -> TablingPlan {
    let (ledger, finder) = try opened(name)
    let aim = try finder.open(document)
    let read = try TabledWords(words, on: aim, in: ledger, registry, isMade: true)
    let content = OralRevision(
      document: aim.number,
      kind: particulars.kind,
      words: words,
      amendments: read.amendments,
      readBy: particulars.readBy,
      meeting: particulars.meeting,
      date: particulars.date,
      isCertified: particulars.isCertified
    )
    var doubts = TablingDoubts(ledger).doubts(of: read.amendments, to: aim)
    if !particulars.isCertified {
      doubts.append("it is not said that the submitter signed the changes (--certified)")
    }
    return try plan(.revised(content), in: ledger, changes: read.sentences, doubts: doubts)
  }

  /// Works out what is recorded where it is said what a submitted text costs.
  ///
  /// - Parameters:
  ///   - document: the document, as it is typed; nothing for the one that is open.
  ///   - content: what is said; its document and passages are filled in.
  ///   - symbol: the document that says it, as it is typed.
  ///   - paragraphs: what it comes from, as it is typed.
  ///   - name: the negotiation.
  /// - Returns: the plan.
  /// - Throws: that a paragraph is unknown, or what the record would refuse.
  public func budget(
    of document: String?,
    _ content: BudgetImplication,
    symbol: String?,
    on paragraphs: String?,
    in name: String
  ) throws(Problem) -> TablingPlan {
    let (ledger, finder) = try opened(name)
    try ProposedCharacters.check([content.words ?? "", content.amount ?? ""], in: "what it says")
    let aim = try finder.open(document)
    var content = content
    content.document = aim.number
    content.symbol = try symbol.map { typed throws(Problem) in
      try TabledDocumentFinder.symbol(typed)
    }
    content.passages = try passages(paragraphs, of: aim, in: ledger)
    return try plan(.costed(content), in: ledger)
  }

  /// Works out what is recorded where something about a submitted text is decided.
  ///
  /// - Parameters:
  ///   - document: the document, as it is typed; nothing for that of the amendment, or the open one.
  ///   - matter: what was decided on.
  ///   - outcome: what came of it.
  ///   - voting: how.
  ///   - meeting: the meeting as printed.
  ///   - date: the day.
  ///   - name: the negotiation.
  /// - Returns: the plan.
  /// - Throws: that something is unknown, or what the record would refuse.
  public func decision(
    on document: String?,
    _ matter: DecisionMatter,
    _ outcome: TabledDecision.Outcome,
    _ voting: VotingParticulars,
    meeting: String?,
    date: CalendarDate?,
    in name: String
  ) throws(Problem) -> TablingPlan {
    let (ledger, finder) = try opened(name)
    var aim: TrackedDocument
    let decided: TabledDecision.Matter
    switch matter {
    case .amendment(let number):
      let holder = ledger.state.tablings.all.first { document in
        document.amendments.contains { $0.number == number }
      }
      guard let holder else { throw Problem(.tabling(.unknownAmendment(number)), in: ledger) }
      aim = holder
      decided = .amendment(number)
    case .paragraphs(let typed):
      aim = try finder.open(document)
      decided = .paragraphs(try passages(typed, of: aim, in: ledger))
    case .motion(let words):
      aim = try finder.open(document)
      try ProposedCharacters.check([words], in: "the motion")
      decided = .motion(words)
    }
    let isVoteless = outcome == .withdrawn && !voting.isVote
    let content = TabledDecision(
      document: aim.number,
      matter: decided,
      outcome: outcome,
      voting: isVoteless ? nil : try self.voting(voting, in: ledger),
      meeting: meeting,
      date: date
    )
    return try plan(.decided(content), in: ledger)
  }

  private func voting(
    _ particulars: VotingParticulars,
    in ledger: Ledger
  ) throws(Problem) -> Voting {
    try VotingReader(directory: registry.directory(for: ledger)).voting(particulars)
  }

  /// Works out what is recorded where a submitted text is adopted.
  ///
  /// - Parameters:
  ///   - document: the document, as it is typed; nothing for the one that is open.
  ///   - particulars: what is said of it.
  ///   - name: the negotiation.
  /// - Returns: the plan.
  /// - Throws: that something is unknown, or what the record would refuse.
  public func adoption(
    of document: String?,
    _ particulars: AdoptionParticulars,
    in name: String
  ) throws(Problem) -> TablingPlan {
    let (ledger, finder) = try opened(name)
    let aim = try finder.open(document)
    let organ = aim.submission.symbol.parts.first ?? "A"
    let typed = particulars.number
    let isWhole = typed.split(separator: "/").contains("RES")
    guard (particulars.committee == nil) == (particulars.report == nil) else {
      throw Problem(
        "Of the report, the committee and the symbol are needed",
        hint: "Say both, --committee “Third Committee” and --report A/76/459, or neither."
      )
    }
    var report: Adoption.CommitteeReport?
    if let committee = particulars.committee, let symbol = particulars.report {
      report = Adoption.CommitteeReport(
        committee: committee,
        symbol: try TabledDocumentFinder.symbol(symbol)
      )
    }
    let (text, fault) = try adoptedText(of: aim, in: ledger)
    let content = Adoption(
      document: aim.number,
      symbol: try TabledDocumentFinder.symbol(isWhole ? typed : "\(organ)/RES/\(typed)"),
      meeting: particulars.meeting,
      date: particulars.date,
      voting: try voting(particulars.voting, in: ledger),
      report: report,
      text: text
    )
    return try plan(
      .adopted(content),
      in: ledger,
      doubts: TablingDoubts(ledger).doubts(of: content, aim) + fault
    )
  }

  /// The digest of the text that is adopted; where it cannot be made, why not.
  ///
  /// That a body adopted it is so, whatever the record makes of what was read out.
  private func adoptedText(
    of document: TrackedDocument,
    in ledger: Ledger
  ) throws(Problem) -> (text: Digest?, doubts: [String]) {
    let (_, file) = try registry.reading(ledger.negotiation)
    guard let version = ledger.state.version(document.submission.version) else {
      throw Problem(.unknownVersion(document.submission.version), in: ledger)
    }
    let texts = VersionTexts(file: file)
    let draft = try texts.drafts(of: [version])[0]
    let addresses: [Digest]
    do throws(RecordError) {
      addresses = try texts.manifest(version.circulation.manifest).lines.map(\.text)
    } catch {
      throw Problem(error)
    }
    let adopted: AdoptedText
    do throws(AdoptedText.Fault) {
      adopted = try AdoptedText(
        of: document,
        base: draft,
        addresses: addresses,
        in: ledger.state
      )
    } catch {
      let problem = Problem(error, of: ProposalBase(draft, label: version.label))
      return (nil, ["what was adopted cannot be held to its words: \(problem.summary)"])
    }
    return (try AdoptedTextDigest.of(adopted, version), [])
  }
}
