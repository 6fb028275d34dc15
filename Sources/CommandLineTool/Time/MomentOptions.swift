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

  @OptionGroup var clock: ZoneOptions

  /// The moment, and how times are printed.
  func moment(
    of ledger: Ledger,
    _ registry: Registry,
    on console: Console? = nil
  ) throws(Problem) -> (now: Instant, printer: TimePrinter) {
    let reader = TimeReader(zone: ledger.state.opening?.timeZone ?? "UTC")
    let now = try at.map { typed throws(Problem) in try reader.instant(typed) }
    return (now ?? registry.clock.now(), try clock.printer(of: ledger, on: console))
  }
}
