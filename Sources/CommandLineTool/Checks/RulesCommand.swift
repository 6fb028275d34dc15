import ArgumentParser
import Editorial
import Interchange
import Publishing
import Secretariat

/// The command `zerodraft rules`: the editorial rules, and why.
struct RulesCommand: ConsoleCommand {
  /// What is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case terminal, text, markdown, html, json
  }

  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List the editorial rules, or tell about some.",
    discussion: """
      Of every rule: what it says, examples that keep and break it, where it stands written, how \
      surely it is a rule, and what breaking it weighs in a draft and in a final text.

      EXAMPLES
        zerodraft rules
        zerodraft rules R21
        zerodraft rules R53 R55 --format markdown --output citations.md
      """
  )

  @Argument(help: ArgumentHelp("The rules to tell about, such as R21.", valueName: "rule"))
  var rules: [String] = []

  @Option(help: "What to write: terminal, text, markdown, html or json.")
  var format = Format.terminal

  @OptionGroup var output: OutputOptions

  @Option(help: "When to use colours: auto, always or never.")
  var color = ColorChoice.auto

  func run(on console: Console) throws -> ExitStatus {
    let pages = try rules.map { name in
      guard let page = RuleID(name).flatMap({ RulePage.page(of: $0) }) else {
        throw Problem(
          "There is no rule “\(name.prefix(60))”",
          hint: "They go from \(RulePage.all[0].id) to \(RulePage.all[RulePage.all.count - 1].id);"
            + " “zerodraft rules” lists them."
        )
      }
      return page
    }
    let chosen = pages.isEmpty ? RulePage.all : pages
    let paper = pages.isEmpty ? RulePaper(chosen).list : RulePaper(chosen).whole
    let bytes: [UInt8] =
      switch format {
      case .terminal:
        PaperTextWriter(
          width: min(console.width, 110),
          palette: console.palette(color, to: output.path)
        )
        .write(paper)
      case .text: PaperTextWriter().write(paper)
      case .markdown: PaperMarkdownWriter().write(paper)
      case .html: PaperHTMLWriter().write(paper)
      case .json: try JSONText.bytes(of: RuleListing(chosen))
      }
    try console.deliver(bytes, to: output.path)
    return .done
  }
}
