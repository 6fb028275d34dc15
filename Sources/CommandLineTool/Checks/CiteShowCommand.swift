import ArgumentParser
import DraftText
import Interchange
import Secretariat

/// The command `zerodraft cite show`: what is known of a resolution.
struct CiteShowCommand: ConsoleCommand {
  /// What is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Tell what is known of a resolution, and how it is cited.",
    discussion: """
      EXAMPLES
        zerodraft cite show 74/176
        zerodraft cite show "2625 (XXV)" --format json
      """
  )

  @Argument(help: ArgumentHelp("The number of the resolution.", valueName: "number"))
  var number: String

  @Option(help: "What to write: text or json.")
  var format = Format.text

  @OptionGroup var citations: CitationOptions

  func run(on console: Console) throws -> ExitStatus {
    let known = try KnownResolution(number, in: citations.table(on: console))
    switch format {
    case .json: try console.deliver(JSONText.bytes(of: known), to: nil)
    case .text:
      var lines = [known.citation, ""]
      if let adopted = known.adopted { lines.append("Adopted      \(adopted.printed)") }
      if let distributed = known.distributed {
        lines.append("Distributed  \(distributed.printed)")
      }
      lines.append("Footnote     \(known.footnote)")
      try console.deliver(text: lines.map { VisibleText.line($0) + "\n" }.joined())
    }
    return .done
  }
}
