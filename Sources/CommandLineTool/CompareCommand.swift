import ArgumentParser
import DraftText
import Interchange
import Redlining
import Secretariat

/// The command `zerodraft compare`: what changed between two versions.
struct CompareCommand: ConsoleCommand {
  /// What is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case terminal, text, markdown, html, json, docx, pdf, letter
  }

  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Show what changed between two versions, paragraph by paragraph and word by word.",
    usage: "zerodraft compare [<negotiation>] <old> <new> [<options>]",
    discussion: """
      With two names, two documents are compared; with three, the first is a negotiation and the \
      others are versions of it, or documents beside them. Moved, split, merged and renumbered \
      paragraphs are shown as such; those of recorded versions are paired as the record says. \
      Without colours, words are marked [-deleted-] and {+inserted+}.

      EXAMPLES
        zerodraft compare zero-draft.md rev1.md
        zerodraft compare modalities-2021 zero rev1
        zerodraft compare modalities-2021 latest ./our-proposal.md
        zerodraft compare --summary zero-draft.md rev1.md
        zerodraft compare --fold typography --changes-only zero-draft.md rev1.md
        zerodraft compare --format letter modalities-2021 zero rev1
        zerodraft compare --format html --output changes.html zero-draft.md rev1.md
        zerodraft compare --format docx --output changes.docx zero-draft.md rev1.md
        zerodraft compare --format pdf --output changes.pdf zero-draft.md rev1.md
      """
  )

  @Argument(
    help: ArgumentHelp(
      "The earlier version and the later one, or “-” for standard input; before them the "
        + "negotiation whose versions they are.",
      valueName: "versions"
    ),
    completion: .file()
  )
  var names: [String]

  @Option(
    help: ArgumentHelp(
      "What to write: terminal, text, markdown, html, json, docx, pdf or letter.",
      discussion: "A letter has plain sentences for a co-facilitator to paste."
    )
  )
  var format = Format.terminal

  @Flag(help: "Put the two versions beside each other (terminal, html).")
  var sideBySide = false

  @Flag(help: "Leave out the paragraphs that did not change.")
  var changesOnly = false

  @Flag(help: "Write only what happened to each paragraph, a sentence each.")
  var summary = false

  @Option(help: "How finely changes of words are shown: minimal, readable or paragraph.")
  var detail = DetailChoice.readable

  @Option(
    help: ArgumentHelp(
      "Count what changed in typography alone (spaces, dashes, quotation marks, capitals) and show "
        + "it as kept: typography.",
      valueName: "kind"
    )
  )
  var fold: [FoldChoice] = []

  @Flag(help: "End with status 1 if anything changed, typography included.")
  var exitCode = false

  @OptionGroup var output: OutputOptions

  @OptionGroup var word: WordOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var moment: AsOfOptions
  @OptionGroup var options: RecordOptions

  @Option(help: "When to use colours: auto, always or never.")
  var color = ColorChoice.auto

  /// A step of detail by its name.
  enum DetailChoice: String, CaseIterable, ExpressibleByArgument {
    case minimal, readable, paragraph

    /// The step.
    var detail: Detail { Detail(rawValue: rawValue) ?? .readable }
  }

  /// A kind of change that is not shown where it is, by its name.
  enum FoldChoice: String, CaseIterable, ExpressibleByArgument {
    case typography
  }

  private var folding: Set<Folding> { Set(fold.compactMap { Folding(rawValue: $0.rawValue) }) }

  func validate() throws {
    guard (2...3).contains(names.count) else {
      throw ValidationError(
        names.count < 2
          ? "Two versions are compared; name the earlier one, then the later one."
          : "“\(names[3])” is one name too many: a negotiation, the earlier version, the later one."
      )
    }
    if names.count == 2, moment.asOf != nil || options.record != nil || options.viewer != nil {
      throw ValidationError(
        "--as-of, --record and --for go with the versions of a negotiation only."
      )
    }
    if sideBySide, format != .terminal, format != .html {
      throw ValidationError("--side-by-side goes with --format terminal or html only.")
    }
    try word.validate(isPrinted: format == .docx || format == .pdf)
    if format == .docx || format == .pdf, changesOnly || summary || !fold.isEmpty {
      throw ValidationError(
        "--changes-only, --summary and --fold do not go with --format docx or pdf, which hold both "
          + "texts whole."
      )
    }
    if format == .letter, summary || changesOnly || !fold.isEmpty {
      throw ValidationError(
        "A letter is a summary of the changes already: --format letter goes without --summary, "
          + "--changes-only and --fold."
      )
    }
    if changesOnly, format == .json {
      throw ValidationError(
        "--changes-only does not go with --format json, which holds both drafts whole."
      )
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    var showing = ComparisonShowing(format: format)
    showing.isSideBySide = sideBySide
    showing.isChangesOnly = changesOnly
    showing.isSummaryOnly = summary
    showing.endsWithStatus = exitCode
    showing.output = output.path
    showing.color = color
    showing.word = word
    let (old, new) = (names[names.count - 2], names[names.count - 1])
    guard names.count == 3 else {
      return try showing.show(
        old,
        new,
        by: CompareDocuments(
          reading: reading.useCase,
          detail: detail.detail,
          folding: folding
        ),
        on: console
      )
    }
    let report = try CompareVersions(
      registry: options.reading(on: console),
      reading: reading.useCase,
      detail: detail.detail,
      folding: folding
    )
    .compare(old, with: new, in: names[0], asOf: moment.asOf, language: reading.language?.language)
    return try showing.show(report, old, new, on: console)
  }
}
