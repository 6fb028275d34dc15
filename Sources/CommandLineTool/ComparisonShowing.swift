import DraftText
import Interchange
import Redlining
import Secretariat

/// How a comparison is shown.
struct ComparisonShowing {
  /// What is written.
  var format: CompareCommand.Format
  /// Whether the two versions stand beside each other.
  var isSideBySide = false
  /// Whether the paragraphs that did not change are left out.
  var isChangesOnly = false
  /// Whether only what happened to each paragraph is written.
  var isSummaryOnly = false
  /// Whether differences are told by the exit status.
  var endsWithStatus = false
  /// The file it is written to, if not standard output.
  var output: String?
  /// When colours are used.
  var color = ColorChoice.auto
  /// How a Word document or a PDF is written.
  var word: WordOptions?

  init(format: CompareCommand.Format) {
    self.format = format
  }

  /// Compares two documents and shows what changed.
  func show(
    _ old: String,
    _ new: String,
    by useCase: CompareDocuments,
    on console: Console
  ) throws -> ExitStatus {
    let (old, new) = (DocumentSource(argument: old), DocumentSource(argument: new))
    guard format == .json, !isSummaryOnly else {
      return try show(useCase.compare(old, with: new), old.name, new.name, on: console)
    }
    // The drafts are written while they are compared; into a file all goes at once.
    let isStream = (output ?? "-") == "-"
    // Nobody else writes before both pieces of work are done.
    nonisolated(unsafe) let write = console.write
    let (report, drafts) = try useCase.compare(old, with: new) { earlier, later in
      Result {
        var bytes: [UInt8] = []
        try JSONDraftPair(earlier, later).write { piece in
          if isStream { try unsafe write(piece) } else { bytes += piece }
        }
        return bytes
      }
    }
    let changes = JSONComparisonWriter(working: .onThreads).changes(report)
    try console.deliver([drafts.get()] + changes, to: output)
    return finish(report, old.name, new.name, on: console)
  }

  /// Shows what changed between two versions.
  func show(
    _ report: ComparisonReport,
    _ old: String,
    _ new: String,
    on console: Console
  ) throws -> ExitStatus {
    if let writer = writer(on: console) {
      try console.deliver(writer.pieces(report), to: output)
    } else if let word {
      let title = report.new.draft.title ?? report.old.draft.title
      let bytes =
        format == .pdf
        ? try console.pdf(word.source(of: report, title: title))
        : try word.bytes(of: report, title: title)
      try console.deliver(bytes, to: output)
    }
    return finish(report, old, new, on: console)
  }

  /// Tells what has to be known of a comparison that was shown.
  private func finish(
    _ report: ComparisonReport,
    _ old: String,
    _ new: String,
    on console: Console
  ) -> ExitStatus {
    console.keepsakes.keep(report)
    tellDoubts(about: report.old, argument: old, on: console)
    tellDoubts(about: report.new, argument: new, on: console)
    if !report.comparison.fallbacks.isEmpty {
      console.tell(
        "note: these texts are too long and too unlike to compare every word; some changes are "
          + "shown larger than they are"
      )
    }
    return endsWithStatus && report.hasDifferences ? .differences : .done
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

  /// The writer of the format; none for Word documents and PDF, which can fail.
  private func writer(on console: Console) -> (any ComparisonWriter)? {
    switch format {
    case .terminal:
      let palette = console.palette(color, to: output)
      // Lines longer than this are hard to follow with the eye.
      let width = min(console.width, isSideBySide ? 200 : 100)
      return TerminalComparisonWriter(
        width: width,
        palette: palette,
        isSideBySide: isSideBySide,
        isChangesOnly: isChangesOnly,
        isSummaryOnly: isSummaryOnly
      )
    case .text:
      return TerminalComparisonWriter(isChangesOnly: isChangesOnly, isSummaryOnly: isSummaryOnly)
    case .markdown:
      return MarkdownComparisonWriter(isChangesOnly: isChangesOnly, isSummaryOnly: isSummaryOnly)
    case .html:
      return HTMLComparisonWriter(
        isSideBySide: isSideBySide,
        isChangesOnly: isChangesOnly,
        isSummaryOnly: isSummaryOnly
      )
    case .json: return JSONComparisonWriter(isSummaryOnly: isSummaryOnly, working: .onThreads)
    case .docx, .pdf: return nil
    case .letter: return LetterComparisonWriter()
    }
  }
}
