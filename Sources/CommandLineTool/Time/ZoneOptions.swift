import ArgumentParser
import Negotiation
import Secretariat

/// On whose clock times are shown besides the negotiation's.
struct ZoneOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Your time zone, or a city in it, shown beside the negotiation's; else what TZ names.",
      valueName: "zone"
    )
  )
  var zone: String?

  /// How times of a negotiation are printed.
  ///
  /// What `TZ` says counts where it names a zone; POSIX rules such as `CET-1CEST` are left aside.
  func printer(of ledger: Ledger, on console: Console?) throws(Problem) -> TimePrinter {
    let home = ledger.state.opening?.timeZone ?? "UTC"
    if zone == nil, let own = console?.environment["TZ"],
      let printer = try? TimePrinter(zone: home, readerZone: own)
    {
      return printer
    }
    return try TimePrinter(zone: home, readerZone: zone)
  }
}
