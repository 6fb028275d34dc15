import ArgumentParser
import DraftText
import Interchange
import Secretariat

/// The command `zerodraft read`: what a document says, as the program understands it.
struct ReadCommand: ConsoleCommand {
  /// What is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case outline, json, markdown, text
  }

  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Read a draft and show how it is understood.",
    discussion: """
      Plain text, Markdown and Akoma Ntoso are read. What was joined, left out or doubted is \
      told on standard error.

      EXAMPLES
        zerodraft read zero-draft.txt
        zerodraft read --format markdown zero-draft.txt > zero-draft.md
        zerodraft read --format json A_RES_76_7.xml
      """
  )

  @Argument(
    help: ArgumentHelp("The document, or “-” for standard input.", valueName: "file"),
    completion: .file()
  )
  var file: String

  @Option(help: "What to write: outline, json, markdown or text.")
  var format = Format.outline

  @OptionGroup var reading: ReadingOptions

  @Option(help: "When to use colours: auto, always or never.")
  var color = ColorChoice.auto

  @Option(
    help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"),
    completion: .file()
  )
  var output: String?

  func run(on console: Console) throws -> ExitStatus {
    let version = try reading.useCase.read(DocumentSource(argument: file))
    if format != .json {
      for note in version.reading.notes {
        let place = note.line.map { "line \($0): " } ?? ""
        console.tell("note: " + VisibleText.line(place + note.message))
      }
    }
    let draft = version.reading.draft
    switch format {
    case .outline:
      let isFile = output != nil && output != "-"
      let writer = OutlineWriter(
        width: isFile ? nil : console.width,
        palette: isFile && color == .auto ? nil : console.palette(color)
      )
      try console.deliver(writer.write(version.reading), to: output)
    case .json: try console.deliver(JSONDraftWriter().write(version.reading), to: output)
    case .markdown: try console.deliver(text: MarkdownWriter().text(of: draft), to: output)
    case .text: try console.deliver(text: PlainTextWriter().text(of: draft), to: output)
    }
    return .done
  }
}
