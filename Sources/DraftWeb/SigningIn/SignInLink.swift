import Foundation
public import Secretariat

/// The link that somebody is sent.
public struct SignInLink: Hashable, Sendable {
  /// The link; whoever has it can come in.
  public let text: String

  /// Makes a link of what an invitation holds.
  ///
  /// - Parameters:
  ///   - token: what the link holds.
  ///   - site: the address of the site with its prefix, `https://texts.example/drafts`.
  /// - Throws: that this is no address of a site.
  public init(_ token: SecretToken, at site: String) throws(Problem) {
    try Self.check(site)
    var start = site
    while start.hasSuffix("/") { start.removeLast() }
    text = start + Target(.signIn(token: token.text)).path
  }

  /// Checks the address of a site.
  ///
  /// - Parameter site: the address with its prefix.
  /// - Throws: that this is no address of a site.
  public static func check(_ site: String) throws(Problem) {
    let special = "\"<>\\^`{|}?#@".unicodeScalars
    let isPlain = site.unicodeScalars.allSatisfy {
      $0.isASCII && $0.value > 0x20 && $0.value != 0x7F && !special.contains($0)
    }
    guard isPlain, let mark = site.range(of: "://"),
      ["http", "https"].contains(site[..<mark.lowerBound].lowercased()),
      !site[mark.upperBound...].prefix(while: { $0 != "/" }).isEmpty
    else {
      throw Problem(
        "“\(site.prefix(200))” is no address of a site",
        hint: "Write it as https://texts.example, or http://127.0.0.1:8080 on this machine."
      )
    }
  }
}
