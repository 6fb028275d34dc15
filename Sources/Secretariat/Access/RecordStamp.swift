import Negotiation

/// Tells the record of a negotiation from what it was before, and from any other.
///
/// Two can be held against each other; nothing else can be learnt from one.
public struct RecordStamp: Hashable, Sendable {
  /// The last entry; it hangs on all before it by their digests.
  private let last: Entry?

  /// The stamp of a whole record.
  init(of ledger: Ledger) { last = ledger.entries.last }
}
