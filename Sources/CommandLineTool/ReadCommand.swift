import ArgumentParser
import DraftText
import Interchange
import Secretariat
import Typesetting
import WordFormat

/// The command `zerodraft read`: what a document says, as the program understands it.
struct ReadCommand: ConsoleCommand {
  /// What is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case outline, json, markdown, text, docx, pdf
  }

  /// What is shown of a Word document, by its name.
  enum ViewChoice: String, CaseIterable, ExpressibleByArgument {
    case old, new, changes
  }

  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Read a draft and show how it is understood.",
    discussion: """
      Plain text, Markdown, Akoma Ntoso and Word documents (DOCX) are read. What was joined, left \
      out or doubted is told on standard error.

      EXAMPLES
        zerodraft read zero-draft.txt
        zerodraft read --format markdown zero-draft.txt > zero-draft.md
        zerodraft read --format json A_RES_76_7.xml
        zerodraft read --format docx --output zero-draft.docx zero-draft.txt
        zerodraft read --view changes comments-by-delegation-a.docx
      """
  )

  @Argument(
    help: ArgumentHelp("The document, or “-” for standard input.", valueName: "file"),
    completion: .file()
  )
  var file: String

  @Option(help: "What to write: outline, json, markdown, text, docx or pdf.")
  var format = Format.outline

  @Flag(help: "Number every fifth line (docx, pdf).")
  var lineNumbers = false

  @Option(
    help: """
      What of a Word document: old (all changes rejected), new (accepted), or changes (who changed \
      what, and the comments).
      """
  )
  var view = ViewChoice.new

  @OptionGroup var reading: ReadingOptions

  @Option(help: "When to use colours: auto, always or never.")
  var color = ColorChoice.auto

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if lineNumbers, format != .docx, format != .pdf {
      throw ValidationError("--line-numbers goes with --format docx or pdf only.")
    }
    if view == .changes, format != .outline, format != .json {
      throw ValidationError("--view changes goes with --format outline or json only.")
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    var useCase = reading.useCase
    switch view {
    case .old: useCase.view = .old
    case .new: useCase.view = .new
    case .changes: return try listChanges(useCase, on: console)
    }
    let version = try useCase.read(DocumentSource(argument: file))
    if format != .json {
      for note in version.reading.notes {
        let place = note.line.map { "line \($0): " } ?? ""
        console.tell("note: " + VisibleText.line(place + note.message))
      }
    }
    let draft = version.reading.draft
    switch format {
    case .outline:
      let isFile = output.path != nil && output.path != "-"
      let writer = OutlineWriter(
        width: isFile ? nil : console.width,
        palette: console.palette(color, to: output.path)
      )
      try console.deliver(writer.write(version.reading), to: output.path)
    case .json: try console.deliver(JSONDraftWriter().write(version.reading), to: output.path)
    case .markdown: try console.deliver(text: MarkdownWriter().text(of: draft), to: output.path)
    case .text: try console.deliver(text: PlainTextWriter().text(of: draft), to: output.path)
    case .docx: try console.deliver(word(version), to: output.path)
    case .pdf: try console.deliver(console.pdf(source(version)), to: output.path)
    }
    return .done
  }

  private func listChanges(_ useCase: ReadDocument, on console: Console) throws -> ExitStatus {
    let listing = try ReadChanges(reading: useCase).read(DocumentSource(argument: file))
    if format == .json {
      try console.deliver(JSONText.bytes(of: listing), to: output.path)
    } else {
      try console.deliver(text: ChangeText(listing).text, to: output.path)
    }
    return .done
  }

  private func source(_ version: ComparedVersion) -> [UInt8] {
    var writer = TypstTextWriter()
    writer.title = version.draft.title
    writer.date = version.date
    writer.hasLineNumbers = lineNumbers
    return writer.write(version.draft, name: version.name)
  }

  private func word(_ version: ComparedVersion) throws -> [UInt8] {
    var writer = WordTextWriter()
    writer.title = version.draft.title
    writer.date = version.date
    writer.hasLineNumbers = lineNumbers
    do {
      return try writer.write(version.draft, name: version.name)
    } catch {
      throw Problem(error)
    }
  }
}
