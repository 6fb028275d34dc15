import Foundation

/// Where a form came from, as the browser says.
///
/// `Sec-Fetch-Site` is believed where it is there; else `Origin` is held against the site. A form
/// of a page that keeps its own address to itself has the origin `null`, so without either it is the
/// token of the form that decides; it has to be there in any case.
struct FormSource: Hashable, Sendable {
  /// The header `Sec-Fetch-Site`.
  var fetchSite: String?
  /// The header `Origin`.
  var origin: String?
  /// The header `Host`.
  var host: String?
  /// The address of the site as readers type it; empty where nobody said.
  var site: String

  /// Whether nothing speaks against a page of the site.
  var isOwn: Bool {
    if let fetchSite, fetchSite != "same-origin" { return false }
    guard let origin, origin != "null" else { return true }
    // A proxy may give the site another `Host`; a browser that says `same-origin` knows better.
    if fetchSite != nil { return true }
    if !site.isEmpty, Self.start(of: site) == origin.lowercased() { return true }
    guard let host, let mark = origin.range(of: "://") else { return false }
    return origin[mark.upperBound...].lowercased() == host.lowercased()
  }

  /// Scheme, host and port.
  private static func start(of address: String) -> String {
    guard let mark = address.range(of: "://") else { return address.lowercased() }
    let host = address[mark.upperBound...].prefix { $0 != "/" }
    return (address[..<mark.upperBound] + host).lowercased()
  }
}
