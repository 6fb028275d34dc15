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
  /// Whether nobody has to agree on its paragraphs one by one.
  let whole: WholeAgreement
  /// What was said beside the record, which wins over it.
  let said: IssueParticulars
  /// Who submits it, where that was said so.
  let saidSubmitter: Submission.Submitter?
  /// Whether the text has lost all its italics.
  let hasLostItalics: Bool

  /// What the text was submitted as.
  var submission: Submission? { document?.submission }

  /// The day of adoption.
  var adopted: CalendarDate? { version.adopted(as: document) }

  /// Whether it was adopted, be the day known or not.
  var isAdopted: Bool { version.isAdopted(as: document) }

  /// What a missing fact is: to be found as long as there is time.
  var missing: Checklist.Standing { isAdopted ? .unknown : .toDo }

  /// The round of silence on the version, or on an earlier one with the same words.
  var round: SilenceRound? { whole.round }

  /// Whether the text is agreed by more than its paragraphs.
  var isAgreedAsAWhole: Bool { whole.isReached }

  /// Where the paragraphs stand, where agreement hangs on that.
  var statuses: StatusTable? { isAgreedAsAWhole ? nil : board.sheets.last?.table }

  /// What a final document refuses in the text.
  var obstacles: [Obstacle] {
    Obstacles.of(draft, statuses: statuses)
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
