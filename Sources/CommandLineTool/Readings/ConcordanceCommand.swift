import ArgumentParser
import Secretariat

/// The command `zerodraft concordance`: the numbers of every version side by side.
struct ConcordanceCommand: ConsoleCommand {
  /// What is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, csv, json
  }

  static let configuration = CommandConfiguration(
    commandName: "concordance",
    abstract: "Put the numbers of every paragraph in every version side by side.",
    discussion: """
      One line is one paragraph, in the order of the latest version; one that is gone stands where \
      it stood. A dash says that a version does not have it.

      EXAMPLES
        zerodraft concordance modalities-2021
        zerodraft concordance modalities-2021 --format csv --output concordance.csv
      """
  )

  @Argument(help: "The negotiation.")
  var name: String

  @Option(help: "What to write: text, markdown, csv or json.")
  var format = Format.text

  @OptionGroup var output: OutputOptions

  @OptionGroup var moment: AsOfOptions
  @OptionGroup var options: RecordOptions

  func run(on console: Console) throws -> ExitStatus {
    let concordance = try MakeConcordance(registry: options.reading(on: console))
      .concordance(of: name, asOf: moment.asOf)
    let head = concordance.versions.map(\.label) + ["Opening words"]
    let lines = concordance.paragraphs.map { line in
      line.cells.map(\.words) + [line.opening]
    }
    switch format {
    case .text: try console.deliver(text: TextTable(head: head, lines: lines).text, to: output.path)
    case .markdown:
      try console.deliver(text: MarkdownTable(head: head, lines: lines).text, to: output.path)
    case .csv: try console.deliver(text: CSVTable(head: head, lines: lines).text, to: output.path)
    case .json: try console.deliver(JSONText.bytes(of: concordance), to: output.path)
    }
    return .done
  }
}
