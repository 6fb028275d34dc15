import Negotiation

/// Spells a value as JSON (RFC 8259), the same bytes for the same value.
///
/// Names stand in an order that reads well, and after those in the order of their bytes. Whatever
/// could end a line or act on a terminal is escaped, so that an entry stays on one line whoever
/// cuts the file into lines.
struct ValueSpelling {
  /// The names that stand first, in this order.
  var order: [String] = []
  /// Whether every field stands on a line of its own.
  var isIndented = false

  /// The bytes of a value, without a line feed at the end.
  func bytes(of value: Value) -> [UInt8] {
    var bytes: [UInt8] = []
    let ranks = Dictionary(
      order.enumerated().map { ($1, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    append(value, to: &bytes, ranks, depth: 0)
    return bytes
  }

  private func append(
    _ value: Value,
    to bytes: inout [UInt8],
    _ ranks: [String: Int],
    depth: Int
  ) {
    switch value {
    case .text(let text): Self.append(text, to: &bytes)
    case .integer(let integer): bytes.append(contentsOf: String(integer).utf8)
    case .boolean(let boolean): bytes.append(contentsOf: (boolean ? "true" : "false").utf8)
    case .list(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        breakLine(&bytes, depth + 1)
        append(value, to: &bytes, ranks, depth: depth + 1)
      }
      if !values.isEmpty { breakLine(&bytes, depth) }
      bytes.append(UInt8(ascii: "]"))
    case .fields(let fields):
      let sorted = fields.sorted { left, right in
        let (first, second) = (ranks[left.key] ?? .max, ranks[right.key] ?? .max)
        return first == second
          ? left.key.utf8.lexicographicallyPrecedes(right.key.utf8) : first < second
      }
      bytes.append(UInt8(ascii: "{"))
      for (index, field) in sorted.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        breakLine(&bytes, depth + 1)
        Self.append(field.key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        if isIndented { bytes.append(UInt8(ascii: " ")) }
        append(field.value, to: &bytes, ranks, depth: depth + 1)
      }
      if !sorted.isEmpty { breakLine(&bytes, depth) }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private func breakLine(_ bytes: inout [UInt8], _ depth: Int) {
    guard isIndented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes += [UInt8](repeating: UInt8(ascii: " "), count: 2 * depth)
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      case "\n": bytes.append(contentsOf: "\\n".utf8)
      case "\t": bytes.append(contentsOf: "\\t".utf8)
      case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{2028}"..."\u{202E}",
        "\u{2066}"..."\u{2069}":
        let digits = String(scalar.value, radix: 16)
        let zeros = String(repeating: "0", count: 4 - digits.utf8.count)
        bytes.append(contentsOf: "\\u\(zeros)\(digits)".utf8)
      default: bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
