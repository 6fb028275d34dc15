import Foundation

/// Percent-encoding of the segments of a path (RFC 3986, 2.1).
enum PercentCoding {
  /// What a segment says; nothing where it is not encoded rightly or holds control characters.
  static func decode(_ segment: Substring) -> String? {
    guard let text = segment.removingPercentEncoding else { return nil }
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.value >= 0x20 && $0.value != 0x7F && $0 != "/" && $0 != "\\"
    }
    return isPlain ? text : nil
  }

  /// A segment or the value of a query as it stands in an address.
  static func encode(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
  }

  private static let unreserved = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
  )
}
