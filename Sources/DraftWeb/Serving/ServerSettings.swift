/// Where and how a site is served.
///
/// ```swift
/// var settings = ServerSettings()
/// settings.port = 8443
/// ```
public struct ServerSettings: Hashable, Sendable {
  /// The address of this machine that is listened on.
  public var address = "127.0.0.1"
  /// The port; 0 for one that is free.
  public var port = 8080
  /// The path that the site stands under, such as `/texts`; empty for the root.
  public var prefix = ""
  /// The address of the site as readers type it, with the prefix or without: `https://texts.example`;
  /// nothing where it is the one that is listened on.
  public var url: String?
  /// The file that holds the certificate for TLS, and those it hangs on; nothing for no TLS here.
  public var certificate: String?
  /// The file that holds the certificate’s key.
  public var key: String?
  /// The addresses of proxies, which are believed when they say for whom they ask.
  public var trustedProxies: Set<String> = []
  /// Whether counts and times are given out at `/metrics`.
  public var hasMetrics = false
  /// From which level on things are logged: `trace`, `debug`, `info`, `notice`, `warning`, `error`.
  public var logLevel = "notice"
  /// How lines of the log are spelt.
  public var logFormat = LogFormat.text

  /// How lines of the log are spelt.
  public enum LogFormat: String, Hashable, Sendable, CaseIterable {
    /// For people.
    case text
    /// An object of JSON a line.
    case json
  }

  /// Settings as they are where nothing is said.
  public init() {}

  /// Whether readers reach the site through TLS, here or at a proxy.
  var isSecure: Bool { certificate != nil || url?.hasPrefix("https://") == true }

  /// An address without the prefix, where it ends with that.
  func siteStart(of url: String) -> String {
    let bare = url.hasSuffix("/") ? String(url.dropLast()) : url
    return bare.hasSuffix(prefix) ? String(bare.dropLast(prefix.count)) : bare
  }

  /// The address of the site with the prefix.
  public var site: String { origin(port: port) + prefix }

  /// The address of the site without the prefix.
  func origin(port: Int) -> String {
    let host = address.contains(":") ? "[\(address)]" : address
    if let url { return siteStart(of: url) }
    return "\(certificate == nil ? "http" : "https")://\(host):\(port)"
  }
}
