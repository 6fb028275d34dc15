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
  /// The pages that were made before.
  let shelf = PageShelf()

  /// Answers a request, whatever it is.
  func answer(_ request: WebRequest) -> WebResponse {
    var delivery = Delivery(of: request, isSecure: isSecure)
    do {
      let (target, query) = try read(request)
      delivery.form = Form(of: target, accepting: request.headers[.accept])
      return delivery.response(to: try parcel(request, for: target, query, as: delivery.form))
    } catch {
      return delivery.response(to: Fault(error), on: site)
    }
  }

  /// What is said of a request that cannot even be read.
  func word(of fault: Fault) -> WebResponse {
    Delivery(of: WebRequest(.get, "/"), isSecure: isSecure).response(to: fault, on: site)
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

  private func parcel(
    _ request: WebRequest,
    for target: Target,
    _ query: Query,
    as form: Form
  ) throws -> Parcel {
    guard request.method == .get || request.method == .head else {
      throw Fault.otherMethods([.get, .head])
    }
    switch target.address {
    case .health: return Parcel(.plain("ok"))
    case .readiness:
      _ = try site.doorkeeper.negotiations(for: Visitor())
      return Parcel(.plain("ok"))
    case .asset(let name):
      let ask = Ask(target.address, as: form, by: Visitor())
      return try shelf.parcel(PageShelf.Key(file: name)) { try site.answer(ask) }.parcel
    default:
      let visitor = try visitors(request)
      let ask = Ask(target.address, as: form, query: query, by: visitor)
      guard let name = target.address.negotiationOfText else { return Parcel(try site.answer(ask)) }
      let admission = try site.doorkeeper.admit(visitor, to: .readText, of: name)
      let key = PageShelf.Key(admission, Target(target.address, as: form), query)
      return try shelf.parcel(key) { try site.answer(ask) }.parcel
    }
  }
}

extension Address {
  /// The negotiation whose text stands there, where the page is the same for all who may read it.
  fileprivate var negotiationOfText: String? {
    switch self {
    case .text(let name, _), .comparison(let name, _, _): name
    default: nil
    }
  }
}

extension Answer {
  /// A word for machines.
  fileprivate static func plain(_ text: String) -> Answer {
    Answer(mediaType: "text/plain; charset=utf-8", body: Array((text + "\n").utf8))
  }
}
