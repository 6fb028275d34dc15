/// An entry as a store keeps it: bytes that it need not understand, and their digest.
public struct SealedEntry: Hashable, Sendable {
  /// The name of the negotiation.
  public var negotiation: String
  /// The place in its record, counted from 1.
  public var number: Int
  /// The digest of the bytes, which the next entry names.
  public var digest: Digest
  /// The canonical bytes of the entry; they hold the digest of the entry before it.
  public var bytes: [UInt8]

  /// Puts the parts together, unchecked.
  public init(negotiation: String, number: Int, digest: Digest, bytes: [UInt8]) {
    self.negotiation = negotiation
    self.number = number
    self.digest = digest
    self.bytes = bytes
  }

  /// Whether the digest is that of the bytes.
  public func isIntact(by hashing: Hashing) -> Bool {
    HashedKind.entry.digest(of: bytes, by: hashing) == digest
  }

  /// Reads the entry.
  ///
  /// - Throws: `MalformedBytes`, or a `DecodingError` that names the field.
  public func opened() throws -> Entry { try Entry(value: Value(bytes: bytes)) }
}

/// The last entry of a record: how many there are, and the digest that stands for all of them.
public struct Head: Hashable, Codable, Sendable {
  /// The number of the last entry.
  public var number: Int
  /// Its digest, which covers every entry before it.
  public var digest: Digest

  /// Names a head.
  public init(number: Int, digest: Digest) {
    self.number = number
    self.digest = digest
  }
}

/// Bytes that entries point at by their digest: the texts of paragraphs, and the manifests that
/// put them in order.
public struct Content: Hashable, Sendable {
  /// What the bytes are.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The words of one paragraph or footnote (``StoredText``).
    case text
    /// The order of a version's paragraphs (``Manifest``).
    case manifest
  }

  /// What the bytes are.
  public var kind: Kind
  /// Their digest, which is their address.
  public var digest: Digest
  /// The canonical bytes.
  public var bytes: [UInt8]

  /// Addresses bytes.
  public init(_ kind: Kind, bytes: [UInt8], hashing: Hashing) {
    self.kind = kind
    self.bytes = bytes
    digest = kind.hashed.digest(of: bytes, by: hashing)
  }

  /// Puts the parts together, unchecked.
  public init(_ kind: Kind, bytes: [UInt8], digest: Digest) {
    self.kind = kind
    self.bytes = bytes
    self.digest = digest
  }

  /// Whether the digest is that of the bytes.
  public func isIntact(by hashing: Hashing) -> Bool {
    kind.hashed.digest(of: bytes, by: hashing) == digest
  }
}

extension Content.Kind {
  fileprivate var hashed: HashedKind {
    switch self {
    case .text: .text
    case .manifest: .manifest
    }
  }
}
