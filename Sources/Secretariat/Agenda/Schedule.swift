import DraftText
public import Negotiation

/// Everything of a negotiation that has a time, as it stands at some time.
///
/// What was called off, lifted or undone is there too, marked as cancelled: a calendar that has it
/// has to learn that it is gone.
public struct Schedule: Sendable {
  /// The items, the earliest first.
  public let items: [ScheduledItem]
  /// The time.
  public let now: Instant

  /// Draws up the schedule of a ledger.
  ///
  /// - Parameters:
  ///   - ledger: the record.
  ///   - now: the time; deadlines and silence are as they had been announced by then, and those
  ///     that were announced later are left out.
  public init(_ ledger: Ledger, at now: Instant) {
    self.now = now
    let drafter = ScheduleDrafter(ledger: ledger, now: now, changes: ItemChanges(ledger))
    var items: [ScheduledItem] = []
    for entry in ledger.entries {
      switch entry.event {
      case .consultation(.scheduled): items += drafter.sittings(of: entry.number)
      case .deadline(.set(let deadline)) where deadline.announced.map({ $0 <= now }) ?? true:
        items.append(drafter.item(deadline, entry.number))
      case .silence(.placed(let placement)) where placement.placed <= now:
        items.append(drafter.item(placement, entry.number))
      case .speakers(.opened(let list)): items += drafter.items(list, entry.number)
      case .participants(.opened(let list)): items.append(drafter.item(list, entry.number))
      default: break
      }
    }
    self.items = items.sorted { left, right in
      (left.start.seconds, left.entry, left.part ?? 0)
        < (right.start.seconds, right.entry, right.part ?? 0)
    }
  }

  /// What is still to come or under way.
  public var ahead: [ScheduledItem] {
    items.filter { $0.status == .ahead || $0.status == .underWay }
  }

  /// The meetings that were put off and have no new time.
  public var postponed: [ScheduledItem] { items.filter { $0.status == .postponed } }
}

/// Makes the items of a schedule.
private struct ScheduleDrafter {
  let ledger: Ledger
  let now: Instant
  let changes: ItemChanges

  private func draft(
    _ kind: ScheduledItem.Kind,
    _ title: String,
    of root: Int,
    at start: Instant
  ) -> ScheduledItem {
    ScheduledItem(
      entry: root,
      kind: kind,
      title: title,
      start: start,
      details: [],
      status: start <= now ? .over : .ahead,
      sequence: changes.sequence(of: root),
      revised: changes.revised(root) ?? start
    )
  }

  // MARK: Meetings

  /// The sittings that a meeting has, and those that it had before it was changed.
  func sittings(of root: Int) -> [ScheduledItem] {
    let tracked = ledger.state.consultations[root]
    let announcements = changes.announcements(of: root)
    let count = announcements.map(\.sittings.count).max() ?? 0
    return (0..<count).compactMap { index in
      let isGone = index >= (tracked?.consultation.sittings.count ?? 0)
      // What is gone is shown as it was announced last.
      let shown = isGone ? announcements.last { index < $0.sittings.count } : tracked?.consultation
      guard let shown else { return nil }
      let sitting = shown.sittings[index]
      var item = draft(.meeting, EventSentence.name(shown), of: root, at: sitting.start)
      item.part = count > 1 ? index + 1 : nil
      item.end = sitting.end
      item.place = shown.place
      item.version = shown.version.map { EventSentence.label($0, in: ledger) }
      item.details = details(of: shown)
      item.status = isGone ? .cancelled : status(of: tracked, sitting)
      if item.status == .cancelled, let reason = tracked?.cancellation?.reason {
        item.details.append("Cancelled: \(reason)")
      }
      if item.status == .postponed {
        let reason = tracked?.postponement?.reason.map { ": \($0)" } ?? ""
        item.details.append("Postponed\(reason)")
      }
      return item
    }
  }

  private func status(
    of tracked: TrackedConsultation?,
    _ sitting: Sitting
  ) -> ScheduledItem.Status {
    switch tracked?.status(at: now) {
    case .cancelled, nil: .cancelled
    case .postponed: .postponed
    case .held: .over
    case .ahead, .underWay:
      if now < sitting.start { .ahead } else if now < sitting.end { .underWay } else { .over }
    }
  }

  private func details(of meeting: Consultation) -> [String] {
    var details: [String] = []
    let paragraphs = meeting.passages.compactMap { $0.reference?.description }
    if let version = meeting.version.map({ EventSentence.label($0, in: ledger) }) {
      let on = paragraphs.isEmpty ? "" : ", \(paragraphs.joined(separator: ", "))"
      details.append("On the table: \(version)\(on)")
    }
    for reading in meeting.readings {
      details.append("\(reading.section): reading \(reading.number)")
    }
    if !meeting.chairs.isEmpty {
      details.append("Chair: " + meeting.chairs.joined(separator: ", "))
    }
    details += letter(meeting.letter)
    return details
  }

  private func letter(_ letter: String?) -> [String] { letter.map { ["Announced: \($0)"] } ?? [] }

  // MARK: Deadlines

  func item(_ deadline: Deadline, _ root: Int) -> ScheduledItem {
    let tracked = ledger.state.deadlines[root]?.known(at: now)
    let until = tracked?.until ?? deadline.until
    var item = draft(.deadline, deadline.what, of: root, at: until)
    set(tracked == nil ? deadline.day : tracked?.day, on: &item)
    item.version = deadline.version.map { EventSentence.label($0, in: ledger) }
    item.details = letter(tracked?.extensions.last?.letter ?? deadline.letter)
    if let count = tracked?.extensions.count, count > 0 {
      item.details.append(count == 1 ? "Extended once" : "Extended \(count) times")
    }
    switch tracked?.status(at: now) {
    case .ahead: item.status = .ahead
    case .over: item.status = .over
    case .met: item.status = .met
    case .lifted, nil: item.status = .cancelled
    }
    if let reason = tracked?.lifting?.reason { item.details.append("Lifted: \(reason)") }
    if let note = tracked?.fulfilment?.note { item.details.append("Met: \(note)") }
    return item
  }

  func items(_ list: SpeakersList, _ root: Int) -> [ScheduledItem] {
    guard let until = list.until else { return [] }
    var item = draft(.deadline, "registration of speakers: \(list.title)", of: root, at: until)
    set(list.day, on: &item)
    if ledger.state.speakers[root] == nil { item.status = .cancelled }
    return [item]
  }

  func item(_ list: ParticipantsList, _ root: Int) -> ScheduledItem {
    var item = draft(
      .deadline,
      "objections to participants: \(list.title)",
      of: root,
      at: list.until
    )
    if ledger.state.participants[root] == nil { item.status = .cancelled }
    return item
  }

  /// A deadline without an hour takes up its day, on the clock of the negotiation.
  private func set(_ day: CalendarDate?, on item: inout ScheduledItem) {
    guard let day, let before = day.adding(days: -1),
      let start = try? TimeReader(zone: ledger.timeZone).deadline(before.description).until,
      start < item.start
    else { return }
    item.day = day
    item.end = item.start
    item.start = start
  }

  // MARK: Silence

  func item(_ placement: SilencePlacement, _ root: Int) -> ScheduledItem {
    let round = ledger.state.silence[root]
    let label = EventSentence.label(placement.version, in: ledger)
    let until = round?.until(at: now) ?? placement.until
    var item = draft(.silence, "silence ends on \(label)", of: root, at: until)
    item.version = label
    item.details = letter(placement.letter)
    switch round?.status(at: now) {
    case .ahead, .running: item.status = .ahead
    case .held: item.status = .over
    case .broken:
      item.status = .broken
      let names = round?.brokenOn(by: now) ?? []
      let on = names.isEmpty ? "the whole text" : SilenceSentence.list(names)
      item.details.append("Broken on \(on)")
    case nil: item.status = .cancelled
    }
    return item
  }
}
