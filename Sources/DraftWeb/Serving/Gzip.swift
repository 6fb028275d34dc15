import CZlib

/// Compresses what is sent, as `Content-Encoding: gzip` has it (RFC 1952).
enum Gzip {
  /// Bytes that are shorter than this are sent as they are.
  static let least = 860

  /// Bytes, compressed; the same for the same bytes.
  ///
  /// - Parameter bytes: what is sent.
  /// - Returns: nothing where it would be no shorter.
  static func compress(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count >= least, bytes.count <= Int(UInt32.max) else { return nil }
    var stream = unsafe z_stream()
    // 15 bits of window, and 16 for the head and tail of gzip, which holds no time then.
    let opened = unsafe deflateInit2_(
      &stream,
      6,
      Z_DEFLATED,
      15 + 16,
      8,
      Z_DEFAULT_STRATEGY,
      ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size)
    )
    guard opened == Z_OK else { return nil }
    defer { unsafe _ = deflateEnd(&stream) }
    var source = bytes
    let size = bytes.count
    let made = unsafe [UInt8](unsafeUninitializedCapacity: size) { room, count in
      unsafe source.withUnsafeMutableBufferPointer { input in
        unsafe stream.next_in = input.baseAddress
        unsafe stream.avail_in = uInt(size)
        unsafe stream.next_out = room.baseAddress
        unsafe stream.avail_out = uInt(size)
        let ended = unsafe deflate(&stream, Z_FINISH)
        count = ended == Z_STREAM_END ? size - Int(unsafe stream.avail_out) : 0
      }
    }
    return made.isEmpty ? nil : made
  }
}
