import DraftText
import Negotiation
import Publishing

extension ChecklistFacts {
  /// The day on which the text was submitted, where that is known.
  var submittedDay: CalendarDate? {
    submission?.submitted.flatMap { printer.date($0) } ?? submission?.date
  }

  /// The day of the meeting at which the text was or is to be acted on: of its adoption, else of the
  /// next formal meeting on the agenda.
  var meeting: CalendarDate? { adopted ?? planned?.start.flatMap { printer.date($0) } }

  private var planned: TrackedConsultation? {
    ledger.state.consultations.all.filter { meeting in
      guard let start = meeting.start, start >= now else { return false }
      switch meeting.consultation.kind {
      case .formal, .highLevelMeeting: break
      default: return false
      }
      switch meeting.status(at: now) {
      case .cancelled, .postponed: return false
      default: return true
      }
    }
    .min { ($0.start?.seconds ?? 0, $0.number) < ($1.start?.seconds ?? 0, $1.number) }
  }

  /// Submission against the meeting: four full business days lie between.
  func timeItems(_ meeting: CalendarDate?) -> [Checklist.Item] {
    [submissionItem(meeting), meetingItem(meeting), translation]
  }

  private static func day(_ date: CalendarDate) -> String { TimePrinter.day(date) }

  private func submissionItem(_ meeting: CalendarDate?) -> Checklist.Item {
    var details: [String] = []
    if let meeting {
      let latest = calendar.latestSubmission(action: meeting)
      let did = adopted == nil ? "has to be" : "had to be"
      details.append(
        "For action on \(Self.day(meeting)) it \(did) submitted by \(Self.day(latest))."
      )
      details += holidays(from: latest, to: meeting)
    }
    if let submitted = submittedDay {
      let earliest = calendar.earliestAction(submitted: submitted)
      details += holidays(from: submitted, to: earliest)
      let isInTime = meeting.map { earliest <= $0 } ?? true
      return Checklist.Item(
        .submission,
        isInTime || adopted != nil ? .done : .toDo,
        "Submitted on \(Self.day(submitted)): action from \(Self.day(earliest)) on.",
        details: Self.once(details)
      )
    }
    if document != nil || isAdopted {
      return Checklist.Item(
        .submission,
        .unknown,
        "The record does not say when it was submitted.",
        details: Self.once(details)
      )
    }
    let earliest = calendar.earliestAction(submitted: today)
    details += holidays(from: today, to: earliest)
    return Checklist.Item(
      .submission,
      .toDo,
      "Not submitted. Submitted today, \(Self.day(today)), it can be acted on from"
        + " \(Self.day(earliest)) on.",
      details: Self.once(details),
      next: "zerodraft tabling submit \(ledger.negotiation) …"
    )
  }

  /// The days off in between, and what is not sure about them.
  private func holidays(from first: CalendarDate, to last: CalendarDate) -> [String] {
    calendar.holidays(from: first, to: last).filter { !$0.date.isWeekend }
      .map { "\(Self.day($0.date)) is an official holiday: \($0.name)." }
      + calendar.doubts(from: first, to: last)
  }

  private static func once(_ lines: [String]) -> [String] {
    var seen: Set<String> = []
    return lines.filter { seen.insert($0).inserted }
  }

  private func meetingItem(_ meeting: CalendarDate?) -> Checklist.Item {
    if let adopted {
      return Checklist.Item(.meeting, .done, "Action was taken on \(Self.day(adopted)).")
    }
    guard let meeting, let planned else {
      return Checklist.Item(
        .meeting,
        isAdopted ? .unknown : .toDo,
        "No formal meeting is on the agenda.",
        next: isAdopted
          ? nil : "zerodraft consult schedule \(ledger.negotiation) --kind formal …"
      )
    }
    let name = planned.consultation.title ?? planned.consultation.kind.rawValue
    let day = submittedDay ?? today
    let days = calendar.fullDays(after: day, before: meeting)
    let earliest = calendar.earliestAction(submitted: day)
    var faults: [String] = []
    if earliest > meeting {
      faults.append(
        "Too early: \(Self.count(days, "full business day lies", "full business days lie")) between,"
          + " and \(SubmissionCalendar.fullDays) are needed; action from \(Self.day(earliest)) on."
      )
    }
    if !calendar.isWorkingDay(meeting) { faults.append("It is no working day at Headquarters.") }
    return Checklist.Item(
      .meeting,
      faults.isEmpty ? .done : .toDo,
      "\(name) (#\(planned.number)), \(Self.day(meeting)).",
      details: faults
    )
  }

  private var translation: Checklist.Item {
    let here = Set([version.circulation.language] + version.editions.map(\.language))
    let names = Language.allCases.filter(here.contains).map(\.englishName)
    let others = Language.allCases.filter { !here.contains($0) }.map(\.englishName)
    if others.isEmpty {
      return Checklist.Item(.translation, .done, "The text is there in all six languages.")
    }
    return Checklist.Item(
      .translation,
      isAdopted ? .unknown : .later,
      "In the record: \(ParagraphGroup.list(names)); not \(ParagraphGroup.list(others)).",
      details: isAdopted
        ? [] : ["The Secretariat translates in the three business days after submission."]
    )
  }
}
