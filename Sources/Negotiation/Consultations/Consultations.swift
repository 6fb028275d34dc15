/// The meetings and what was said at them, as the record now knows it.
public struct Consultations: Hashable, Sendable {
  /// The meetings, in the order in which they were recorded.
  public internal(set) var all: [TrackedConsultation] = []

  /// The meeting that an entry scheduled.
  public subscript(number: Int) -> TrackedConsultation? { all.first { $0.number == number } }

  /// The intervention that an entry recorded.
  public func statement(_ number: Int) -> RecordedStatement? {
    for meeting in all {
      if let found = meeting.statements.first(where: { $0.number == number }) { return found }
    }
    return nil
  }

  /// The meetings by the time at which they begin.
  public var inOrderOfTime: [TrackedConsultation] {
    all.sorted { left, right in
      (left.start?.seconds ?? Int.max, left.number)
        < (right.start?.seconds ?? Int.max, right.number)
    }
  }

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
      // A new time sets a meeting back on that was put off.
      if all[index].consultation.sittings != change.consultation.sittings {
        all[index].postponement = nil
      }
      all[index].consultation = change.consultation
      all[index].stated = entry.number
      all[index].changes.append(change)
    case .postponed(let postponement):
      all[try index(of: postponement.meeting)].postponement = postponement
    case .cancelled(let cancellation):
      all[try index(of: cancellation.meeting)].cancellation = cancellation
    case .attended(let attendance):
      let index = try index(of: attendance.meeting)
      for party in attendance.parties where !all[index].attendance.contains(party) {
        all[index].attendance.append(party)
      }
    case .intervened(let intervention):
      try state.requirePassages(intervention.passages)
      all[try index(of: intervention.meeting)].statements.append(
        RecordedStatement(number: entry.number, intervention: intervention)
      )
    case .corrected(let correction):
      try state.requirePassages(correction.intervention.passages)
      let (meeting, place) = try place(of: correction.statement)
      var statement = all[meeting].statements[place]
      statement.earlier.append(statement.intervention)
      statement.intervention = correction.intervention
      statement.intervention.meeting = all[meeting].number
      statement.stated = entry.number
      all[meeting].statements[place] = statement
    case .withdrawn(let withdrawal):
      let (meeting, place) = try place(of: withdrawal.statement)
      all[meeting].statements[place].withdrawal = withdrawal
    case .closed(let closing):
      let index = try index(of: closing.meeting)
      for bridge in closing.bridges { try state.requirePassage(bridge.passage) }
      if let reported = closing.reported { _ = try self.index(of: reported) }
      all[index].closing = closing
      all[index].closed = entry.recorded
    }
  }

  private func require(_ consultation: Consultation, in state: NegotiationState) throws(Refusal) {
    if let version = consultation.version, state.version(version) == nil {
      throw .unknownVersion(version)
    }
    try state.requirePassages(consultation.passages)
    for reading in consultation.readings {
      try state.requirePassages(reading.passages)
    }
    if let parent = consultation.parent { _ = try index(of: parent) }
  }

  func index(of number: Int) throws(Refusal) -> Int {
    guard let index = all.firstIndex(where: { $0.number == number }) else {
      throw .consultation(.unknown(number))
    }
    return index
  }

  func place(of statement: Int) throws(Refusal) -> (meeting: Int, statement: Int) {
    for (index, meeting) in all.enumerated() {
      if let place = meeting.statements.firstIndex(where: { $0.number == statement }) {
        return (index, place)
      }
    }
    throw .consultation(.unknownStatement(statement))
  }
}
