import ArgumentParser
import Negotiation
import Secretariat

/// The command `zerodraft restate`: what is said of a negotiation is put right.
struct RestateCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "restate",
    abstract: "Put right what a negotiation was opened with, or say what has changed.",
    discussion: """
      Only what is named is said anew; a list, such as that of the mandates, is replaced by the \
      new one. The log keeps both.

      EXAMPLES
        zerodraft restate exercise --title "A declaration on clean rivers"
        zerodraft restate exercise --time-zone Europe/Vienna --place Vienna
      """
  )

  @Argument(help: "The negotiation.")
  var name: String

  @OptionGroup var particulars: OpeningOptions
  @OptionGroup var options: RecordOptions

  func run(on console: Console) throws -> ExitStatus {
    let registry = try options.registry(on: console)
    let acknowledgement = try RestateNegotiation(registry: registry)
      .restate(name) { opening throws(Problem) in try particulars.apply(to: &opening) }
    console.tellLast(acknowledgement, of: name, registry, next: "log \(name)")
    return .done
  }
}
