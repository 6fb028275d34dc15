import ArgumentParser
import Negotiation
import Secretariat

/// For which moment something is shown, and on whose clock.
struct MomentOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Show what held at this time instead of now.", valueName: "time"))
  var at: String?

  @Option(help: ArgumentHelp("Your time zone, shown beside the negotiation's.", valueName: "zone"))
  var zone: String?

  /// The moment, and how times are printed.
  func moment(
    of ledger: Ledger,
    _ registry: Registry
  ) throws(Problem) -> (now: Instant, printer: TimePrinter) {
    let home = ledger.state.opening?.timeZone ?? "UTC"
    let reader = TimeReader(zone: home)
    let now = try at.map { typed throws(Problem) in try reader.instant(typed) }
    return (now ?? registry.clock.now(), try TimePrinter(zone: home, readerZone: zone))
  }
}
