import HTTPTypes
import Secretariat

/// Takes requests, finds out who asks for what, and gives the site’s answers the form in which they
/// go over a connection.
///
/// It knows HTTP and no connections, so that all of it is tested without a socket.
struct Reception: Sendable {
  /// The pages.
  let site: Site
  /// Who asks, by what came with a request.
  let visitors: @Sendable (WebRequest) throws -> Visitor
  /// Whether the site is reached through TLS, here or at a proxy.
  let isSecure: Bool

  /// Answers a request, whatever it is.
  func answer(_ request: WebRequest) -> WebResponse {
    var delivery = Delivery(of: request, isSecure: isSecure)
    do {
      let (target, query) = try read(request)
      delivery.form = Form(of: target, accepting: request.headers[.accept])
      return delivery.response(to: try answer(request, for: target, query, as: delivery.form))
    } catch {
      return delivery.response(to: Fault(error), on: site)
    }
  }

  private func read(_ request: WebRequest) throws(Fault) -> (Target, Query) {
    let sides = request.target.split(
      separator: "?",
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    guard request.target.utf8.count <= 4096 else { throw .tooLong }
    guard let path = sides.first, path.hasPrefix(site.prefix) else { throw .unknown }
    guard let target = Target(path: String(path.dropFirst(site.prefix.count))) else {
      throw .unknown
    }
    return (target, Query(parsing: sides.count > 1 ? String(sides[1]) : ""))
  }

  private func answer(
    _ request: WebRequest,
    for target: Target,
    _ query: Query,
    as form: Form
  ) throws -> Answer {
    guard request.method == .get || request.method == .head else {
      throw Fault.otherMethods([.get, .head])
    }
    switch target.address {
    case .health, .readiness:
      return Answer(mediaType: "text/plain; charset=utf-8", body: Array("ok\n".utf8))
    default:
      let visitor = try visitors(request)
      return try site.answer(Ask(target.address, as: form, query: query, by: visitor))
    }
  }
}
