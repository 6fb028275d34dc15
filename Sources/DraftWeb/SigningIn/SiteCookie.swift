/// A cookie of the site: its name, where it is sent, and how it is written and found.
///
/// Under TLS the name says that only the site itself can have set it (`__Host-`, or `__Secure-` where
/// the site stands under a prefix); a browser then takes it from nobody else.
struct SiteCookie: Hashable, Sendable {
  /// Its full name.
  let name: String
  private let path: String
  private let isSecure: Bool

  /// Names a cookie.
  ///
  /// - Parameters:
  ///   - stem: the name without its prefix.
  ///   - prefix: the path that the site stands under; empty for the root.
  ///   - isSecure: whether the browser speaks TLS.
  init(_ stem: String, prefix: String, isSecure: Bool) {
    let mark = isSecure ? (prefix.isEmpty ? "__Host-" : "__Secure-") : ""
    name = mark + stem
    path = prefix.isEmpty ? "/" : prefix
    self.isSecure = isSecure
  }

  /// The cookie by which a session is known.
  static func session(prefix: String, isSecure: Bool) -> SiteCookie {
    SiteCookie("zerodraft", prefix: prefix, isSecure: isSecure)
  }

  /// The cookie that a form for signing in is held against.
  static func form(prefix: String, isSecure: Bool) -> SiteCookie {
    SiteCookie("zerodraft-form", prefix: prefix, isSecure: isSecure)
  }

  /// The value in a header `Cookie`; the first where there are several, which is the one set for
  /// the longest path (RFC 6265, 5.4).
  func value(in header: String?) -> String? {
    guard let header, header.utf8.count <= 16 << 10 else { return nil }
    for part in header.split(separator: ";") {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2, Self.trimmed(sides[0]) == name else { continue }
      let value = Self.trimmed(sides[1])
      let isPlain = value.utf8.allSatisfy {
        switch $0 {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
      return isPlain && !value.isEmpty && value.utf8.count <= 64 ? value : nil
    }
    return nil
  }

  /// The header `Set-Cookie` that sets it.
  ///
  /// - Parameters:
  ///   - value: letters, digits, `-` and `_`.
  ///   - age: for how long, in seconds; nothing for as long as the browser is open, nought to take
  ///     it back.
  /// - Returns: the value of the header.
  func setting(_ value: String, for age: Int? = nil) -> String {
    "\(name)=\(value); Path=\(path); HttpOnly; SameSite=Lax"
      + (isSecure ? "; Secure" : "") + (age.map { "; Max-Age=\($0)" } ?? "")
  }

  private static func trimmed(_ text: Substring) -> String {
    func isBlank(_ character: Character) -> Bool { character == " " || character == "\t" }
    guard let first = text.firstIndex(where: { !isBlank($0) }),
      let last = text.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(text[first...last])
  }
}
