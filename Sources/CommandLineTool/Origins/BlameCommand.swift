import ArgumentParser
import Interchange
import Publishing
import Secretariat

/// The command `zerodraft blame`: where the words of a version come from.
struct BlameCommand: ConsoleCommand {
  /// What is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case terminal, text, markdown, html, json
  }

  static let configuration = CommandConfiguration(
    commandName: "blame",
    abstract: "Tell for every word the version it came in with and the amendment it came from.",
    discussion: """
      A word keeps its origin wherever its paragraph goes and whatever it is split into or merged \
      with. Which amendment new words come from is what was confirmed when their version was \
      circulated; --words, --party and --since ask about some words only. Words are traced in the \
      language of the version, not in its translations.

      EXAMPLES
        zerodraft blame exercise
        zerodraft blame exercise rev2 --paragraph "OP4"
        zerodraft blame exercise --words "every month"
        zerodraft blame exercise --party "Delegation A"
        zerodraft blame exercise rev2 --since rev1 --format html --output new-words.html
      """
  )

  @Argument(help: "The negotiation.")
  var name: String

  @Argument(help: "The version; the latest if left out.")
  var version: String?

  @Option(
    help: ArgumentHelp("Only these paragraphs, such as “OP4” or “PP1-3”.", valueName: "paragraphs")
  )
  var paragraph: String?

  @Option(
    help: ArgumentHelp(
      "Who asked for these words: where they stand, since when, and from which amendment.",
      valueName: "words"
    )
  )
  var words: String?

  @Option(
    help: ArgumentHelp(
      "Only words from amendments of this party, and its amendments of which no word stands.",
      valueName: "party"
    )
  )
  var party: String?

  @Option(help: ArgumentHelp("Only words that came in after this version.", valueName: "version"))
  var since: String?

  @Flag(help: "Leave out whose amendments they are.")
  var unattributed = false

  @Option(help: "What to write: terminal, text, markdown, html or json.")
  var format = Format.terminal

  @OptionGroup var output: OutputOptions

  @OptionGroup var moment: AsOfOptions
  @OptionGroup var options: RecordOptions

  @Option(help: "When to use colours: auto, always or never.")
  var color = ColorChoice.auto

  func validate() throws {
    if unattributed, party != nil {
      throw ValidationError(
        "--party tells whose words they are; it does not go with --unattributed."
      )
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    let traced = try TraceWords(
      registry: options.reading(on: console),
      isAttributed: !unattributed
    )
    .trace(
      version,
      in: name,
      asking: OriginQuestion(paragraphs: paragraph, words: words, party: party, since: since),
      asOf: moment.asOf
    )
    if options.viewer == nil, let note = RestrictedProposals(in: traced).note { console.tell(note) }
    try console.deliver(bytes(of: traced, on: console), to: output.path)
    return .done
  }

  private func bytes(of traced: TracedVersion, on console: Console) throws -> [UInt8] {
    let paper = OriginPaper(traced).paper
    switch format {
    case .terminal:
      let palette = console.palette(color, to: output.path)
      // Lines longer than this are hard to follow with the eye.
      return PaperTextWriter(width: min(console.width, 100), palette: palette).write(paper)
    case .text: return PaperTextWriter().write(paper)
    case .markdown: return PaperMarkdownWriter().write(paper)
    case .html: return PaperHTMLWriter().write(paper)
    case .json: return try JSONText.bytes(of: OriginListing(traced, negotiation: name))
    }
  }
}
