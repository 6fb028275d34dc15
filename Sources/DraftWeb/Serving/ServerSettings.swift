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
  /// The address of the site as readers type it, without the prefix; nothing where it is the one
  /// that is listened on.
  public var url: String?

  /// Settings as they are where nothing is said.
  public init() {}
}
