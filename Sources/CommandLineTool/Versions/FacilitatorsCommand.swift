import ArgumentParser
import Negotiation
import Secretariat

/// The command `zerodraft facilitators`: who leads the negotiation, and since when.
struct FacilitatorsCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "facilitators",
    abstract: "Record that co-facilitators came or went.",
    discussion: """
      EXAMPLES
        zerodraft facilitators exercise --leaving "Delegate B" \\
          --joining "Delegate C, Ambassador, State C" --date 2021-05-01
      """
  )

  @Argument(help: "The negotiation.")
  var name: String

  @Option(help: ArgumentHelp("Somebody who goes; may be repeated.", valueName: "name"))
  var leaving: [String] = []

  @Option(
    help: ArgumentHelp(
      "Somebody who comes; may be repeated.",
      valueName: "H.E. Mr. name, title, State"
    )
  )
  var joining: [String] = []

  @Option(help: ArgumentHelp("The day of the change.", valueName: "day"))
  var date: DateOption?

  @Option(help: "The letter that announced it.")
  var letter: String?

  @OptionGroup var options: RecordOptions

  func run(on console: Console) throws -> ExitStatus {
    let change = FacilitationChange(
      leaving: leaving,
      joining: joining.map { typed in
        var joining = CoFacilitator(typed)
        joining.appointed = date?.date
        return joining
      },
      date: date?.date,
      letter: letter
    )
    let acknowledgement = try options.registry(on: console).record(in: name) { _ in
      [Recording(.facilitation(change))]
    }
    console.tell(acknowledgement, "co-facilitators changed", next: "log \(name)")
    return .done
  }
}
