/// The meetings and what was said in them, as the record now knows it.
public struct Consultations: Hashable, Sendable {
  /// The meetings, in the order in which they were recorded.
  public private(set) var all: [TrackedConsultation] = []

  /// The meeting that an entry scheduled.
  public subscript(number: Int) -> TrackedConsultation? { all.first { $0.number == number } }

  /// The longest sitting, in seconds.
  public static let sittingLimit = 86_400

  mutating func apply(
    _ event: ConsultationEvent,
    of entry: Entry,
    in state: NegotiationState
  ) throws(Refusal) {
    switch event {
    case .scheduled(let consultation):
      try require(consultation, in: state)
      all.append(TrackedConsultation(number: entry.number, consultation: consultation))
    case .changed(let change):
      try require(change.consultation, in: state)
      let index = try index(of: change.meeting)
      all[index].consultation = change.consultation
      all[index].changes.append(change)
    case .cancelled(let cancellation):
      all[try index(of: cancellation.meeting)].cancellation = cancellation
    case .attended(let attendance):
      let index = try index(of: attendance.meeting)
      for party in attendance.parties where !all[index].attendance.contains(party) {
        all[index].attendance.append(party)
      }
    case .intervened(let intervention):
      for passage in intervention.passages { try state.requirePassage(passage) }
      let statement = TrackedConsultation.Statement(
        number: entry.number,
        intervention: intervention
      )
      all[try index(of: intervention.meeting)].statements.append(statement)
    case .closed(let closing): all[try index(of: closing.meeting)].closing = closing
    }
  }

  func check(
    _ event: ConsultationEvent,
    at now: Instant,
    in state: NegotiationState
  ) throws(Refusal) {
    switch event {
    case .scheduled(let consultation): try check(consultation)
    case .changed(let change):
      try requireOpen(change.meeting)
      try check(change.consultation)
      guard change.consultation.parent != change.meeting else {
        throw .consultation(.partOfItself(change.meeting))
      }
    case .cancelled(let cancellation): try requireOpen(cancellation.meeting)
    case .attended(let attendance): try requireBegun(attendance.meeting, at: now)
    case .intervened(let intervention):
      try requireBegun(intervention.meeting, at: now)
      let isSilent =
        (intervention.words ?? "").isBlank && (intervention.proposal ?? "").isBlank
      if isSilent, intervention.position == .comment || intervention.position == .question {
        throw .consultation(.nothingSaid)
      }
      if let party = intervention.party, intervention.behalf == [party] {
        throw .consultation(.onBehalfOfItself(party))
      }
    case .closed(let closing):
      try requireBegun(closing.meeting, at: now)
      guard all[try index(of: closing.meeting)].closing == nil else {
        throw .consultation(.closed(closing.meeting))
      }
      guard !((closing.summary ?? "") + (closing.outcome ?? "")).isBlank else {
        throw .blank("summary")
      }
    }
  }

  private func check(_ consultation: Consultation) throws(Refusal) {
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
    for reading in consultation.readings where reading.number < 1 {
      throw .consultation(.readingNumber(reading.number))
    }
    guard consultation.passages.isEmpty || consultation.version != nil else {
      throw .consultation(.paragraphsWithoutVersion)
    }
  }

  private func require(_ consultation: Consultation, in state: NegotiationState) throws(Refusal) {
    if let version = consultation.version, state.version(version) == nil {
      throw .unknownVersion(version)
    }
    for passage in consultation.passages { try state.requirePassage(passage) }
    if let parent = consultation.parent { _ = try index(of: parent) }
  }

  private func requireOpen(_ number: Int) throws(Refusal) {
    let meeting = all[try index(of: number)]
    guard meeting.cancellation == nil else { throw .consultation(.cancelled(number)) }
    guard meeting.closing == nil else { throw .consultation(.closed(number)) }
  }

  private func requireBegun(_ number: Int, at now: Instant) throws(Refusal) {
    let meeting = all[try index(of: number)]
    guard meeting.cancellation == nil else { throw .consultation(.cancelled(number)) }
    if let start = meeting.start, now < start {
      throw .consultation(.notBegun(number, start: start))
    }
  }

  private func index(of number: Int) throws(Refusal) -> Int {
    guard let index = all.firstIndex(where: { $0.number == number }) else {
      throw .consultation(.unknown(number))
    }
    return index
  }
}
