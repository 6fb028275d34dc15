import ArgumentParser
import DraftText
import Interchange
import Negotiation
import Secretariat

/// The command `zerodraft show`: the text of a version, or of one paragraph.
struct ShowCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show the text of a version, or of one paragraph.",
    discussion: """
      EXAMPLES
        zerodraft show modalities-2021
        zerodraft show modalities-2021 zero "OP4 (b)"
        zerodraft show modalities-2021 rev1 --format markdown > rev1.md
      """
  )

  @Argument(help: "The negotiation.")
  var name: String

  @Argument(help: "The version: a label, the beginning of one, or “latest”.")
  var version: String?

  @Argument(help: "A paragraph of it, such as “OP4 (b)”.")
  var paragraph: String?

  @Option(help: "What to write: outline, json, markdown or text.")
  var format = ReadCommand.Format.outline

  @Option(help: "The language of an edition: ar, en, es, fr, ru or zh.")
  var language: LanguageChoice?

  @Option(help: "When to use colours: auto, always or never.")
  var color = ColorChoice.auto

  @OptionGroup var moment: AsOfOptions
  @OptionGroup var options: RecordOptions

  func run(on console: Console) throws -> ExitStatus {
    let registry = try options.registry(on: console)
    let ledger = try registry.ledger(name, asOf: moment.asOf)
    let reader = VersionReader(registry: registry, ledger: ledger)
    let version = try reader.version(version)
    var draft = try registry.draft(of: version, in: language?.language)
    if let paragraph {
      draft = try reader.excerpt(paragraph, of: draft, named: version.label)
    }
    let reading = Reading(draft: draft)
    let bytes =
      switch format {
      case .outline:
        OutlineWriter(width: console.width, palette: console.palette(color)).write(reading)
      case .json: JSONDraftWriter().write(reading)
      case .markdown: Array(MarkdownWriter().text(of: draft).utf8)
      case .text: Array(PlainTextWriter().text(of: draft).utf8)
      }
    try console.write(bytes)
    return .done
  }
}
