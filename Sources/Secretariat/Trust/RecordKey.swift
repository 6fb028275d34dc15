import Crypto
import Foundation
import Glibc

/// The key that a record's receipts are signed with; it lies in a file beside the record.
///
/// The file holds one line, `zerodraft-key-1 SEED`, where the seed is the private key in base64url;
/// only its owner may read it. Whoever has it can sign what this record never said, so it is never
/// part of a backup or an export.
struct RecordKey {
  private let key: Curve25519.Signing.PrivateKey

  private static let beginning = "zerodraft-key-1"

  /// Where the key of a record lies.
  static func path(for record: String) -> String { record + ".key" }

  /// The public key, 32 bytes.
  var publicBytes: [UInt8] { Array(key.publicKey.rawRepresentation) }

  /// The signature of bytes, 64 bytes.
  func signature(of bytes: [UInt8]) throws(Problem) -> [UInt8] {
    do { return Array(try key.signature(for: bytes)) } catch {
      throw Problem("The receipt cannot be signed: \(error)")
    }
  }
}

extension RecordKey {
  /// Reads the key of a record.
  ///
  /// - Returns: nothing where there is none, or where only somebody else may read it.
  /// - Throws: that the file holds no key.
  init?(of record: String) throws(Problem) {
    let path = Self.path(for: record)
    // Without waiting: a pipe of this name would be waited at for ever.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == EACCES { return nil }
      throw Problem(keyFile: path)
    }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size < 200
    else { throw Problem(keyFile: path) }
    var bytes = [UInt8](repeating: 0, count: 200)
    let count = unsafe read(descriptor, &bytes, bytes.count)
    let words = String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self).split {
      $0.isWhitespace
    }
    guard words.count == 2, words[0] == Self.beginning,
      let seed = Receipt.bytes(base64URL: String(words[1])),
      let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed)
    else { throw Problem(keyFile: path) }
    self.key = key
  }

  /// Makes a key for a record and writes it down, whole or not at all.
  ///
  /// Only the one who holds the record for writing may do this.
  ///
  /// - Throws: why it cannot be written down, or that there is one that somebody else may read.
  init(making record: String) throws(Problem) {
    let path = Self.path(for: record)
    guard unsafe access(path, F_OK) != 0 else {
      throw Problem(
        "\(path): you may not read the key of this record",
        explanation: "Whoever records signs a receipt with it.",
        hint: "Let its owner record, or make the file readable for your group."
      )
    }
    key = Curve25519.Signing.PrivateKey()
    let line = "\(Self.beginning) \(Receipt.base64URL(Array(key.rawRepresentation)))\n"
    try SecretFile(path).write(Array(line.utf8))
  }

  /// Removes a key that has signed nothing.
  static func remove(of record: String) { unsafe unlink(path(for: record)) }
}

extension Problem {
  fileprivate init(keyFile path: String) {
    self.init(
      "\(path): this is not the key of a record",
      explanation: "It should be a file of one line that begins with “zerodraft-key-1”.",
      hint: "Put the right file there, or move this one away: then a new key is made, and "
        + "receipts of the old one are told apart."
    )
  }
}
