public import DraftText
import Negotiation

extension RecordTabling {
  /// Works out what is recorded where a version is submitted.
  ///
  /// - Parameters:
  ///   - version: its name; nothing for the latest.
  ///   - particulars: what is said of it.
  ///   - name: the negotiation.
  /// - Returns: the plan.
  /// - Throws: that something it names is unknown, or what the record would refuse.
  public func submission(
    _ version: String?,
    _ particulars: SubmissionParticulars,
    in name: String
  ) throws(Problem) -> TablingPlan {
    try registry.requireWhole("records")
    let ledger = try registry.ledger(name)
    let version = try VersionReader(registry: registry, ledger: ledger).version(version)
    let symbol = try TabledDocumentFinder.symbol(particulars.symbol)
    let submission = Submission(
      version: version.number,
      symbol: symbol,
      submitter: try submitter(particulars, in: ledger),
      submitted: try instant(particulars.submittedAt, in: ledger),
      isCertified: particulars.isCertified,
      date: particulars.date,
      original: particulars.original,
      session: particulars.session ?? Self.session(of: symbol, in: ledger),
      agendaItem: particulars.agendaItem,
      jobNumber: try particulars.jobNumber.map { typed throws(Problem) in
        try Self.jobNumber(typed)
      },
      base: try particulars.base.map { typed throws(Problem) in
        try TabledDocumentFinder.symbol(typed)
      }
    )
    return try plan(
      .submitted(submission),
      in: ledger,
      doubts: TablingDoubts(ledger).doubts(of: submission)
    )
  }

  private func submitter(
    _ particulars: SubmissionParticulars,
    in ledger: Ledger
  ) throws(Problem) -> Submission.Submitter {
    let typed = particulars.submitters
    guard typed.lowercased() != "president" else {
      guard particulars.onBehalfOf == nil else {
        throw Problem(
          "The President submits a text on nobody's behalf",
          hint: "Leave --on-behalf-of out, or name the States that submit it with --by."
        )
      }
      return .president
    }
    let behalf = try particulars.onBehalfOf.map { group throws(Problem) in
      try registry.directory(for: ledger).party(named: group)
    }
    return .states(try states([typed], in: ledger), onBehalfOf: behalf)
  }

  /// The session of a symbol, where it is not the one that the negotiation was opened with.
  private static func session(of symbol: DocumentSymbol, in ledger: Ledger) -> String? {
    guard let number = symbol.session.flatMap({ Int($0) }), number > 0 else { return nil }
    let session = AssemblySession(number: number)
    let opened = ledger.state.opening?.session.flatMap { AssemblySession(printed: $0) }
    return opened == session ? nil : session.printed
  }

  static func jobNumber(_ typed: String) throws(Problem) -> JobNumber {
    if let number = JobNumber(typed) { return number }
    throw Problem(
      "“\(typed.prefix(80))” is not a job number",
      hint: "Write it as it is printed at the foot of the first page: “21-16829 (E) 171121”."
    )
  }

  /// Works out what is recorded where a document of a family is issued.
  ///
  /// - Parameters:
  ///   - symbol: its symbol, which says to whose family it belongs.
  ///   - date: the day on its masthead.
  ///   - says: what it adds or corrects, or why it is issued once more.
  ///   - name: the negotiation.
  /// - Returns: the plan.
  /// - Throws: that no such text was submitted, or what the record would refuse.
  public func issue(
    _ symbol: String,
    date: CalendarDate?,
    says: String?,
    in name: String
  ) throws(Problem) -> TablingPlan {
    let (ledger, finder) = try opened(name)
    let symbol = try TabledDocumentFinder.symbol(symbol)
    try ProposedCharacters.check([says ?? ""], in: "what it says")
    let content = FamilyDocument(
      document: try finder.family(of: symbol).number,
      symbol: symbol,
      date: date,
      says: says
    )
    return try plan(.issued(content), in: ledger)
  }

  /// Works out what is recorded where sponsors come and go.
  ///
  /// - Parameters:
  ///   - document: the document, as it is typed; nothing for the one that is open.
  ///   - added: who joins.
  ///   - withdrawn: who withdraws.
  ///   - addendum: the addendum in which it is said, as it is typed.
  ///   - meeting: else the meeting at which it is said from the floor; nothing for the document
  ///     itself.
  ///   - date: when.
  ///   - name: the negotiation.
  /// - Returns: the plan.
  /// - Throws: that somebody is no State, or what the record would refuse.
  public func sponsors(
    of document: String?,
    adding added: [String],
    withdrawing withdrawn: [String],
    addendum: String?,
    meeting: String?,
    date: CalendarDate?,
    in name: String
  ) throws(Problem) -> TablingPlan {
    let (ledger, finder) = try opened(name)
    var channel = meeting.map { SponsorChange.Channel.floor(meeting: $0) } ?? .document
    if let addendum { channel = .addendum(try TabledDocumentFinder.symbol(addendum)) }
    let change = SponsorChange(
      document: try finder.open(document).number,
      added: try states(added, in: ledger),
      withdrawn: try states(withdrawn, in: ledger),
      channel: channel,
      date: date
    )
    return try plan(.sponsored(change), in: ledger)
  }

  /// Works out what is recorded where a resolution is distributed.
  ///
  /// - Parameters:
  ///   - document: the document or its resolution, as it is typed; nothing for the one that was
  ///     adopted last and is not distributed yet.
  ///   - date: the day on its masthead.
  ///   - jobNumber: its job number, as it is typed.
  ///   - name: the negotiation.
  /// - Returns: the plan.
  /// - Throws: what the record would refuse.
  public func distribution(
    of document: String?,
    date: CalendarDate,
    jobNumber: String?,
    in name: String
  ) throws(Problem) -> TablingPlan {
    let (ledger, finder) = try opened(name)
    let aim = try finder.document(document) { $0.adoption != nil && $0.distribution == nil }
    let content = Distribution(
      document: aim.number,
      date: date,
      jobNumber: try jobNumber.map { typed throws(Problem) in try Self.jobNumber(typed) }
    )
    return try plan(.distributed(content), in: ledger)
  }
}
