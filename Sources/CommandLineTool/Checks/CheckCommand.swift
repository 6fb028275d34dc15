import ArgumentParser
import DraftText
import Editorial
import Interchange
import Publishing
import Secretariat
import Typesetting
import WordFormat

/// The command `zerodraft check`: what the editors would mark.
struct CheckCommand: ConsoleCommand {
  /// What is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case terminal, text, markdown, html, json, docx, pdf
  }

  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Hold a text against the editorial rules.",
    usage: "zerodraft check (<file> | <negotiation> [<version>]) [<options>]",
    discussion: """
      With one name that is a file, or “-”, the document is checked; else a version of a negotiation, \
      the latest if none is named. Every finding has its rule, its weight, the words and why, and \
      where something better is known, that: [-taken out-] and {+put in+}; equal findings are told \
      once. “zerodraft rules R21” tells more about a rule. In a final text brackets, working labels \
      and roman opening words are errors, in a draft they are not; a text that has the symbol of an \
      L-document or the number of a resolution is final unless --phase says otherwise.

      --fix makes the suggestions that change no meaning and writes the text as a new working file: \
      with --output FILE.md as Markdown, which holds all of it; with --output FILE.docx as a Word \
      document with what was mended as tracked changes. What it did is told on standard error, or on \
      standard output where the text goes to a file. Ends with status 1 if anything was found, or \
      after --fix if anything is left.

      EXAMPLES
        zerodraft check zero-draft.md
        zerodraft check modalities-2021 rev1 --phase final
        zerodraft check zero-draft.md --severity warning --rule R21 --rule R53
        zerodraft check zero-draft.docx --format docx --output commented.docx
        zerodraft check zero-draft.md --fix --output zero-draft-2.md
        zerodraft check rev1.md --since zero-draft.md
      """
  )

  @Argument(
    help: ArgumentHelp(
      "The document, or the negotiation and its version.",
      valueName: "text"
    ),
    completion: .file()
  )
  var names: [String] = []

  @Option(help: "How far the text has come: draft or final; else what the text says of itself.")
  var phase: PhaseChoice?

  @Option(
    name: .customLong("rule"),
    help: ArgumentHelp("Only this rule; may be given more than once.", valueName: "rule")
  )
  var rules: [String] = []

  @Option(
    name: .customLong("except"),
    help: ArgumentHelp("Leave this rule out; may be given more than once.", valueName: "rule")
  )
  var exceptions: [String] = []

  @Option(help: "The lightest findings that are told: information, warning or error.")
  var severity = SeverityChoice.information

  @Option(
    help: ArgumentHelp(
      "The version before, a document for a document: cross-references that went out of step since.",
      valueName: "version"
    )
  )
  var since: String?

  @Flag(help: "Make the suggestions that change no meaning, and write the text.")
  var fix = false

  @Option(
    help: ArgumentHelp(
      "What to write: terminal, text, markdown, html, json, docx or pdf.",
      discussion: "docx and pdf are the text with the findings as comments."
    )
  )
  var format = Format.terminal

  @OptionGroup var output: OutputOptions

  @OptionGroup var citations: CitationOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var moment: AsOfOptions
  @OptionGroup var options: RecordOptions

  @Option(help: "When to use colours: auto, always or never.")
  var color = ColorChoice.auto

  /// A phase by its name.
  enum PhaseChoice: String, CaseIterable, ExpressibleByArgument {
    case draft, final
  }

  /// A weight by its name.
  enum SeverityChoice: String, CaseIterable, ExpressibleByArgument {
    case information, warning, error

    /// The weight.
    var severity: Severity { Severity(rawValue: rawValue) ?? .information }
  }

  func validate() throws {
    guard (1...2).contains(names.count) else {
      throw ValidationError(
        names.isEmpty
          ? "Name the document, or the negotiation and its version."
          : "“\(names[2])” is one name too many: a document, or a negotiation and its version."
      )
    }
    if fix, format == .docx || format == .pdf {
      throw ValidationError(
        "--fix writes the text where --output says; --format is that of the list: leave"
          + " \(format.rawValue) out."
      )
    }
    if fix, let path = output.path, path != "-", WorkingFile.Format(path: path) == nil {
      throw ValidationError("--fix writes .md or .docx; “\(path)” ends with none of these.")
    }
    for rule in rules + exceptions {
      guard let id = RuleID(rule), RulePage.page(of: id) != nil else {
        throw ValidationError(
          "There is no rule “\(rule.prefix(60))”; “zerodraft rules” lists them."
        )
      }
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    let useCase = CheckDraft(
      phase: phase.flatMap { Phase(rawValue: $0.rawValue) },
      citations: try citations.table(on: console),
      rules: Set(rules.compactMap { RuleID($0) }),
      exceptions: Set(exceptions.compactMap { RuleID($0) }),
      least: severity.severity
    )
    try spareInputs()
    let subject = try subject(useCase, on: console)
    console.tell(doubts: subject.notes, of: names[0])
    if fix { return try mend(subject, useCase, on: console) }
    let checked = useCase.check(subject)
    if format == .docx {
      try console.deliver(word(checked), to: output.path)
    } else if format == .pdf {
      try console.deliver(console.pdf(source(checked)), to: output.path)
    } else {
      try console.deliver(bytes(of: checked, on: console), to: output.path)
    }
    return checked.findings.isEmpty ? .done : .differences
  }

  /// Refuses to write over what is read.
  private func spareInputs() throws {
    guard let path = output.path, path != "-" else { return }
    for input in [names[0], since, citations.path].compactMap({ $0 })
    where input != "-" && OutputFile(path).isSame(as: OutputFile(input)) {
      throw Problem(
        "\(path) is read by this command, so nothing is written over it",
        hint: "Name another file; the text as it was stays where it is."
      )
    }
  }

  private func subject(_ useCase: CheckDraft, on console: Console) throws -> CheckDraft.Subject {
    let source = DocumentSource(argument: names[0])
    let isNamedLikeFile = names[0].contains("/") || WorkingFile.Format(path: names[0]) != nil
    if names.count == 2, isNamedLikeFile, source.isThere {
      throw Problem(
        "\(names[0]) is a file, and a document has no version “\(names[1])”",
        hint: "Name the document alone, or a negotiation and its version."
      )
    }
    if names.count == 1, source == .standardInput || isNamedLikeFile || source.isReadable {
      if options.record != nil || options.viewer != nil || moment.asOf != nil {
        throw ValidationError(
          "--record, --for and --as-of go with a version of a negotiation, and \(names[0]) is a file."
        )
      }
      if let since, since == "-", source == .standardInput {
        throw Problem("Both versions cannot come from standard input", hint: "Name a file for one.")
      }
      return try useCase.subject(
        source,
        after: since.map { DocumentSource(argument: $0) },
        reading: reading.useCase
      )
    }
    return try useCase.subject(
      names.count == 2 ? names[1] : nil,
      in: names[0],
      after: since,
      registry: options.reading(on: console),
      asOf: moment.asOf,
      language: reading.language?.language
    )
  }

  private func mend(
    _ subject: CheckDraft.Subject,
    _ useCase: CheckDraft,
    on console: Console
  ) throws -> ExitStatus {
    let (left, made) = useCase.mend(subject)
    let file = WorkingFile(old: subject.draft, new: left.draft, name: subject.name)
    var isText = true
    if let path = output.path, path != "-" {
      isText = false
      if made.contains(where: { !$0.findings.isEmpty }) {
        let format = WorkingFile.Format(path: path) ?? .markdown
        try console.deliver(file.bytes(format), to: path)
        if format == .docx, !left.draft.front.letters.isEmpty {
          console.tell("note: the letters before the text are not in the Word document")
        }
      } else {
        console.tell("note: there was nothing to mend, so \(path) was not written")
      }
    } else {
      try console.deliver(file.bytes(.markdown), to: nil)
    }
    let list: [UInt8]
    if format == .json {
      list = try JSONText.bytes(of: CheckListing(left, made: made))
    } else {
      list = write(MendingPaper(made: made, left: left).paper, on: console, to: nil)
    }
    if isText {
      console.tell(String(decoding: list.dropLast(), as: UTF8.self))
    } else {
      try console.write(list)
    }
    return left.findings.isEmpty ? .done : .differences
  }

  private func bytes(
    of checked: CheckedVersion,
    on console: Console
  ) throws -> [UInt8] {
    if format == .json { return try JSONText.bytes(of: CheckListing(checked)) }
    // A page can be searched and scrolled, so it shows more.
    let places = format == .terminal ? CheckPaper.usualPlaces : 50
    return write(CheckPaper(checked, shownPlaces: places).paper, on: console, to: output.path)
  }

  private func write(_ paper: Paper, on console: Console, to path: String?) -> [UInt8] {
    switch format {
    case .markdown: PaperMarkdownWriter().write(paper)
    case .html: PaperHTMLWriter().write(paper)
    case .text: PaperTextWriter().write(paper)
    case .terminal, .json, .docx, .pdf:
      PaperTextWriter(
        width: min(console.width, 100),
        palette: console.palette(color, to: path)
      )
      .write(paper)
    }
  }

  private func source(_ checked: CheckedVersion) -> [UInt8] {
    var writer = TypstTextWriter()
    writer.title = checked.draft.title
    writer.author = WorkingFile.author
    writer.date = checked.date
    return writer.write(PrintedText(checked), name: checked.name)
  }

  private func word(_ checked: CheckedVersion) throws -> [UInt8] {
    var writer = WordTextWriter()
    writer.title = checked.draft.title
    writer.author = WorkingFile.author
    writer.date = checked.date
    do {
      return try writer.write(PrintedText(checked), name: checked.name)
    } catch {
      throw Problem(error)
    }
  }
}
