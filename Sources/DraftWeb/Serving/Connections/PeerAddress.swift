import NIOCore

/// The address of somebody at the other end of a connection, spelt in one way only.
///
/// ```swift
/// PeerAddress("[2001:DB8::0:1]:443")?.text  // "2001:db8::1"
/// PeerAddress("::ffff:192.0.2.7")?.text     // "192.0.2.7"
/// ```
struct PeerAddress: Hashable, Sendable {
  /// The address, of IPv4 or IPv6, without a port.
  let text: String

  /// Reads an address, with a port or without.
  ///
  /// - Returns: nothing where it is none.
  init?(_ typed: some StringProtocol) {
    var bare = typed.drop { $0 == " " || $0 == "\t" }.prefix { $0 != " " && $0 != "\t" }
    let isBracketed = bare.hasPrefix("[")
    if isBracketed {
      let inner = bare.dropFirst().prefix { $0 != "]" }
      guard Self.isPort(bare.dropFirst(inner.count + 1), after: "]") else { return nil }
      bare = inner
    } else if bare.contains("."), let colon = bare.firstIndex(of: ":"),
      bare[bare.index(after: colon)...].allSatisfy(\.isNumber)
    {
      guard Self.isPort(bare[colon...], after: "") else { return nil }
      bare = bare[..<colon]
    }
    guard let text = try? SocketAddress(ipAddress: String(bare), port: 0).ipAddress else {
      return nil
    }
    // An address of IPv4 in the clothes of IPv6.
    let clothes = "::ffff:"
    let isDressed = text.hasPrefix(clothes) && text.contains(".")
    self.text = isDressed ? String(text.dropFirst(clothes.count)) : text
  }

  private init(network text: String) { self.text = text }

  /// Whether what follows an address is its end, or a port.
  private static func isPort(_ rest: some StringProtocol, after end: String) -> Bool {
    guard rest.hasPrefix(end) else { return false }
    let port = rest.dropFirst(end.count)
    return port.isEmpty || port.hasPrefix(":") && UInt16(port.dropFirst()) != nil
  }

  /// Whether it is this machine itself.
  var isOwn: Bool { text == "::1" || text.hasPrefix("127.") && !text.contains(":") }

  /// Who it belongs to: of IPv6, of which everybody has a great many, the first half counts.
  var network: PeerAddress { PeerAddress(network: AttemptLimit.network(of: text)) }
}
