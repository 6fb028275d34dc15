import ArgumentParser
import Negotiation
import Secretariat

/// For which moment something is shown, and on whose clock.
struct MomentOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Show what held at this time instead of now, as it is known now.",
      valueName: "time"
    )
  )
  var at: String?

  @Option(
    help: ArgumentHelp(
      "Your time zone, or a city in it, shown beside the negotiation's; else what TZ names.",
      valueName: "zone"
    )
  )
  var zone: String?

  /// The moment, and how times are printed.
  ///
  /// What `TZ` says counts where it names a zone; POSIX rules such as `CET-1CEST` are left aside.
  func moment(
    of ledger: Ledger,
    _ registry: Registry,
    on console: Console? = nil
  ) throws(Problem) -> (now: Instant, printer: TimePrinter) {
    let home = ledger.state.opening?.timeZone ?? "UTC"
    let reader = TimeReader(zone: home)
    let now = try at.map { typed throws(Problem) in try reader.instant(typed) }
    let moment = now ?? registry.clock.now()
    if zone == nil, let own = console?.environment["TZ"],
      let printer = try? TimePrinter(zone: home, readerZone: own)
    {
      return (moment, printer)
    }
    return (moment, try TimePrinter(zone: home, readerZone: zone))
  }
}
