import Interchange

/// Refuses what is neither text nor a Word document before a reader sees it.
struct SourceCheck {
  /// Checks the bytes of a document.
  ///
  /// - Throws: that there is nothing, that it is binary and of what kind, or where it is not
  ///   UTF-8.
  static func check(_ bytes: [UInt8]) throws(ReadingError) {
    if bytes.isEmpty { throw ReadingError(.empty) }
    if ForeignFormat.isWordDocument(bytes) { return }
    if let kind = ForeignFormat.name(of: bytes) { throw ReadingError(.binary(kind: kind)) }
    if bytes.prefix(8192).contains(0) { throw ReadingError(.binary(kind: nil)) }
    let invalid: Int
    do {
      _ = try UTF8Span(validating: bytes.span)
      return
    } catch {
      invalid = error.byteOffsets.lowerBound
    }
    var line = 1
    var column = 1
    for byte in bytes[..<invalid] {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    throw ReadingError(.notUTF8(byteOffset: invalid), line: line, column: column)
  }
}
