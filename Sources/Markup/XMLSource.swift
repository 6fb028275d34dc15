/// The bytes of a source as UTF-8 without a byte order mark.
enum XMLSource {
  /// Checks the encoding of a source and brings UTF-16 over to UTF-8.
  ///
  /// An encoding named in the XML declaration is not looked at: text that is valid UTF-8 is read
  /// as UTF-8, and no other encoding without a byte order mark is read at all.
  static func utf8(_ bytes: [UInt8]) throws(XMLError) -> [UInt8] {
    if bytes.starts(with: [0xFE, 0xFF]) {
      return try utf8(ofUTF16: bytes, highByteFirst: true)
    }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return try utf8(ofUTF16: bytes, highByteFirst: false)
    }
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw XMLError(
        .notUTF8(byteOffset: error.byteOffsets.lowerBound),
        at: error.byteOffsets.lowerBound,
        of: bytes
      )
    }
    return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }

  private static func utf8(
    ofUTF16 bytes: [UInt8],
    highByteFirst: Bool
  ) throws(XMLError) -> [UInt8] {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return highByteFirst ? first << 8 | second : second << 8 | first
    }
    guard bytes.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self)
    else { throw XMLError(.notUTF8(byteOffset: 0)) }
    return Array(text.utf8)
  }
}
