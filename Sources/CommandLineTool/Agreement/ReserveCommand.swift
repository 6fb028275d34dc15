import ArgumentParser
import Secretariat

/// The command `zerodraft reserve`: records and lifts reservations.
struct ReserveCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "reserve",
    abstract: "Record that a party reserves its position, or no longer does.",
    discussion: """
      Without paragraphs it is on the whole text, with --words on these words of one paragraph. An \
      agreed paragraph on which somebody reserves is waiting until the reservation is lifted; \
      --until names the paragraphs on whose agreement it depends.

      EXAMPLES
        zerodraft reserve exercise OP4 --party "Delegation A" --words "in due course"
        zerodraft reserve exercise OP5 --party "Delegation B" --until "OP3, OP4"
        zerodraft reserve exercise --party "Delegation C" --reason "no instructions yet"
        zerodraft reserve exercise --lift "#31"
      """
  )

  @Argument(help: "The negotiation.")
  var name: String

  @Argument(help: ArgumentHelp("The paragraphs; the whole text if left out.", valueName: "OP4"))
  var paragraphs: String?

  @Option(help: "Who reserves its position.")
  var party: [String] = []

  @Option(help: ArgumentHelp("The words it is about.", valueName: "words"))
  var words: String?

  @Option(help: ArgumentHelp("The paragraphs it waits for.", valueName: "OP3, OP4"))
  var until: [String] = []

  @Option(help: "The reservation that no longer stands.")
  var lift: EntryNumber?

  @Option(help: ArgumentHelp("Why.", valueName: "words"))
  var reason: String?

  @Option(help: "The version whose numbers are meant; the latest if left out.")
  var version: String?

  @OptionGroup var saying: SayingOptions
  @OptionGroup var options: RecordOptions

  func validate() throws {
    if lift != nil {
      guard paragraphs == nil, party.isEmpty, words == nil, until.isEmpty, version == nil else {
        throw ValidationError("--lift goes with --reason alone.")
      }
    } else if party.isEmpty {
      throw ValidationError("Say who reserves its position: --party “Delegation A”.")
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    let useCase = RecordAgreement(registry: try options.registry(on: console))
    if let lift {
      let plan = try useCase.plan(
        liftingReservation: lift.number,
        because: reason,
        said: saying.saidAt,
        in: name
      )
      return try saying.record(plan, by: useCase, on: console)
    }
    var particulars = ReservationParticulars()
    particulars.version = version
    particulars.parties = party
    particulars.words = words
    particulars.until = until
    particulars.reason = reason
    particulars.said = saying.saidAt
    let plan = try useCase.plan(reserving: paragraphs, particulars, in: name)
    return try saying.record(plan, by: useCase, on: console)
  }
}
