import ArgumentParser
import DraftText
import Interchange
import Redlining
import Secretariat

/// The command `zerodraft compare`: what changed between two versions.
struct CompareCommand: ConsoleCommand {
  /// What is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case terminal, text, markdown, html, json
  }

  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Show what changed between two versions, paragraph by paragraph and word by word.",
    discussion: """
      Moved, split, merged and renumbered paragraphs are shown as such. Without colours, words \
      are marked [-deleted-] and {+inserted+}.

      EXAMPLES
        zerodraft compare zero-draft.md rev1.md
        zerodraft compare --summary zero-draft.md rev1.md
        zerodraft compare --format html --output changes.html zero-draft.md rev1.md
      """
  )

  @Argument(
    help: ArgumentHelp("The earlier version, or “-” for standard input.", valueName: "old"),
    completion: .file()
  )
  var old: String

  @Argument(
    help: ArgumentHelp("The later version, or “-” for standard input.", valueName: "new"),
    completion: .file()
  )
  var new: String

  @Option(help: "What to write: terminal, text, markdown, html or json.")
  var format = Format.terminal

  @Flag(help: "Put the two versions beside each other (terminal, html).")
  var sideBySide = false

  @Flag(help: "Leave out the paragraphs that did not change.")
  var changesOnly = false

  @Flag(help: "Write only what happened to each paragraph, a sentence each.")
  var summary = false

  @Option(help: "How finely changes of words are shown: minimal, readable or paragraph.")
  var detail = DetailChoice.readable

  @Flag(help: "End with status 1 if anything changed.")
  var exitCode = false

  @Option(
    help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"),
    completion: .file()
  )
  var output: String?

  @OptionGroup var reading: ReadingOptions

  @Option(help: "When to use colours: auto, always or never.")
  var color = ColorChoice.auto

  /// A step of detail by its name.
  enum DetailChoice: String, CaseIterable, ExpressibleByArgument {
    case minimal, readable, paragraph

    /// The step.
    var detail: Detail { Detail(rawValue: rawValue) ?? .readable }
  }

  func validate() throws {
    if sideBySide, format != .terminal, format != .html {
      throw ValidationError("--side-by-side goes with --format terminal or html only.")
    }
    if changesOnly, format == .json {
      throw ValidationError(
        "--changes-only does not go with --format json, which holds both drafts whole."
      )
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    let report = try CompareDocuments(reading: reading.useCase, detail: detail.detail)
      .compare(DocumentSource(argument: old), with: DocumentSource(argument: new))
    try console.deliver(writer(on: console).write(report), to: output)
    tellDoubts(about: report.old, argument: old, on: console)
    tellDoubts(about: report.new, argument: new, on: console)
    return exitCode && report.hasDifferences ? .differences : .done
  }

  /// Says that reading left doubts, without filling the screen with them.
  private func tellDoubts(about version: ComparedVersion, argument: String, on console: Console) {
    let count = version.reading.notes.count
    guard count > 0 else { return }
    let notes = count == 1 ? "1 note" : "\(count) notes"
    let name = DocumentSource(argument: argument).name
    console.tell(
      VisibleText.line("note: \(name): \(notes) on how it was read; “zerodraft read” lists them")
    )
  }

  private func writer(on console: Console) -> any ComparisonWriter {
    let isFile = output != nil && output != "-"
    switch format {
    case .terminal:
      let palette = isFile && color == .auto ? nil : console.palette(color)
      // Lines longer than this are hard to follow with the eye.
      let width = min(console.width, sideBySide ? 200 : 100)
      return TerminalComparisonWriter(
        width: width,
        palette: palette,
        isSideBySide: sideBySide,
        isChangesOnly: changesOnly,
        isSummaryOnly: summary
      )
    case .text:
      return TerminalComparisonWriter(isChangesOnly: changesOnly, isSummaryOnly: summary)
    case .markdown:
      return MarkdownComparisonWriter(isChangesOnly: changesOnly, isSummaryOnly: summary)
    case .html:
      return HTMLComparisonWriter(
        isSideBySide: sideBySide,
        isChangesOnly: changesOnly,
        isSummaryOnly: summary
      )
    case .json: return JSONComparisonWriter(isSummaryOnly: summary)
    }
  }
}
