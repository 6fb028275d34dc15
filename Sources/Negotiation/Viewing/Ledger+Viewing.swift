extension Ledger {
  /// The record as somebody may see it.
  ///
  /// What they may not see is not in it: entries are made unreadable before anything is made of
  /// them, so that no output can show what its viewer may not know. Numbers and times of entries
  /// stay, since references to them would break; that an entry is withheld is therefore seen.
  ///
  /// A copy as of an earlier entry is taken of the result: what was undone since, such as a
  /// proposal that was recorded as everybody's to see and was not, is withheld then too.
  ///
  /// ```swift
  /// let copy = ledger.seen(by: .party(PartyID("Delegation A"), groups: []))
  /// copy.entries.count == ledger.entries.count  // true
  /// ```
  ///
  /// - Parameter viewer: who looks.
  /// - Returns: the ledger itself for those who keep it.
  public func seen(by viewer: Viewer) -> Ledger {
    guard viewer != .coFacilitators else { return self }
    var redaction = Redaction(for: viewer, of: self)
    var copy = Ledger(negotiation: negotiation)
    for entry in entries {
      var redacted = redaction.redacted(entry)
      do { try copy.append(redacted) } catch {
        // What cannot stand without something that is withheld is withheld with it.
        redacted.event = .withheld
        try? copy.append(redacted)
      }
    }
    return copy
  }
}
