import ArgumentParser
import Interchange
import Publishing
import Secretariat

/// The command `zerodraft board`: where every paragraph stands.
struct BoardCommand: ConsoleCommand {
  /// What is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, html, json, markdown, svg, pdf
  }

  static let configuration = CommandConfiguration(
    commandName: "board",
    abstract: "Show where every paragraph stands in every version, and what is still open.",
    discussion: """
      Each paragraph has one status in each version, which is shown as it stands at the end of its \
      round: by what was said of it and of those before, whenever it was said. The share that is agreed and in brackets is \
      counted by paragraphs and by words, round by round. svg writes the chart of the rounds alone. \
      --open shows what is not agreed: why, and who has something to say on it.

      EXAMPLES
        zerodraft board exercise
        zerodraft board exercise --open
        zerodraft board exercise rev1 --format html --output board.html
        zerodraft board exercise --unattributed --format svg --output rounds.svg
      """
  )

  @Argument(help: "The negotiation.")
  var name: String

  @Argument(help: "The version; the latest if left out.")
  var version: String?

  @Flag(help: "Only what is still open.")
  var open = false

  @Flag(help: "Leave out names, and what not every delegation sees.")
  var unattributed = false

  @Option(help: "What to write: text, html, json, markdown, svg or pdf.")
  var format = Format.text

  @OptionGroup var output: OutputOptions

  @OptionGroup var moment: AsOfOptions
  @OptionGroup var options: RecordOptions

  func validate() throws {
    if open, format == .svg {
      throw ValidationError("--format svg is the chart of the rounds; it does not go with --open.")
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    let board = try MakeBoard(
      registry: options.reading(on: console),
      isAttributed: !unattributed
    )
    .board(of: version, in: name, asOf: moment.asOf)
    let printer = BoardPaper(board)
    let paper = open ? printer.openPaper : printer.paper
    switch format {
    case .text:
      let text = BoardText(board, width: console.width)
      try console.deliver(text: open ? text.open : text.text, to: output.path)
    case .html:
      try console.deliver(PaperHTMLWriter(subject: board.title).write(paper), to: output.path)
    case .json:
      try console.deliver(JSONText.bytes(of: open ? board.openOnly : board), to: output.path)
    case .markdown: try console.deliver(PaperMarkdownWriter().write(paper), to: output.path)
    case .pdf: try console.deliver(console.pdf(paper), to: output.path)
    case .svg: try console.deliver(SVGChartWriter().write(printer.chart), to: output.path)
    }
    if options.viewer == nil, let note = RestrictedProposals(in: board).note { console.tell(note) }
    return .done
  }
}
