public import DraftText
public import Negotiation

/// What is ahead in a negotiation.
public struct AgendaListing: Codable, Hashable, Sendable {
  /// One item.
  public struct Item: Codable, Hashable, Sendable {
    /// The number of the entry that it began with.
    public var entry: Int
    /// Which sitting it is, counted from 1, where a meeting has several.
    public var part: Int?
    /// `meeting`, `deadline` or `silence`.
    public var kind: ScheduledItem.Kind
    /// What it is called.
    public var title: String
    /// When it begins, or the moment that is already too late.
    public var start: Instant
    /// When it ends; nothing for a moment.
    public var end: Instant?
    /// The day, where no hour was given.
    public var day: CalendarDate?
    /// Where it takes place.
    public var place: String?
    /// The label of the version it is about.
    public var version: String?
    /// `ahead`, `under way`, `postponed`, `over`, `met`, `broken` or `cancelled`.
    public var status: ScheduledItem.Status
    /// What else there is to know, in lines.
    public var details: [String]
  }

  /// The negotiation.
  public var negotiation: String
  /// The title of the text.
  public var title: String
  /// The time.
  public var at: Instant
  /// The time zone of the negotiation.
  public var timeZone: String
  /// The time zone of whoever reads, where it is another.
  public var readerTimeZone: String?
  /// The items, the earliest first; then meetings that were put off.
  public var items: [Item]

  /// Lists what is ahead.
  ///
  /// - Parameters:
  ///   - ledger: the record.
  ///   - now: the time.
  ///   - printer: on which clocks times are read.
  ///   - isWhole: whether what is over or cancelled is listed too.
  public init(_ ledger: Ledger, at now: Instant, printer: TimePrinter, isWhole: Bool = false) {
    let schedule = Schedule(ledger, at: now)
    negotiation = ledger.negotiation
    title = ledger.state.opening?.title ?? ""
    at = now
    timeZone = printer.zone
    readerTimeZone = printer.readerZone
    items = (isWhole ? schedule.items : schedule.ahead + schedule.postponed).map(Item.init)
  }
}

extension AgendaListing.Item {
  init(_ item: ScheduledItem) {
    self.init(
      entry: item.entry,
      part: item.part,
      kind: item.kind,
      title: item.title,
      start: item.start,
      end: item.end,
      day: item.day,
      place: item.place,
      version: item.version,
      status: item.status,
      details: item.details
    )
  }

  /// When it is, on the clocks that matter.
  ///
  /// - Parameters:
  ///   - printer: how times are printed.
  ///   - now: when it is read; in the same year the year is left out.
  /// - Returns: a moment, a stretch of time, or a day.
  public func time(_ printer: TimePrinter, near now: Instant? = nil) -> String {
    if let day { return TimePrinter.day(day, near: now.flatMap { printer.date($0) }) }
    guard let end else { return printer.text(start, near: now) }
    return printer.text(from: start, to: end, near: now)
  }

  /// How far away it is: `in 3 hours`, `2 days left`, `now`.
  ///
  /// - Parameter now: the time.
  /// - Returns: for what is to be kept, what is left.
  public func distance(from now: Instant) -> String {
    switch kind {
    case .meeting where status == .underWay: "now"
    case .meeting: TimePrinter.relative(from: now, to: start)
    case .deadline, .silence: TimePrinter.distance(from: now, to: end ?? start)
    }
  }
}
