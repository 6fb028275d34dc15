import Negotiation

/// A receipt held against a record.
public struct CheckedReceipt: Hashable, Encodable, Sendable {
  /// What the record says to it.
  public enum Outcome: String, Hashable, Encodable, Sendable {
    /// The record still contains that entry and all before it, word for word.
    case contained
    /// The record has fewer entries.
    case missing
    /// The record has an entry of that number, and it or one before it is another.
    case different
    /// The line is no receipt any more: its signature does not fit what it says.
    case forged
  }

  /// Whose key the receipt is signed with.
  public enum Signer: String, Hashable, Encodable, Sendable {
    /// The key beside this record.
    case thisRecord = "this record"
    /// Another key.
    case another
    /// Nobody can say: the record's key is not there, or not to be read.
    case unknown
  }

  /// The receipt.
  public var receipt: Receipt
  /// The negotiation.
  public var negotiation: String
  /// The number of the entry.
  public var entry: Int
  /// What the record says to it.
  public var outcome: Outcome
  /// Whose key it is signed with.
  public var signer: Signer
  /// The same in one sentence without the full stop.
  public var says: String
}

/// Holds receipts against what a record holds.
struct ReceiptCheck {
  /// The digests of the entries that follow each other without a fault, by negotiation.
  var digests: [String: [Digest]]
  /// The first entry that cannot follow, by negotiation.
  var wrongEntries: [String: Int]
  /// The public key of the record.
  var publicKey: [UInt8]?

  /// Holds each receipt against the record.
  func check(_ receipts: [Receipt]) -> [CheckedReceipt] {
    receipts.map { receipt in
      let outcome = outcome(of: receipt)
      let signer = signer(of: receipt)
      return CheckedReceipt(
        receipt: receipt,
        negotiation: receipt.negotiation,
        entry: receipt.head.number,
        outcome: outcome,
        signer: signer,
        says: words(receipt, outcome, others: receipts) + Self.words(signer, outcome)
      )
    }
  }

  private func outcome(of receipt: Receipt) -> CheckedReceipt.Outcome {
    guard receipt.isSigned else { return .forged }
    let entries = digests[receipt.negotiation] ?? []
    guard receipt.head.number <= entries.count else {
      return wrongEntries[receipt.negotiation] == nil ? .missing : .different
    }
    return entries[receipt.head.number - 1] == receipt.head.digest ? .contained : .different
  }

  private func signer(of receipt: Receipt) -> CheckedReceipt.Signer {
    guard let publicKey else { return .unknown }
    return receipt.publicKey == publicKey ? .thisRecord : .another
  }

  private func words(
    _ receipt: Receipt,
    _ outcome: CheckedReceipt.Outcome,
    others: [Receipt]
  ) -> String {
    let name = receipt.negotiation
    let number = receipt.head.number
    switch outcome {
    case .forged: return "the line is not as it was signed"
    case .contained:
      return number == 1
        ? "\(name): entry 1 is as it was" : "\(name): entries 1 to \(number) are as they were"
    case .missing:
      let count = digests[name]?.count ?? 0
      if count == 0 { return "\(name): the record has no entry of it; \(number) were there" }
      return "\(name): " + Self.entries(count + 1, number, one: "is", many: "are") + " missing"
    case .different:
      if let wrong = wrongEntries[name], wrong <= number {
        return "\(name): entry \(wrong) is wrong, and so is all that follows it"
      }
      // What an earlier receipt shows to be as it was cannot be what differs.
      let sure =
        others.filter { other in
          other.negotiation == name && self.outcome(of: other) == .contained
        }
        .map(\.head.number).filter { $0 < number }.max() ?? 0
      if sure + 1 == number { return "\(name): entry \(number) is another than it was" }
      return "\(name): of entries \(sure + 1) to \(number) at least one is another than it was"
    }
  }

  private static func entries(_ first: Int, _ last: Int, one: String, many: String) -> String {
    first == last ? "entry \(first) \(one)" : "entries \(first) to \(last) \(many)"
  }

  private static func words(
    _ signer: CheckedReceipt.Signer,
    _ outcome: CheckedReceipt.Outcome
  ) -> String {
    switch (signer, outcome) {
    case (_, .forged), (.thisRecord, _): ""
    case (.another, .contained): "; but the receipt was signed with another key than this record’s"
    case (.another, _):
      "; the receipt was signed with another key than this record’s, perhaps for another record"
    case (.unknown, _):
      "; whether this record signed it cannot be said, since its key is not there to be read"
    }
  }
}
