import Crypto
import Negotiation

extension Negotiation.Digest {
  /// SHA-256 as the record uses it.
  static var sha256: Hashing { { bytes in Negotiation.Digest(hashed: SHA256.hash(data: bytes)) } }
}
