import Negotiation
import RecordStore

/// Entries read one after the other, each of which has to follow the one before it.
struct EntryChain {
  /// What the entries up to now add up to.
  private(set) var ledger: Ledger
  /// The last of them.
  private(set) var head: Head?

  /// A chain without entries.
  init(negotiation: String) {
    ledger = Ledger(negotiation: negotiation)
  }

  /// Why an entry cannot follow.
  enum Fault: Error, Hashable {
    /// Another number was due; the number.
    case outOfOrder(expected: Int)
    /// Its bytes are not those that its digest was taken of.
    case altered
    /// Its bytes are those of no entry.
    case unreadable(String)
    /// It is an entry of another place: the negotiation and number that it gives itself.
    case misplaced(String, Int)
    /// It does not name the entry before it.
    case broken
    /// What it says cannot follow from what was there before.
    case refused(Refusal)
  }

  /// Takes an entry in.
  ///
  /// - Throws: why it cannot follow; the chain is then as it was.
  mutating func append(_ sealed: SealedEntry) throws(Fault) {
    guard sealed.number == ledger.nextNumber else {
      throw .outOfOrder(expected: ledger.nextNumber)
    }
    guard sealed.isIntact(by: RecordHash.sha256) else { throw .altered }
    let entry: Entry
    do { entry = try sealed.opened() } catch { throw .unreadable("\(error)") }
    guard entry.negotiation == ledger.negotiation, entry.number == sealed.number else {
      throw .misplaced(entry.negotiation, entry.number)
    }
    guard entry.previous == head?.digest else { throw .broken }
    do { try ledger.append(entry) } catch { throw .refused(error) }
    head = Head(number: sealed.number, digest: sealed.digest)
  }
}

extension EntryChain.Fault {
  /// What is wrong, to be read after “entry 7”.
  var words: String {
    switch self {
    case .outOfOrder(let expected): "stands where entry \(expected) should be"
    case .altered: "is not what was recorded: its bytes do not have its digest"
    case .unreadable: "cannot be read"
    case .misplaced(let negotiation, let number):
      "is entry \(number) of \(negotiation), put in a place that is not its own"
    case .broken: "does not name the entry before it"
    case .refused: "says what cannot follow from the entries before it"
    }
  }
}
