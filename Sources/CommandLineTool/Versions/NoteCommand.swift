import ArgumentParser
import Negotiation
import Secretariat

/// The command `zerodraft note`: something worth remembering.
struct NoteCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Note something that no other entry holds.",
    discussion: """
      EXAMPLES
        zerodraft note exercise "Group X asks for more time." --date 2021-04-01
        zerodraft note exercise "Agreed language of 2017." --on OP2 --version rev1 \\
          --source "A/RES/71/319, paragraph 2"
      """
  )

  @Argument(help: "The negotiation.")
  var name: String

  @Argument(help: "What is noted.")
  var text: String

  @Option(help: ArgumentHelp("The day it speaks of.", valueName: "day"))
  var date: DateOption?

  @Option(help: "The version it is about.")
  var version: String?

  @Option(help: ArgumentHelp("The paragraph it is about.", valueName: "paragraph"))
  var on: String?

  @Option(help: "Where it comes from.")
  var source: String?

  @OptionGroup var options: RecordOptions

  func run(on console: Console) throws -> ExitStatus {
    let registry = try options.registry(on: console)
    let acknowledgement = try registry.record(in: name) { ledger throws(Problem) in
      var note = Note(text, date: date?.date, source: source)
      let reader = VersionReader(registry: registry, ledger: ledger)
      if let on {
        let passages = try reader.passages(on, of: try reader.version(version))
        guard passages.count == 1 else {
          throw Problem("A note is about one paragraph", hint: "Note it for each of them.")
        }
        note.passage = passages.first
      } else if let version {
        note.passage = Passage(version: try reader.version(version).number)
      }
      return [Recording(.noted(note))]
    }
    console.tell(acknowledgement, "noted", next: "log \(name)")
    return .done
  }
}
