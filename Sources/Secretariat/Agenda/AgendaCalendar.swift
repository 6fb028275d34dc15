import DraftText
public import Interchange
public import Negotiation

/// The schedule of a negotiation as a calendar file, for the programs that people keep theirs in.
///
/// The file holds what is over and what was cancelled too: a program that follows it has to learn
/// that something is gone, and an event that only disappeared would stay on some of them.
public struct AgendaCalendar: Sendable {
  /// The events, the earliest first.
  public let events: [CalendarEvent]
  /// What the calendar is called.
  public let name: String

  /// Puts a schedule into a calendar.
  ///
  /// - Parameters:
  ///   - ledger: the record.
  ///   - now: the time.
  ///   - printer: how times are printed in the descriptions.
  ///   - entry: the entry whose items are taken; nothing for all.
  ///   - identity: what never changes of an item, for readers who are not to know the numbers of
  ///     entries; nothing for those who may.
  public init(
    _ ledger: Ledger,
    at now: Instant,
    printer: TimePrinter,
    only entry: Int? = nil,
    identity: ((ScheduledItem) -> String)? = nil
  ) {
    let title = ledger.state.opening?.title ?? ledger.negotiation
    name = title
    // The record's second entry names the digest of its first, which no other record has.
    let record = ledger.entries.dropFirst().first?.previous?.description.prefix(16) ?? "new"
    let items = Schedule(ledger, at: now).items.filter { entry == nil || $0.entry == entry }
    events = items.map { item in
      let shown = AgendaListing.Item(item)
      // The first sitting keeps its identity when others come to it.
      let part = item.part.flatMap { $0 > 1 ? "-\($0)" : nil } ?? ""
      // What an event says follows from the record alone: only a change may give it other words.
      var lines = [shown.time(printer)] + item.details
      let number = identity == nil ? ", #\(item.entry)" : ""
      lines.append("\(title) (\(ledger.negotiation)\(number))")
      return CalendarEvent(
        identity: "\(identity?(item) ?? "\(record)-\(item.entry)")\(part)@zerodraft",
        sequence: item.sequence,
        revised: item.revised.seconds,
        start: item.start.seconds,
        end: item.end?.seconds,
        summary: Self.summary(item),
        description: lines.joined(separator: "\n"),
        place: item.place,
        isCancelled: [.cancelled, .postponed, .broken].contains(item.status)
      )
    }
  }

  /// The bytes of the file.
  public var bytes: [UInt8] { ICalendarWriter(name: name).write(events) }

  /// What programs show first: `Deadline: written comments`.
  private static func summary(_ item: ScheduledItem) -> String {
    switch item.kind {
    case .deadline: "Deadline: \(item.title)"
    case .meeting, .silence: item.title.prefix(1).uppercased() + item.title.dropFirst()
    }
  }
}
