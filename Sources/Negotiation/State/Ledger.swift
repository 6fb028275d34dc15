/// The entries of one negotiation, and the state that they add up to.
///
/// ```swift
/// var ledger = Ledger(negotiation: "modalities-2021")
/// let entry = try ledger.entry(saying: .opened(opening), at: now, by: "co-facilitators", after: nil)
/// try ledger.append(entry)
/// ledger.state.opening?.title
/// ```
public struct Ledger: Hashable, Sendable {
  /// The name of the negotiation.
  public let negotiation: String
  /// The entries, in order.
  public private(set) var entries: [Entry] = []
  /// The numbers of the entries that no longer count.
  public private(set) var reversed: Set<Int> = []
  /// What the entries that count add up to.
  public private(set) var state = NegotiationState()

  /// A ledger without entries.
  public init(negotiation: String) {
    self.negotiation = negotiation
  }

  /// Replays a record.
  ///
  /// - Throws: the first entry that cannot follow the ones before it, and why.
  public init(negotiation: String, replaying entries: [Entry]) throws(ReplayFault) {
    self.init(negotiation: negotiation)
    for entry in entries {
      do { try append(entry) } catch { throw ReplayFault(number: entry.number, refusal: error) }
    }
  }

  /// The number that the next entry gets.
  public var nextNumber: Int { entries.count + 1 }

  /// Whether an entry counts.
  public func counts(_ number: Int) -> Bool {
    (1...entries.count).contains(number) && !reversed.contains(number)
  }

  /// Adds an entry.
  ///
  /// - Throws: why it cannot follow; the ledger is then as it was.
  public mutating func append(_ entry: Entry) throws(Refusal) {
    guard entry.negotiation == negotiation, entry.number == nextNumber else {
      throw .outOfOrder(expected: nextNumber, found: entry.number)
    }
    if case .reversed(let reversal) = entry.event {
      try reverse(reversal.entry, by: entry)
    } else {
      do {
        try state.apply(entry)
      } catch {
        // Keeping the state from before each entry would cost more than all of replaying; an entry
        // that is refused is rare.
        state = (try? Self.state(of: entries, without: reversed)) ?? NegotiationState()
        throw error
      }
    }
    entries.append(entry)
  }

  private mutating func reverse(_ number: Int, by entry: Entry) throws(Refusal) {
    guard (1..<entry.number).contains(number) else { throw .unknownEntry(number) }
    guard !reversed.contains(number) else { throw .alreadyReversed(number) }
    if case .opened = entries[number - 1].event { throw .openingCannotBeReversed }
    var gone = reversed
    gone.insert(number)
    // Reversing a reversal brings back what that one took.
    if case .reversed(let earlier) = entries[number - 1].event { gone.remove(earlier.entry) }
    do {
      state = try Self.state(of: entries, without: gone)
    } catch {
      throw .stillNeeded(number, by: error.number)
    }
    reversed = gone
  }

  /// What entries add up to, some of them left out.
  ///
  /// - Throws: the first entry that cannot do without those.
  private static func state(
    of entries: [Entry],
    without reversed: Set<Int>
  ) throws(ReplayFault) -> NegotiationState {
    var state = NegotiationState()
    for entry in entries where !reversed.contains(entry.number) {
      do { try state.apply(entry) } catch {
        throw ReplayFault(number: entry.number, refusal: error)
      }
    }
    return state
  }

  /// The ledger as it stood after an entry.
  ///
  /// - Parameter number: the entry; those after it are left out.
  /// - Returns: the ledger itself, where no entry comes after it.
  public func asOf(_ number: Int) -> Ledger {
    guard number < entries.count else { return self }
    let earlier = entries.prefix(max(number, 0))
    // What could be replayed once can be again, and so can any beginning of it.
    return (try? Ledger(negotiation: negotiation, replaying: Array(earlier))) ?? self
  }
}

/// The first entry that cannot follow the ones before it.
public struct ReplayFault: Error, Hashable, Sendable {
  /// The number of the entry.
  public var number: Int
  /// Why it cannot follow.
  public var refusal: Refusal
}
