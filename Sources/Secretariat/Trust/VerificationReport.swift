public import Negotiation

/// What looking at every byte of a record that counts has shown.
public struct VerificationReport: Hashable, Encodable, Sendable {
  /// The file.
  public var record: String
  /// Whether nothing is wrong.
  public var isIntact: Bool
  /// The negotiations that were looked at, in order.
  public var negotiations: [VerifiedNegotiation] = []
  /// How many texts and lists of paragraphs the record holds.
  public var contents = 0
  /// What is wrong, the gravest and earliest first.
  public var faults: [RecordFault] = []
  /// The receipts that the record was held against, in order.
  public var receipts: [CheckedReceipt] = []
  /// The public key of the record in base64url, where its key is there to be read.
  public var publicKey: String?
  /// The version of SQLite that read the file.
  public var sqlite: String
}

/// What a record holds of one negotiation.
public struct VerifiedNegotiation: Hashable, Encodable, Sendable {
  /// The name.
  public var name: String
  /// How many entries follow each other from the first without a fault.
  public var entries: Int
  /// How many versions they add up to.
  public var versions: Int
  /// The last of these entries.
  public var head: Head?
  /// The first entry that is wrong.
  public var firstWrongEntry: Int?
}

/// Something that is wrong with a record.
public struct RecordFault: Hashable, Encodable, Sendable {
  /// What it is wrong with.
  public enum Place: String, Hashable, Encodable, Sendable {
    /// The file as SQLite sees it.
    case file
    /// An entry, or what it points at.
    case entry
    /// A text or a list of paragraphs that no entry points at.
    case content
    /// A table that is made from the entries.
    case view
  }

  /// What it is wrong with.
  public var place: Place
  /// The negotiation, where it is one's alone.
  public var negotiation: String?
  /// The number of the entry.
  public var entry: Int?
  /// The digest of the content.
  public var content: Digest?
  /// What is wrong, in one sentence without the full stop.
  public var says: String
}
