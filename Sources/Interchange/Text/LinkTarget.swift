/// Where a link leads: `(#)`, `(https://…)` or `(<anything>)` after the bracketed words.
struct LinkTarget {
  /// The address.
  var target: String
  /// How many bytes spell it, parentheses included.
  var length: Int

  /// Reads the target at the start of a range.
  ///
  /// - Returns: `nil` if the parenthesis holds no address. In a negotiating text it may hold the
  ///   names of delegations, so an address without angle brackets must look like one.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    let start = range.lowerBound
    let limit = min(range.upperBound, start + 2_048)
    guard start < limit, bytes[start] == 0x28 else { return nil }
    if start + 1 < limit, bytes[start + 1] == 0x3C {
      guard let close = bytes[start..<limit].firstIndex(of: 0x3E), close + 1 < limit,
        bytes[close + 1] == 0x29
      else { return nil }
      target = String(decoding: bytes[start + 2..<close], as: UTF8.self)
      length = close + 2 - start
      return
    }
    var depth = 0
    var end = start
    while end < limit {
      switch bytes[end] {
      case 0x28: depth += 1
      case 0x29: depth -= 1
      case ...0x20: return nil
      default: break
      }
      end += 1
      if depth == 0 { break }
    }
    guard depth == 0 else { return nil }
    target = String(decoding: bytes[start + 1..<end - 1], as: UTF8.self)
    length = end - start
    guard Self.looksLikeAddress(target) else { return nil }
  }

  /// Whether an address can be written without angle brackets.
  static func isPlain(_ text: String) -> Bool {
    looksLikeAddress(text) && !text.isEmpty && text != "#"
      && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x28 && $0 != 0x29 && $0 != 0x3C && $0 != 0x3E }
  }

  /// Whether an address is recognised without angle brackets.
  static func looksLikeAddress(_ text: String) -> Bool {
    text.isEmpty
      || ["#", "/", "./", "../", "http://", "https://", "mailto:", "www."].contains {
        text.hasPrefix($0)
      }
  }
}
