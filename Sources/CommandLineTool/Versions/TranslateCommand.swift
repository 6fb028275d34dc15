import ArgumentParser
import DraftText
import Interchange
import Secretariat

/// The command `zerodraft translate`: a version in a further language.
struct TranslateCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "translate",
    abstract: "Record a version in a further language.",
    discussion: """
      Paragraphs of both languages are the same where they have the same number.

      EXAMPLES
        zerodraft translate exercise rev1-fr.md --version rev1 --language fr
      """
  )

  @Argument(help: "The negotiation.")
  var name: String

  @Argument(
    help: ArgumentHelp("The text, or “-” for standard input.", valueName: "file"),
    completion: .file()
  )
  var file: String

  @Option(help: "The version; the latest if left out.")
  var version: String?

  @Option(help: ArgumentHelp("The day it became available.", valueName: "day"))
  var date: DateOption?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var options: RecordOptions

  func run(on console: Console) throws -> ExitStatus {
    let registry = try options.registry(on: console)
    let useCase = TranslateVersion(registry: registry, reading: reading.useCase)
    let plan = try useCase.plan(
      DocumentSource(argument: file),
      of: version,
      date: date?.date,
      in: name
    )
    console.tell(doubts: plan.notes, of: file)
    for (names, place) in [
      (plan.onlyInVersion, "the version"), (plan.onlyInEdition, "the edition"),
    ]
    where !names.isEmpty {
      console.tell(
        VisibleText.line("note: only in \(place): \(names.joined(separator: ", "))")
      )
    }
    let acknowledgement = try useCase.record(plan)
    console.tellLast(acknowledgement, of: name, registry, next: "versions \(name)")
    return .done
  }
}
