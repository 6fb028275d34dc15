public import Negotiation

/// Puts right what is said of a negotiation, or says what has changed.
public struct RestateNegotiation: Sendable {
  /// The door to the record.
  public var registry: Registry

  /// Makes the use case.
  public init(registry: Registry) {
    self.registry = registry
  }

  /// Records how the negotiation is described from now on.
  ///
  /// - Parameters:
  ///   - name: the negotiation.
  ///   - change: puts what is said now in the place of what was said.
  /// - Returns: what was recorded.
  /// - Throws: that nothing would change, or what is wrong with it.
  public func restate(
    _ name: String,
    _ change: (inout Opening) throws(Problem) -> Void
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { ledger throws(Problem) in
      guard let before = ledger.state.opening else {
        throw Problem(Refusal.notOpened, in: ledger)
      }
      var opening = before
      try change(&opening)
      guard opening != before else {
        throw Problem(
          "Nothing of \(name) would change",
          hint: "“zerodraft restate --help” lists what can be said anew."
        )
      }
      if opening.coFacilitators != before.coFacilitators,
        !ledger.state.facilitationChanges.isEmpty
      {
        throw Problem(
          "Co-facilitators have come and gone since \(name) was opened",
          hint: "Say who comes and goes with “zerodraft facilitators \(name)”."
        )
      }
      _ = try TimeZoneRules(opening.timeZone)
      return [Recording(.restated(opening))]
    }
  }
}
