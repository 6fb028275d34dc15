import DraftText
import Interchange
public import Negotiation

/// Says where a negotiation stands at a time.
///
/// Versions count from the day they bear or from when they were recorded, whichever is earlier;
/// deadlines and silence as they had been announced by then.
public struct TellStatus: Sendable {
  /// The door to the record.
  public var registry: Registry

  /// Makes the use case.
  public init(registry: Registry) {
    self.registry = registry
  }

  /// Draws up the report.
  ///
  /// - Parameters:
  ///   - name: the negotiation.
  ///   - now: the time.
  ///   - moment: as of when the record is read; nothing for now.
  ///   - printer: how times are printed.
  /// - Returns: where the negotiation stands.
  /// - Throws: why the record cannot be read.
  public func report(
    of name: String,
    at now: Instant,
    asOf moment: AsOf? = nil,
    printer: TimePrinter
  ) throws(Problem) -> NegotiationStatus {
    let (ledger, file) = try registry.reading(name, asOf: moment)
    let state = ledger.state
    let versions = state.versions.filter { Self.isOut($0, at: now, printer) }
    var latest = versions.last.map { Self.latest($0, in: ledger) }
    if let version = versions.last, let basis = version.circulation.basis.flatMap(state.version) {
      let drafts = try VersionTexts(file: file, shelf: registry.shelf).drafts(
        of: [basis, version],
        in: nil
      )
      latest?.changes =
        CompareVersions(registry: registry)
        .report(basis, version, drafts).countSentence
    }
    let agenda = AgendaListing(ledger, at: now, printer: printer)
    let rounds = state.silence.all.filter { $0.placement.placed <= now }
    let meetings = state.consultations.all.filter { $0.cancellation == nil }
    return NegotiationStatus(
      negotiation: name,
      title: agenda.title,
      at: now,
      sentence: StatusSentence(ledger, version: versions.last, at: now, printer: printer).text,
      version: latest,
      silence: state.silence.latest(at: now).map { round in
        SilenceListing.Round(round, in: ledger, at: now, printer: printer)
      },
      tabling: ledger.tabled(on: printer.date(now), at: now).map {
        TablingListing.Document($0, in: ledger)
      },
      ahead: agenda.items,
      coFacilitators: state.coFacilitators,
      counts: NegotiationStatus.Counts(
        entries: ledger.entries.count,
        versions: versions.count,
        meetings: meetings.count,
        interventions: meetings.map(\.statements.count).reduce(0, +),
        deadlines: state.deadlines.ahead(of: now).count,
        silences: rounds.count,
        notes: state.notes.count
      )
    )
  }

  /// Where a negotiation stands, in the one sentence of the report.
  ///
  /// - Parameters:
  ///   - ledger: the record.
  ///   - now: the time.
  ///   - printer: how times are printed.
  /// - Returns: the sentence.
  public static func sentence(_ ledger: Ledger, at now: Instant, printer: TimePrinter) -> String {
    let version = ledger.state.versions.last { isOut($0, at: now, printer) }
    return StatusSentence(ledger, version: version, at: now, printer: printer).text
  }

  /// Whether a version was out by a time: it was recorded by then, or bears a day until then.
  private static func isOut(_ version: Version, at now: Instant, _ printer: TimePrinter) -> Bool {
    if version.recorded <= now { return true }
    guard let day = version.circulation.dates.day, let today = printer.date(now) else {
      return false
    }
    return day <= today
  }

  private static func latest(
    _ version: Version,
    in ledger: Ledger
  ) -> NegotiationStatus.LatestVersion {
    let circulation = version.circulation
    return NegotiationStatus.LatestVersion(
      entry: version.number,
      label: version.label,
      kind: circulation.kind,
      symbol: circulation.symbol,
      status: circulation.status,
      dates: circulation.dates,
      paragraphs: circulation.paragraphs,
      basis: circulation.basis.map { EventSentence.label($0, in: ledger) }
    )
  }
}

extension VersionDates {
  /// The day that people name a version by: of the text, else of its letter, and so on.
  var day: CalendarDate? { text ?? letter ?? adopted ?? distributed }
}
