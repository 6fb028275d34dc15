/// The two ways in which a message carries what is not short lines of ASCII (RFC 2045, section 6).
enum TransferEncoding {
  /// The most octets of a line, its end left out.
  static let lineLimit = 76

  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
  )
  private static let digits = Array("0123456789ABCDEF".utf8)

  /// Octets in base64, on one line.
  static func base64(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let chunk = bytes[start..<min(start + 3, bytes.count)]
      var value = 0
      for place in 0..<3 {
        value = value << 8 | (place < chunk.count ? Int(chunk[start + place]) : 0)
      }
      for place in 0..<4 {
        text.append(
          place <= chunk.count ? letters[value >> (18 - 6 * place) & 63] : UInt8(ascii: "=")
        )
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Octets in base64, on lines.
  static func base64Lines(_ bytes: [UInt8]) -> [UInt8] {
    let text = Array(base64(bytes).utf8)
    var lines: [UInt8] = []
    for start in stride(from: 0, to: text.count, by: lineLimit) {
      lines += text[start..<min(start + lineLimit, text.count)] + [0x0D, 0x0A]
    }
    return lines
  }

  /// A text in quoted-printable, which stays readable where it is ASCII.
  ///
  /// A dot at the beginning of a line, which servers have to double, and `From `, before which some
  /// put a sign, are written by their numbers.
  static func quotedPrintable(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let octets = Array(line.utf8)
      var length = 0
      for (index, octet) in octets.enumerated() {
        let isLast = index == octets.count - 1
        let startsFrom = index == 0 && line.hasPrefix("From ")
        let isPlain =
          switch octet {
          case UInt8(ascii: "="): false
          case UInt8(ascii: "."): index > 0
          case 0x20, 0x09: !isLast
          case 0x21...0x7E: !startsFrom
          default: false
          }
        let size = isPlain ? 1 : 3
        // One column is kept for the sign that says that the line goes on.
        if length + size > lineLimit - (isLast ? 0 : 1) {
          bytes += [UInt8(ascii: "="), 0x0D, 0x0A]
          length = 0
        }
        if isPlain {
          bytes.append(octet)
        } else {
          bytes += [UInt8(ascii: "="), digits[Int(octet >> 4)], digits[Int(octet & 15)]]
        }
        length += size
      }
      bytes += [0x0D, 0x0A]
    }
    return bytes
  }
}
