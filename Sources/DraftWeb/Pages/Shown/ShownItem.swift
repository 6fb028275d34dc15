import DraftText
import Negotiation
import Secretariat

/// A sitting of a meeting, a deadline or the end of a silence, as pages and data show it.
struct ShownItem: Encodable {
  let kind: String
  let title: String
  let start: String
  let end: String?
  let words: String
  let distance: String?
  let place: String?
  let version: String?
  let status: String
  let details: [String]
  /// The status where it is to be said: what is ahead or over is so by its time.
  let badge: String?

  private enum CodingKeys: CodingKey {
    case kind, title, start, end, words, distance, place, version, status, details
  }

  /// Shows an item.
  ///
  /// - Parameters:
  ///   - item: the item.
  ///   - printer: how times are printed.
  ///   - now: the time.
  init(_ item: AgendaListing.Item, _ printer: TimePrinter, at now: Instant) {
    let isOpen = [.ahead, .underWay].contains(item.status)
    kind = item.kind.rawValue
    title = Self.title(of: item)
    start = item.day?.description ?? ShownTime.spelled(item.start)
    end = item.day == nil ? item.end.map(ShownTime.spelled) : nil
    words = item.time(printer, near: now)
    distance = isOpen ? item.distance(from: now) : nil
    place = item.place
    version = item.version
    status = item.status.rawValue
    details = item.details
    badge = [.ahead, .over].contains(item.status) ? nil : item.status.rawValue
  }

  /// What an item is called, as it is read now: a silence that is over `ends` no longer.
  private static func title(of item: AgendaListing.Item) -> String {
    if item.kind == .silence, [.over, .broken].contains(item.status), let version = item.version {
      return "Silence on \(version) ended"
    }
    return item.title.prefix(1).uppercased() + item.title.dropFirst()
  }
}
