import ArgumentParser
import Interchange
import Publishing
import Secretariat
import WordFormat

/// The command `zerodraft disposition`: what became of everything that was asked for.
struct DispositionCommand: ConsoleCommand {
  /// What is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case terminal, text, markdown, html, json, csv, docx, pdf
  }

  static let configuration = CommandConfiguration(
    commandName: "disposition",
    abstract: "Tell what became of every proposal in a version.",
    discussion: """
      Of every amendment that was open when the version was circulated: whether it is reflected, in \
      part or not, was overtaken by other changes or stays open, with the words asked for, the words \
      that stand now, and what the co-facilitators said to it; and what became of paragraphs that \
      are gone. By paragraph of the version before, what concerns the whole text first.

      --proposal answers “what changed since my proposal”: what became of it in the versions since, \
      and each of its paragraphs with the changes up to the latest. --explanatory-note drafts the \
      note that goes out with the version, for “zerodraft circulate --note”.

      EXAMPLES
        zerodraft disposition exercise rev1
        zerodraft disposition exercise rev1 --party "Group X" --format docx --output group-x.docx
        zerodraft disposition exercise --proposal "#28"
        zerodraft disposition exercise rev1 --explanatory-note --output note.md
      """
  )

  @Argument(help: "The negotiation.")
  var name: String

  @Argument(help: "The version; the latest if left out.")
  var version: String?

  @Option(help: "Only the proposals of this party.")
  var party: String?

  @Option(
    help: ArgumentHelp("Only this proposal, or one amendment of it.", valueName: "number")
  )
  var proposal: String?

  @Flag(help: "Leave out whose proposals they are.")
  var unattributed = false

  @Flag(help: "Tell of proposals that were withdrawn too.")
  var withdrawn = false

  @Flag(help: "Draft the explanatory note of the version instead, without names.")
  var explanatoryNote = false

  @Option(help: "What to write: terminal, text, markdown, html, json, csv, docx or pdf.")
  var format = Format.terminal

  @OptionGroup var output: OutputOptions

  @OptionGroup var moment: AsOfOptions
  @OptionGroup var options: RecordOptions

  @Option(help: "When to use colours: auto, always or never.")
  var color = ColorChoice.auto

  func validate() throws {
    if unattributed, party != nil || proposal != nil {
      throw ValidationError("--unattributed tells no names; leave out --party and --proposal.")
    }
    if explanatoryNote {
      if party != nil || proposal != nil || withdrawn {
        throw ValidationError(
          "--explanatory-note is about the whole version; leave out --party, --proposal and"
            + " --withdrawn."
        )
      }
      if ![.terminal, .text, .markdown].contains(format) {
        throw ValidationError("--explanatory-note is written as text or markdown.")
      }
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    var useCase = MakeDisposition(registry: try options.reading(on: console))
    useCase.isAttributed = !unattributed && !explanatoryNote
    useCase.takesWithdrawn = withdrawn
    useCase.party = party
    if let proposal {
      let disposition = try useCase.make(of: proposal, version, in: name, asOf: moment.asOf)
      return try deliver(disposition, on: console)
    }
    let (disposition, report) = try useCase.make(version, in: name, asOf: moment.asOf)
    guard explanatoryNote else { return try deliver(disposition, on: console) }
    let note = ExplanatoryNote(disposition, report)
    let parting = format == .markdown ? "\n\n" : "\n"
    try console.deliver(text: note.lines.joined(separator: parting) + "\n", to: output.path)
    return .done
  }

  private func deliver(_ disposition: Disposition, on console: Console) throws -> ExitStatus {
    if options.viewer == nil, let note = RestrictedProposals(in: disposition).note {
      console.tell(note)
    }
    let listing = DispositionListing(disposition, negotiation: name)
    let paper = DispositionPaper(disposition, isAttributed: !unattributed).table()
    switch format {
    case .terminal:
      let palette = console.palette(color, to: output.path)
      let bytes = PaperTextWriter(width: console.width, palette: palette, marksChanges: true)
        .write(paper)
      try console.deliver(bytes, to: output.path)
    case .text:
      try console.deliver(PaperTextWriter(marksChanges: true).write(paper), to: output.path)
    case .markdown: try console.deliver(PaperMarkdownWriter().write(paper), to: output.path)
    case .html: try console.deliver(PaperHTMLWriter().write(paper), to: output.path)
    case .json: try console.deliver(JSONText.bytes(of: listing), to: output.path)
    case .csv:
      let (head, lines) = listing.table
      try console.deliver(text: CSVTable(head: head, lines: lines).text, to: output.path)
    case .pdf: try console.deliver(console.pdf(paper), to: output.path)
    case .docx:
      do {
        try console.deliver(WordTextWriter().write(paper), to: output.path)
      } catch let error as WordError {
        throw Problem(error)
      }
    }
    return .done
  }
}
