import ArgumentParser
import Secretariat

/// The command `zerodraft rematch`: which paragraph continues which is put right.
struct RematchCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "rematch",
    abstract: "Put right which paragraphs of a version continue which of the one before.",
    discussion: """
      Versions after it follow. The number in the earlier version comes first. A paragraph that \
      nothing continues any more needs a word on what became of it: --gone “OP8=why”, or \
      --gone “OP8=>OP7” where OP7 took up what it said.

      EXAMPLES
        zerodraft rematch exercise rev1 --match "OP10=OP11" --unmatch OP5
      """
  )

  @Argument(help: "The negotiation.")
  var name: String

  @Argument(help: "The version; the latest if left out.")
  var version: String?

  @Option(
    help: ArgumentHelp("A paragraph that continues another; may be repeated.", valueName: "old=new")
  )
  var match: [String] = []

  @Option(
    help: ArgumentHelp("A paragraph that continues none; may be repeated.", valueName: "paragraph")
  )
  var unmatch: [String] = []

  @Option(
    help: ArgumentHelp(
      "What became of a paragraph that is gone; may be repeated.",
      valueName: "paragraph=reason"
    )
  )
  var gone: [String] = []

  @OptionGroup var options: RecordOptions

  func validate() throws {
    if match.isEmpty, unmatch.isEmpty { throw ValidationError("Give a --match or an --unmatch.") }
  }

  func run(on console: Console) throws -> ExitStatus {
    let registry = try options.registry(on: console)
    let (acknowledgement, matching) = try CorrectMatching(registry: registry)
      .correct(version, matches: match, unmatches: unmatch, gone: gone, in: name)
    var table = TextTable(head: ["before", "now", "", ""])
    table.lines = matching.rows
    console.tellLast(acknowledgement, of: name, registry, next: "concordance \(name)")
    console.writeAfterwards(Array(table.text.utf8))
    return .done
  }
}
