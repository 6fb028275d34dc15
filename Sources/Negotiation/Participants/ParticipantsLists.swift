/// The lists of participants, as the record now knows them.
public struct ParticipantsLists: Hashable, Sendable {
  /// The lists, in the order in which they were opened.
  public private(set) var all: [TrackedParticipantsList] = []

  /// The list that an entry opened.
  public subscript(number: Int) -> TrackedParticipantsList? { all.first { $0.number == number } }

  mutating func apply(
    _ event: ParticipantsEvent,
    of entry: Entry,
    in state: NegotiationState
  ) throws(Refusal) {
    switch event {
    case .opened(let list):
      if let meeting = list.meeting, state.consultations[meeting] == nil {
        throw .consultation(.unknown(meeting))
      }
      all.append(TrackedParticipantsList(number: entry.number, list: list))
    case .proposed(let proposed):
      all[try index(of: proposed.list)].participants.append(
        TrackedParticipantsList.Participant(number: entry.number, proposed: proposed)
      )
    case .objected(let objection):
      let (list, place) = try place(of: objection.participant)
      all[list].participants[place].objections.append(objection)
    case .disclosed(let disclosure):
      let (list, place) = try place(of: disclosure.participant)
      all[list].participants[place].disclosures.append(disclosure)
    case .decided(let decision):
      let (list, place) = try place(of: decision.participant)
      all[list].participants[place].decision = decision
    }
  }

  func check(
    _ event: ParticipantsEvent,
    at now: Instant,
    in state: NegotiationState
  ) throws(Refusal) {
    switch event {
    case .opened(let list):
      guard !list.title.isBlank else { throw .blank("title of the list") }
    case .proposed(let proposed):
      guard !proposed.name.isBlank else { throw .blank("name of the participant") }
      let list = all[try index(of: proposed.list)]
      let words = Self.words(of: proposed.name)
      let twin = list.participants.first { Self.words(of: $0.proposed.name) == words }
      if let twin {
        throw .participants(.proposedTwice(proposed.name, participant: twin.number))
      }
      let moment = proposed.proposed ?? now
      guard moment <= now else { throw .participants(.inTheFuture(moment)) }
      guard moment < list.list.until else { throw .participants(.closed(since: list.list.until)) }
    case .objected(let objection):
      guard objection.received <= now else {
        throw .participants(.inTheFuture(objection.received))
      }
      try requireUndecided(objection.participant)
      let (list, place) = try place(of: objection.participant)
      let before = all[list].participants[place].objections.compactMap(\.party)
      if let party = objection.party, before.contains(party) {
        throw .participants(.objectedTwice(party, participant: objection.participant))
      }
    case .disclosed(let disclosure):
      let (list, place) = try place(of: disclosure.participant)
      guard !all[list].participants[place].objections.isEmpty else {
        throw .participants(.nobodyObjected(disclosure.participant))
      }
      guard !disclosure.recipients.isEmpty else { throw .blank("recipient") }
    case .decided(let decision):
      try requireUndecided(decision.participant)
      let (list, place) = try place(of: decision.participant)
      guard !all[list].participants[place].objections.isEmpty else {
        throw .participants(.nobodyObjected(decision.participant))
      }
    }
  }

  /// A name's words, by which names are told apart: case and spaces make no other name.
  private static func words(of name: String) -> [String] {
    name.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
  }

  private func requireUndecided(_ number: Int) throws(Refusal) {
    let (list, place) = try place(of: number)
    guard all[list].participants[place].decision == nil else {
      throw .participants(.decided(number))
    }
  }

  private func index(of number: Int) throws(Refusal) -> Int {
    guard let index = all.firstIndex(where: { $0.number == number }) else {
      throw .participants(.unknownList(number))
    }
    return index
  }

  private func place(of number: Int) throws(Refusal) -> (list: Int, place: Int) {
    for list in all.indices {
      let place = all[list].participants.firstIndex { $0.number == number }
      if let place { return (list, place) }
    }
    throw .participants(.unknownParticipant(number))
  }
}
