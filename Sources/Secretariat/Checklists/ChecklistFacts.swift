import DraftText
import Editorial
import Negotiation
import Publishing

/// Everything that a checklist is made of.
struct ChecklistFacts {
  /// The record.
  let ledger: Ledger
  /// The version.
  let version: Version
  /// Its text.
  let draft: Draft
  /// The earlier versions that have the same words.
  let twins: [Version]
  /// Where its paragraphs stand.
  let board: BoardAssembly
  /// The document that it was submitted as; nothing where it was not.
  let document: TrackedDocument?
  /// The symbol of that, or the one that it is to have.
  let wanted: DocumentSymbol?
  /// What the editorial rules find, without working marks.
  let findings: [Finding]
  /// The amendments without an answer.
  let undecided: [DecisionListing.Line]
  /// The time.
  let now: Instant
  /// The day.
  let today: CalendarDate
  /// How times are printed.
  let printer: TimePrinter
  /// The working days.
  let calendar: SubmissionCalendar

  /// What the text was submitted as.
  var submission: Submission? { document?.submission }

  /// The day of adoption.
  var adopted: CalendarDate? {
    document?.adoption?.content.date ?? version.circulation.dates.adopted
  }

  /// Whether it was adopted, be the day known or not.
  var isAdopted: Bool { adopted != nil || version.circulation.kind == .resolution }

  /// What a missing fact is: to be found as long as there is time.
  var missing: Checklist.Standing { isAdopted ? .unknown : .toDo }

  /// The round of silence on the version, or on an earlier one with the same words.
  var round: SilenceRound? {
    let silence = ledger.state.silence
    return silence.latest(on: version.number, at: now)
      ?? twins.reversed().lazy.compactMap { silence.latest(on: $0.number, at: now) }.first
  }

  /// Whether the text is agreed by more than its paragraphs.
  var isAgreedAsAWhole: Bool { isAdopted || round?.status(at: now) == .held }

  /// What a final document refuses in the text.
  var obstacles: [Obstacle] {
    Obstacles.of(draft, statuses: isAgreedAsAWhole ? nil : board.sheets.last?.table)
  }

  /// The list.
  var checklist: Checklist {
    let obstacles = obstacles
    let submitted = submittedDay
    let meeting = meeting
    let items =
      textItems(obstacles) + partyItems + documentItems + budgetItems + submissionItems
      + timeItems(meeting) + afterItems
    let order = Checklist.Subject.allCases
    return Checklist(
      negotiation: ledger.negotiation,
      title: ledger.state.opening?.title,
      version: version.label,
      symbol: wanted ?? version.circulation.symbol.flatMap { DocumentSymbol($0) },
      date: today,
      submitted: submitted,
      earliestAction: calendar.earliestAction(submitted: submitted ?? today),
      meeting: meeting,
      latestSubmission: meeting.map { calendar.latestSubmission(action: $0) },
      adopted: adopted,
      items: items.sorted { one, other in
        (order.firstIndex(of: one.subject) ?? 0) < (order.firstIndex(of: other.subject) ?? 0)
      },
      obstacles: obstacles
    )
  }

  /// “1 paragraph”, “3 paragraphs”.
  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  /// `OP3: “[all]”`.
  static func line(_ obstacle: Obstacle) -> String {
    let place = obstacle.place.map { "\($0): " } ?? ""
    let words = obstacle.words
    return place + "“" + (words.count > 80 ? words.prefix(79) + "…" : words) + "”"
  }
}
