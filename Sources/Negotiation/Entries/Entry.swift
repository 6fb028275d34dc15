/// One line of the record: what was recorded, when, by whom, after which entry.
///
/// Entries are only ever added. What turned out wrong is put right by a further entry, so that
/// the record shows the mistake, the correction and when each was made.
public struct Entry: Hashable, Codable, Sendable {
  /// The name of the negotiation whose record this is.
  public var negotiation: String
  /// The place in the record, counted from 1; order is this number, never the clock.
  public var number: Int
  /// When the entry was recorded.
  public var recorded: Instant
  /// Who recorded it, as they call themselves.
  public var recorder: String
  /// What it says.
  public var event: Event
  /// The digest of the entry before it; nothing for the first.
  public var previous: Digest?

  /// Makes an entry.
  public init(
    negotiation: String,
    number: Int,
    recorded: Instant,
    recorder: String,
    event: Event,
    previous: Digest?
  ) {
    self.negotiation = negotiation
    self.number = number
    self.recorded = recorded
    self.recorder = recorder
    self.event = event
    self.previous = previous
  }
}

extension Entry {
  /// What the entry says, free of any format.
  ///
  /// - Throws: nothing that an entry made by this program can cause.
  public func value() throws -> Value { try ValueEncoder.encode(self) }

  /// Reads an entry.
  ///
  /// What an entry says has one spelling: a field that this program does not know would be lost
  /// without a word, so it is an error, as is a spelling that it would not write.
  ///
  /// - Throws: a `DecodingError` that names the field, for entries of a later program too.
  public init(value: Value) throws {
    self = try ValueDecoder.decode(Entry.self, from: value)
    guard try self.value() == value else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: [],
          debugDescription: "the entry says more than this program understands"
        )
      )
    }
    guard event != .withheld else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: [],
          debugDescription: "the entry is one of a copy from which things are withheld"
        )
      )
    }
  }

  /// The entry as it is stored: its bytes and the digest that the next one names.
  public func sealed(by hashing: Hashing) throws -> SealedEntry {
    let bytes = try value().bytes
    return SealedEntry(
      negotiation: negotiation,
      number: number,
      digest: HashedKind.entry.digest(of: bytes, by: hashing),
      bytes: bytes
    )
  }
}
