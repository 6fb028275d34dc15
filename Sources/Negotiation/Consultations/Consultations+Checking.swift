import DraftText

extension Consultations {
  /// The longest sitting, in seconds.
  static let sittingLimit = 86_400

  /// Asks whether a command about a meeting is allowed now.
  func check(
    _ event: ConsultationEvent,
    at now: Instant,
    in state: NegotiationState
  ) throws(Refusal) {
    switch event {
    case .scheduled(let consultation): try check(consultation, in: state)
    case .changed(let change):
      let meeting = try requireOpen(change.meeting)
      try check(change.consultation, in: state)
      try requireNoCircle(from: change.meeting, up: change.consultation.parent)
      if meeting.tookPlace, let start = change.consultation.start, now < start {
        throw .consultation(.tookPlace(change.meeting))
      }
    case .postponed(let postponement):
      let meeting = try requireOpen(postponement.meeting)
      guard meeting.postponement == nil else {
        throw .consultation(.postponed(postponement.meeting))
      }
      guard !meeting.tookPlace else { throw .consultation(.tookPlace(postponement.meeting)) }
    case .cancelled(let cancellation):
      let meeting = try requireOpen(cancellation.meeting)
      guard !meeting.tookPlace else { throw .consultation(.tookPlace(cancellation.meeting)) }
    case .attended(let attendance):
      let meeting = try requireBegun(attendance.meeting, at: now)
      guard !Set(attendance.parties).isSubset(of: meeting.attendance) else {
        throw .consultation(.nobodyNew(attendance.meeting))
      }
    case .intervened(let intervention):
      _ = try requireBegun(intervention.meeting, at: now)
      try check(intervention)
    case .corrected(let correction):
      let statement = try requireHeld(correction.statement)
      guard correction.intervention != statement.intervention,
        correction.intervention.meeting == statement.intervention.meeting
      else { throw .consultation(.correctsNothing(correction.statement)) }
      try check(correction.intervention)
    case .withdrawn(let withdrawal): _ = try requireHeld(withdrawal.statement)
    case .closed(let closing):
      let meeting = try requireBegun(closing.meeting, at: now)
      guard meeting.closing == nil else { throw .consultation(.closed(closing.meeting)) }
      let words = (closing.summary ?? "") + (closing.outcome ?? "")
      guard !words.isBlank || !closing.bridges.isEmpty else {
        throw .blank("summary of the meeting")
      }
      guard closing.reported != closing.meeting else {
        throw .consultation(.partOfItself(closing.meeting))
      }
    }
  }

  private func check(_ consultation: Consultation, in state: NegotiationState) throws(Refusal) {
    guard !consultation.sittings.isEmpty else { throw .consultation(.noSitting) }
    var end: Instant?
    for sitting in consultation.sittings {
      guard sitting.start < sitting.end else { throw .consultation(.endsBeforeItStarts(sitting)) }
      guard sitting.end.seconds - sitting.start.seconds <= Self.sittingLimit else {
        throw .consultation(.tooLong(sitting))
      }
      if let end, sitting.start < end { throw .consultation(.overlapping(sitting)) }
      end = sitting.end
    }
    for item in consultation.programme { try check(item, of: consultation) }
    for reading in consultation.readings where reading.number < 1 {
      throw .consultation(.readingNumber(reading.number))
    }
    let passages = consultation.passages + consultation.readings.flatMap(\.passages)
    guard passages.isEmpty || consultation.version != nil else {
      throw .consultation(.paragraphsWithoutVersion)
    }
    for passage in passages where passage.version != consultation.version {
      throw .consultation(
        .otherVersion(state.version(passage.version)?.label ?? "#\(passage.version)")
      )
    }
  }

  private func check(_ item: ProgrammeItem, of consultation: Consultation) throws(Refusal) {
    guard !item.title.isBlank else { throw .blank("title of an item of the programme") }
    if let start = item.start, let end = item.end, end <= start {
      throw .consultation(.itemEndsBeforeItStarts(item.title))
    }
    for time in [item.start, item.end].compactMap({ $0 }) {
      guard consultation.sittings.contains(where: { $0.start <= time && time <= $0.end }) else {
        throw .consultation(.itemOutsideMeeting(item.title))
      }
    }
  }

  private func check(_ intervention: Intervention) throws(Refusal) {
    if let party = intervention.party {
      guard intervention.voice == nil else { throw .consultation(.namedWithoutAttribution) }
      guard !intervention.behalf.contains(party) else {
        throw .consultation(.onBehalfOfItself(party))
      }
    } else {
      guard intervention.voice != nil else { throw .consultation(.noSpeaker) }
      guard intervention.behalf.isEmpty else { throw .consultation(.namedWithoutAttribution) }
    }
    switch intervention.position {
    case .question, .comment:
      let words = (intervention.words ?? "") + (intervention.proposal ?? "")
      guard !words.isBlank else { throw .consultation(.nothingSaid) }
    case .delete, .preferOriginal:
      guard intervention.passages.contains(where: { $0.paragraph != nil }) else {
        throw .consultation(.needsParagraph(intervention.position))
      }
    case .support, .oppose, .canLiveWith, .reserve: break
    }
  }

  private func requireOpen(_ number: Int) throws(Refusal) -> TrackedConsultation {
    let meeting = all[try index(of: number)]
    guard meeting.cancellation == nil else { throw .consultation(.cancelled(number)) }
    guard meeting.closing == nil else { throw .consultation(.closed(number)) }
    return meeting
  }

  private func requireBegun(_ number: Int, at now: Instant) throws(Refusal) -> TrackedConsultation {
    let meeting = all[try index(of: number)]
    guard meeting.cancellation == nil else { throw .consultation(.cancelled(number)) }
    guard meeting.postponement == nil else { throw .consultation(.postponed(number)) }
    if let start = meeting.start, now < start {
      throw .consultation(.notBegun(number, start: start))
    }
    return meeting
  }

  private func requireHeld(_ number: Int) throws(Refusal) -> RecordedStatement {
    let (meeting, place) = try place(of: number)
    let statement = all[meeting].statements[place]
    guard statement.holds else { throw .consultation(.withdrawn(number)) }
    return statement
  }

  /// Goes from a meeting to those it is part of; none of them may be the one it began with.
  private func requireNoCircle(from number: Int, up parent: Int?) throws(Refusal) {
    var parent = parent
    var seen: Set<Int> = []
    while let next = parent, seen.insert(next).inserted {
      guard next != number else { throw .consultation(.partOfItself(number)) }
      parent = self[next]?.consultation.parent
    }
  }
}
