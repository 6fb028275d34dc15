import ArgumentParser
import Interchange
import Redlining
import Secretariat

/// The command `zerodraft draft-next`: the working version that follows from the decisions.
struct DraftNextCommand: ConsoleCommand {
  /// What is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, docx, pdf
  }

  /// How paragraphs are numbered, by a word.
  enum NumberingChoice: String, CaseIterable, ExpressibleByArgument {
    case renumbered, kept

    /// The numbering.
    var numbering: NextDraft.Numbering { self == .kept ? .kept : .renumbered }
  }

  static let configuration = CommandConfiguration(
    commandName: "draft-next",
    abstract: "Write the working version that follows from the decisions.",
    discussion: """
      What was accepted is in it. What was deferred, and accepted changes of which only one can be \
      made, stand in square brackets with the names of those who want them; --unattributed leaves \
      the names out. What nothing was decided on is not in it, and is listed. Nothing is recorded: \
      the file is edited further, and “zerodraft circulate” takes it.

      Paragraphs are numbered anew, or --numbering kept: new ones then have the number before them \
      with bis, and alternatives with alt.

      EXAMPLES
        zerodraft draft-next exercise --format markdown --output rev1.md
        zerodraft draft-next exercise --format docx --tracked --output rev1-tracked.docx
        zerodraft draft-next exercise --numbering kept --unattributed --as "Rev.1 (working version)"
      """
  )

  @Argument(help: "The negotiation.")
  var name: String

  @Option(help: "The version that it grows out of; the latest if left out.")
  var from: String?

  @Option(help: "What to write: text, markdown, docx or pdf.")
  var format = Format.text

  @OptionGroup var output: OutputOptions

  @Option(help: "How paragraphs are numbered: renumbered or kept.")
  var numbering = NumberingChoice.renumbered

  @Flag(help: "Leave out whose words stand in brackets.")
  var unattributed = false

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "What it is called; the name after the last one if left out.",
      valueName: "name"
    )
  )
  var label: String?

  @Flag(help: "With --format docx or pdf: as tracked changes of the version that it grows out of.")
  var tracked = false

  @OptionGroup var word: WordOptions
  @OptionGroup var moment: AsOfOptions
  @OptionGroup var options: RecordOptions

  private var isPrinted: Bool { format == .docx || format == .pdf }

  func validate() throws {
    try word.validate(isPrinted: isPrinted)
    if tracked, !isPrinted {
      throw ValidationError("--tracked goes with --format docx or pdf only.")
    }
    if !tracked, word.form != .tracked || word.author != nil {
      throw ValidationError("--form and --author need --tracked: a clean text has no changes.")
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    let registry = try options.registry(on: console, whichOnly: "drafts for those who decide")
    let next = try DraftNextVersion(
      registry: registry,
      numbering: numbering.numbering,
      isAttributed: !unattributed,
      label: label
    )
    .draft(from: from, of: name, asOf: moment.asOf)
    switch format {
    case .text:
      try console.deliver(text: PlainTextWriter().text(of: next.draft), to: output.path)
    case .markdown:
      try console.deliver(text: MarkdownWriter().text(of: next.draft), to: output.path)
    case .docx where tracked:
      try console.deliver(word.bytes(of: next.changes, title: next.title), to: output.path)
    case .docx:
      let bytes = try word.bytes(
        of: next.draft,
        name: next.label,
        title: next.title,
        date: nil,
        receipt: nil
      )
      try console.deliver(bytes, to: output.path)
    case .pdf where tracked:
      let source = word.source(of: next.changes, title: next.title)
      try console.deliver(console.pdf(source), to: output.path)
    case .pdf:
      let source = word.source(
        of: next.draft,
        name: next.label,
        title: next.title,
        date: nil,
        receipt: nil
      )
      try console.deliver(console.pdf(source), to: output.path)
    }
    for line in next.summary { console.tell(VisibleText.line(line)) }
    return .done
  }
}
