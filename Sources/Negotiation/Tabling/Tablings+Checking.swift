extension Tablings {
  /// Whether an event that a command is about to record is wise.
  func check(
    _ event: TablingEvent,
    at now: Instant,
    in state: NegotiationState
  ) throws(Refusal) {}
}
