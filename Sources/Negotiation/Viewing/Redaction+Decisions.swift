extension Redaction {
  /// What was decided, as the viewer may see it; `nil` where it is withheld.
  ///
  /// Until the version that grows out of them is circulated, decisions are the co-facilitators'
  /// alone, and what was taken back stays theirs.
  func redacted(_ event: DecisionEvent, of number: Int) -> DecisionEvent? {
    guard case .made(var decision) = event, isSettled(decision.version),
      let standing = standing(of: number)
    else { return nil }
    decision.amendments = standing.filter { sight(of: $0.proposal) != nil }
    guard !decision.amendments.isEmpty else { return nil }
    if viewer.isPublic {
      decision.note = nil
      decision.instead = []
    }
    return .made(decision)
  }

  /// A version, without what links it to proposals that the viewer does not see.
  func redacted(_ circulation: Circulation) -> Circulation {
    var circulation = circulation
    circulation.reflected?.removeAll { sight(of: $0.amendment.proposal) == nil }
    circulation.departed = circulation.departed?.map { departure in
      var departure = departure
      if let amendment = departure.amendment, sight(of: amendment.proposal) == nil {
        departure.amendment = nil
      }
      return departure
    }
    return circulation
  }
}
