import Logging
public import Secretariat

extension ServerSettings {
  /// Refuses settings with which nobody could be served, or not as was meant.
  ///
  /// - Throws: what is wrong with which of them, and what to write instead.
  public func check() throws(Problem) {
    guard (0...65535).contains(port) else {
      throw Problem("There is no port \(port)", hint: "Choose one from 1 to 65535.")
    }
    guard prefix.isEmpty || Self.isPath(prefix) else {
      throw Problem(
        "“\(prefix)” is no path to stand under",
        hint: "Write it as /texts: small letters, digits and hyphens, a slash before each part and "
          + "none at the end."
      )
    }
    if let url, !Self.isOrigin(siteStart(of: url)) {
      throw Problem(
        "“\(url)” is no address of a site",
        hint: "Write it as https://texts.example; a path after it has to be that of --prefix."
      )
    }
    for proxy in trustedProxies.sorted() where PeerAddress(proxy) == nil {
      throw Problem(
        "“\(proxy)” is no address of a proxy",
        hint: "Write its address of IPv4 or IPv6, as the server sees it: 127.0.0.1 or ::1."
      )
    }
    guard Logger.Level(rawValue: logLevel) != nil else {
      throw Problem(
        "There is no level of the log “\(logLevel)”",
        hint: "There is \(Logger.Level.allCases.map(\.rawValue).joined(separator: ", "))."
      )
    }
    guard (certificate == nil) == (key == nil) else {
      throw Problem(
        "TLS needs a certificate and its key",
        hint: "Name both files, with --tls-certificate and --tls-key, or neither."
      )
    }
  }

  private static func isPath(_ text: String) -> Bool {
    text.hasPrefix("/")
      && text.dropFirst().split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
        !$0.isEmpty
          && $0.unicodeScalars.allSatisfy {
            ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
          }
      }
  }

  private static func isOrigin(_ text: String) -> Bool {
    for scheme in ["https://", "http://"] where text.hasPrefix(scheme) {
      let host = text.dropFirst(scheme.count)
      return !host.isEmpty
        && host.unicodeScalars.allSatisfy {
          $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0))
            || [".", "-", ":", "[", "]"].contains($0)
        }
    }
    return false
  }
}
