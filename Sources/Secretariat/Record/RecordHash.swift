import Crypto
import Negotiation

/// The hash function of the record.
enum RecordHash {
  /// SHA-256.
  static var sha256: Hashing {
    { bytes in Negotiation.Digest(hashed: SHA256.hash(data: bytes)) }
  }
}
