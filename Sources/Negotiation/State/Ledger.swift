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
    number >= 1 && number <= entries.count && !reversed.contains(number)
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
        // In place, since copying the state for each entry would make a long record slow to open.
        try state.apply(entry)
      } catch {
        state = Self.state(of: entries, without: reversed).state
        throw error
      }
    }
    entries.append(entry)
  }

  private mutating func reverse(_ number: Int, by entry: Entry) throws(Refusal) {
    guard number >= 1, number < entry.number else { throw .unknownEntry(number) }
    guard !reversed.contains(number) else { throw .alreadyReversed(number) }
    if case .opened = entries[number - 1].event { throw .openingCannotBeReversed }
    let gone = Self.reversed(in: entries + [entry])
    let (state, obstacle) = Self.state(of: entries, without: gone)
    if let obstacle {
      guard case .reversed(let earlier) = entries[number - 1].event else {
        throw .stillNeeded(number, by: obstacle)
      }
      throw .cannotComeBack(earlier.entry, because: obstacle)
    }
    self.state = state
    reversed = gone
  }

  /// The entries that do not count.
  ///
  /// A reversal that is reversed itself takes nothing back; only later entries can reverse one, so
  /// the last are asked first.
  private static func reversed(in entries: [Entry]) -> Set<Int> {
    var gone: Set<Int> = []
    for entry in entries.reversed() where !gone.contains(entry.number) {
      if case .reversed(let reversal) = entry.event { gone.insert(reversal.entry) }
    }
    return gone
  }

  /// What entries add up to, without those that do not count.
  ///
  /// - Returns: the state, and the number of the first entry that cannot follow.
  private static func state(
    of entries: [Entry],
    without gone: Set<Int>
  ) -> (state: NegotiationState, obstacle: Int?) {
    var state = NegotiationState()
    for entry in entries where !gone.contains(entry.number) {
      do { try state.apply(entry) } catch { return (state, entry.number) }
    }
    return (state, nil)
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
