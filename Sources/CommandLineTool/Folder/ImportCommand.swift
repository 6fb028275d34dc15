import ArgumentParser
import Interchange
import Secretariat

/// The command `zerodraft import`: takes a negotiation in from a folder.
struct ImportCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take a negotiation in from a folder of plain files.",
    discussion: """
      A folder that “zerodraft export --folder” wrote holds the record, line by line: each entry \
      is replayed, every digest made again, and every file of a version held against what was \
      circulated. A folder without a record is taken in as negotiation.json says, each version \
      circulated in the order of the files' names (00-zero-draft.md, 01-rev-1.md, 01-rev-1.fr.md).

      EXAMPLES
        zerodraft import --folder modalities-2021
        zerodraft import --folder Drafts/modalities-2021 --as modalities --record test.sqlite
      """
  )

  @Option(
    help: ArgumentHelp("The folder.", valueName: "folder"),
    completion: .directory
  )
  var folder: String

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "The name of the negotiation, where the folder holds no record; else that of the folder.",
      valueName: "name"
    )
  )
  var name: String?

  @OptionGroup var options: RecordOptions

  func run(on console: Console) throws -> ExitStatus {
    let outcome = try ImportFolder(registry: options.registry(on: console)).take(folder, as: name)
    for note in outcome.notes { console.tell(VisibleText.line("note: \(note)")) }
    let acknowledgement = outcome.acknowledgement
    let count = acknowledgement.entries.count
    let entries = count == 1 ? "entry #1" : "entries #1 to #\(count)"
    let versions =
      outcome.versions.isEmpty ? "no version" : outcome.versions.joined(separator: ", ")
    let verb = outcome.isReplayed ? "replayed" : "recorded"
    let name = acknowledgement.negotiation
    console.tell(VisibleText.line("\(name): \(entries) \(verb), with \(versions)."))
    console.tell(VisibleText.line("Next: zerodraft versions \(name)"))
    if let receipt = acknowledgement.receipt { console.tell("Receipt: \(receipt.text)") }
    return .done
  }
}
