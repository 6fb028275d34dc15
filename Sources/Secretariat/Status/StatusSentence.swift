import DraftText
import Negotiation

/// Where a negotiation stands, as a minister would be told.
///
/// ```
/// Rev.2 of 14 May. Silence until Friday, 27 August, 10 a.m. New York (2 p.m. UTC): 2 days left.
/// ```
///
/// First which text there is, then what matters most: that it was submitted or adopted; silence on
/// that text or still running on another; else what is next; else the last deadline that passed.
struct StatusSentence {
  /// The words.
  let text: String

  /// Says where a negotiation stands.
  ///
  /// - Parameters:
  ///   - ledger: the record.
  ///   - version: the version that it is at; nothing where none was out by then.
  ///   - now: the time.
  ///   - printer: how times are printed.
  init(_ ledger: Ledger, version: Version?, at now: Instant, printer: TimePrinter) {
    let today = printer.date(now)
    guard let version else {
      let next = Self.next(ledger, at: now, printer)
      text = "Nothing has been circulated yet. " + next
      return
    }
    let tabled = ledger.tabled(on: today, at: now)
    if let tabled, tabled.adoption != nil {
      text = TabledDocumentSentence(tabled, in: ledger).text
      return
    }
    if let adopted = Self.adoption(of: version, near: today) {
      text = adopted
      return
    }
    if let tabled {
      let next = Self.next(ledger, at: now, printer)
      text = "\(TabledDocumentSentence(tabled, in: ledger).text) \(next)"
      return
    }
    let dates = version.circulation.dates
    let day = (dates.text ?? dates.letter ?? dates.distributed).map { day in
      " of \(TimePrinter.short(day, near: today))"
    }
    text =
      "\(version.label)\(day ?? ""). "
      + (Self.silence(ledger, version, at: now, printer) ?? Self.next(ledger, at: now, printer))
  }

  private static func adoption(of version: Version, near today: CalendarDate?) -> String? {
    let circulation = version.circulation
    let name = circulation.symbol ?? version.label
    if let day = circulation.dates.adopted, today.map({ day <= $0 }) ?? true {
      return "Adopted on \(TimePrinter.short(day, near: today)) as \(name)."
    }
    return circulation.kind == .resolution ? "Adopted as \(name)." : nil
  }

  private static func silence(
    _ ledger: Ledger,
    _ version: Version,
    at now: Instant,
    _ printer: TimePrinter
  ) -> String? {
    let silence = ledger.state.silence
    if let round = silence.latest(on: version.number, at: now) {
      return SilenceSentence(round, at: now, printer: printer, isShort: true).text
    }
    guard let round = silence.latest(at: now), round.status(at: now) == .running else { return nil }
    let label = EventSentence.label(round.placement.version, in: ledger)
    let sentence = SilenceSentence(round, at: now, printer: printer, isShort: true).text
    return "On \(label): \(sentence.prefix(1).lowercased())\(sentence.dropFirst())"
  }

  private static func next(_ ledger: Ledger, at now: Instant, _ printer: TimePrinter) -> String {
    let schedule = Schedule(ledger, at: now)
    if let item = schedule.ahead.first {
      let shown = AgendaListing.Item(item)
      let joiner = item.kind == .meeting ? "," : " until"
      return "\(capitalized(item.title))\(joiner) \(shown.time(printer, near: now)): "
        + "\(shown.distance(from: now))."
    }
    let passed = schedule.items.last { $0.kind == .deadline && $0.status == .over }
    guard let passed else { return "Nothing is scheduled." }
    let time = AgendaListing.Item(passed).time(printer, near: now)
    let ago = TimePrinter.distance(from: now, to: passed.over)
    return "The deadline for \(passed.title) has passed: \(time), \(ago)."
  }

  private static func capitalized(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }
}
