import ArgumentParser
import Negotiation
import Secretariat

/// The command `zerodraft speak`: somebody spoke.
struct SpeakCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "speak",
    abstract: "Record that somebody on a list of speakers spoke.",
    discussion: """
      Whoever is on the list several times, such as for itself and for a group, is named by the \
      entry of the registration, or with --on-behalf-of.

      EXAMPLES
        zerodraft speak exercise 14 "Delegation A" --minutes 3 --seconds 20
        zerodraft speak exercise 14 "#17" --minutes 5
      """
  )

  @Argument(help: "The negotiation.")
  var name: String

  @Argument(help: "The entry that opened the list.")
  var list: EntryNumber

  @Argument(help: "Who: a party, or the entry of its registration.")
  var party: String

  @Option(help: ArgumentHelp("On whose behalf; may be repeated.", valueName: "party"))
  var onBehalfOf: [String] = []

  @Option(help: "How long, in minutes.")
  var minutes: UInt16?

  @Option(help: "How many seconds more.")
  var seconds: UInt16?

  @OptionGroup var options: RecordOptions

  func run(on console: Console) throws -> ExitStatus {
    let registry = try options.registry(on: console)
    let taken =
      minutes == nil && seconds == nil ? nil : Int(minutes ?? 0) * 60 + Int(seconds ?? 0)
    let (acknowledgement, overrun) = try SpeakersBook(registry: registry)
      .speak(party, behalf: onBehalfOf, seconds: taken, on: list.number, in: name)
    console.tellLast(
      acknowledgement,
      of: name,
      registry,
      next: "speakers list \(name) \(list.number)"
    )
    if let overrun {
      console.tell("note: \(overrun) second\(overrun == 1 ? "" : "s") over the limit")
    }
    return .done
  }
}
