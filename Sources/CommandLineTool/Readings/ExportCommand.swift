import ArgumentParser
import DraftText
import Interchange
import Negotiation
import Redlining
import Secretariat

/// The command `zerodraft export`: a version as a file, or a negotiation as a folder.
struct ExportCommand: ConsoleCommand {
  /// What is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, html, json, docx, pdf
  }

  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a version as a file, clean or with its changes marked; or all as a folder.",
    discussion: """
      A version is written clean, or with --since tracked against an earlier one. Every export \
      carries a signed receipt; “zerodraft verify NAME --against FILE” says whether the record \
      still holds what it held then. With --folder the whole negotiation is written as plain \
      files, from which “zerodraft import” makes the same record again.

      EXAMPLES
        zerodraft export modalities-2021 rev1 --format markdown --output rev1.md
        zerodraft export modalities-2021 latest --since zero --format html --output changes.html
        zerodraft export modalities-2021 latest --since zero --format docx --output changes.docx
        zerodraft export modalities-2021 --folder modalities-2021
      """
  )

  @Argument(help: "The negotiation.")
  var name: String

  @Argument(help: "The version: a label, the beginning of one, or “latest”.")
  var version: String?

  @Option(help: "What to write: text, markdown, html, json, docx or pdf.")
  var format = Format.text

  @Option(help: ArgumentHelp("Mark what changed since this version.", valueName: "version"))
  var since: String?

  @Option(help: "The language of an edition: ar, en, es, fr, ru or zh.")
  var language: LanguageChoice?

  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp("Write the whole negotiation into this folder.", valueName: "folder"),
    completion: .directory
  )
  var folder: String?

  @OptionGroup var word: WordOptions
  @OptionGroup var moment: AsOfOptions
  @OptionGroup var options: RecordOptions

  private var isPrinted: Bool { format == .docx || format == .pdf }

  func validate() throws {
    try word.validate(isPrinted: isPrinted && folder == nil)
    if isPrinted, since == nil, word.form != .tracked || word.author != nil {
      throw ValidationError("--form and --author need --since: a clean text has no changes.")
    }
    if folder == nil, version == nil {
      throw ValidationError("Name a version, or a folder for all of them: --folder FOLDER.")
    }
    if folder != nil, version != nil || since != nil || output.path != nil || language != nil {
      throw ValidationError("With --folder the whole negotiation is written: name no version.")
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    let registry = try options.reading(on: console)
    if let folder {
      let outcome = try ExportFolder(registry: registry).export(name, to: folder, asOf: moment.asOf)
      let entries = outcome.entries == 1 ? "1 entry" : "\(outcome.entries) entries"
      console.tell(
        VisibleText.line("Wrote \(outcome.files.count) files to \(folder), with \(entries).")
      )
      if let receipt = outcome.receipt { console.tell("Receipt: \(receipt.text)") }
      return .done
    }
    let exported = try ExportVersion(registry: registry).export(
      version,
      of: name,
      since: since,
      asOf: moment.asOf,
      language: language?.language
    )
    try deliver(exported, on: console)
    if let viewer = registry.viewer {
      console.tell(
        VisibleText.line(
          "note: this is what “\(viewer.typed)” may see, and it has no receipt, which stands for "
            + "the whole record"
        )
      )
    } else if exported.receipt == nil {
      console.tell("note: this record has no key that you may read, so the export has no receipt")
    }
    return .done
  }

  private func deliver(_ exported: ExportedVersion, on console: Console) throws {
    let receipt = exported.receipt?.text
    switch exported.text {
    case .tracked(let report):
      let bytes =
        switch format {
        case .text: TerminalComparisonWriter().write(report)
        case .markdown: MarkdownComparisonWriter().write(report)
        case .html: HTMLComparisonWriter().write(report)
        case .json: JSONComparisonWriter().write(report)
        case .docx: try word.bytes(of: report, title: exported.title)
        case .pdf: try console.pdf(word.source(of: report, title: exported.title))
        }
      try console.deliver(bytes, to: output.path)
    case .clean(let draft):
      switch format {
      case .text:
        try console.deliver(
          text: PlainTextWriter(receipt: receipt).text(of: draft),
          to: output.path
        )
      case .markdown:
        try console.deliver(text: MarkdownWriter(receipt: receipt).text(of: draft), to: output.path)
      case .html:
        let writer = HTMLDraftWriter(
          name: exported.label,
          subject: exported.title,
          receipt: receipt
        )
        try console.deliver(writer.write(Reading(draft: draft)), to: output.path)
      case .json:
        let writer = JSONDraftWriter(receipt: receipt)
        try console.deliver(writer.write(Reading(draft: draft)), to: output.path)
      case .docx:
        let bytes = try word.bytes(
          of: draft,
          name: exported.label,
          title: exported.title,
          date: exported.date,
          receipt: receipt
        )
        try console.deliver(bytes, to: output.path)
      case .pdf:
        let source = word.source(
          of: draft,
          name: exported.label,
          title: exported.title,
          date: exported.date,
          receipt: receipt
        )
        try console.deliver(console.pdf(source), to: output.path)
      }
    }
  }
}
