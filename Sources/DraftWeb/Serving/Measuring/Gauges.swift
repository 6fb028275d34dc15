import HTTPTypes
import Metrics

/// What is measured of serving, under names that tell of no negotiation and nobody.
struct Gauges: Sendable {
  private let factory = PrometheusFactory()

  /// Takes note of an answer.
  ///
  /// - Parameters:
  ///   - kind: which kind of address was asked for.
  ///   - status: how it was answered.
  ///   - duration: how long it took to make.
  func answered(_ kind: String, _ status: HTTPResponse.Status, in duration: Duration) {
    Counter(
      label: "zerodraft_requests_total",
      dimensions: [("kind", kind), ("status", String(status.code))],
      factory: factory
    ).increment()
    let parts = duration.components
    Timer(label: "zerodraft_request_seconds", dimensions: [("kind", kind)], factory: factory)
      .recordNanoseconds(parts.seconds * 1_000_000_000 + parts.attoseconds / 1_000_000_000)
  }

  /// Takes note of whether a page was kept from before.
  func looked(found: Bool) {
    Counter(
      label: "zerodraft_kept_pages_total",
      dimensions: [("found", found ? "yes" : "no")],
      factory: factory
    ).increment()
  }

  /// All numbers, as Prometheus reads them.
  ///
  /// - Parameter connections: how many connections there are now.
  /// - Returns: lines of text.
  func text(connections: Int) -> String {
    Meter(label: "zerodraft_connections", factory: factory).set(connections)
    return factory.text
  }
}

extension Address {
  /// Which kind of address it is, without any name that stands in it.
  var kind: String {
    switch self {
    case .home: "home"
    case .negotiation: "negotiation"
    case .latest: "latest"
    case .text: "text"
    case .comparison: "comparison"
    case .paragraph: "paragraph"
    case .workingText: "working text"
    case .consultations: "consultations"
    case .calendar: "calendar"
    case .search: "search"
    case .feed: "feed"
    case .log: "log"
    case .glossary: "glossary"
    case .signIn: "sign in"
    case .signOut: "sign out"
    case .sessions: "sessions"
    case .endSession: "end session"
    case .openAPI: "openapi"
    case .asset: "asset"
    case .health: "health"
    case .readiness: "readiness"
    case .metrics: "metrics"
    }
  }
}
