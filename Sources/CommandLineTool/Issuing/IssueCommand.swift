import ArgumentParser
import DraftText
import Interchange
import Publishing
import Secretariat
import Typesetting
import WordFormat

/// The command `zerodraft issue`: a draft resolution or a resolution as it is printed.
struct IssueCommand: ConsoleCommand {
  /// What is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case terminal, text, markdown, html, docx, pdf, json
  }

  /// What the text is issued as.
  enum FormChoice: String, CaseIterable, ExpressibleByArgument {
    case draft = "l-document"
    case addendum, resolution

    /// The form.
    var form: IssueForm { IssueForm(rawValue: rawValue) ?? .draft }
  }

  static let configuration = CommandConfiguration(
    commandName: "issue",
    abstract: "Write a text as the document that is submitted or adopted.",
    usage: """
      zerodraft issue <negotiation> [<version>] --as <form> [<options>]
      zerodraft issue <file> --as <form> [<options>]
      """,
    discussion: """
      An l-document is a draft resolution of limited distribution, an addendum adds countries to its \
      sponsors, a resolution is what was adopted: the submitted text with the oral revisions and the \
      amendments that were adopted. --language takes an edition of it, where there is one. What “zerodraft tabling” recorded need not be said again; \
      options win over it. Whatever fact is missing is asked for by name, all of them at once.

      A text in which anything is still negotiated is refused, with the list of what it is: brackets, \
      attributions, working labels, placeholders, paragraphs that are not agreed. --checklist says \
      what else is to be done before submission and action, and writes no document.

      --redline tracks the changes: of a Rev. against the document that it replaces, of a resolution \
      against the draft that it was adopted from, of a renewed text against --base.

      EXAMPLES
        zerodraft issue declaration-2021 --as l-document --symbol A/76/L.11 --submitter president \\
          --date 2021-11-15 --format docx --output l-document.docx
        zerodraft issue declaration-2021 --as resolution --format docx --output resolution.docx
        zerodraft issue declaration-2021 --as l-document --document A/76/L.11/Rev.1 --redline
        zerodraft issue declaration-2021 --as l-document --checklist --holidays 2028.txt
        zerodraft issue A_RES_75_283.xml --as resolution --format html --output 75-283.html
      """
  )

  @Argument(
    help: ArgumentHelp("The negotiation and its version, or a document.", valueName: "text"),
    completion: .file()
  )
  var names: [String] = []

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "What is made: l-document, addendum or resolution.",
      valueName: "form"
    )
  )
  var form: FormChoice

  @OptionGroup var issue: IssueOptions

  @Flag(help: "Say what is to be done before submission and action, instead of writing it.")
  var checklist = false

  @Option(
    help: ArgumentHelp(
      "A file with official holidays, which take the place of those that are known.",
      valueName: "file"
    ),
    completion: .file()
  )
  var holidays: String?

  @Option(help: "What to write: terminal, text, markdown, html, docx or pdf; json of a checklist.")
  var format = Format.terminal

  @Flag(help: "Number every fifth line (docx, pdf).")
  var lineNumbers = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var moment: AsOfOptions
  @OptionGroup var options: RecordOptions

  @Option(help: "When to use colours: auto, always or never.")
  var color = ColorChoice.auto

  func validate() throws {
    guard (1...2).contains(names.count) else {
      throw ValidationError(
        names.isEmpty
          ? "Name a negotiation and its version, or a document."
          : "“\(names[2])” is one name too many: a document, or a negotiation and its version."
      )
    }
    try issue.validate(for: form.form)
    if lineNumbers, checklist || (format != .docx && format != .pdf) {
      throw ValidationError("--line-numbers goes with a document as docx or pdf only.")
    }
    if format == .json, !checklist {
      throw ValidationError("--format json goes with --checklist only: a document is printed.")
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    try spareInputs()
    if checklist { return try list(on: console) }
    let issued = try issued(on: console)
    for note in issued.notes { console.tell(VisibleText.line("note: \(note)")) }
    try console.deliver(bytes(of: issued, on: console), to: output.path)
    return .done
  }

  private func issued(on console: Console) throws -> IssuedDocument {
    let useCase = IssueDocument(
      form.form,
      issue.particulars,
      reading: reading.useCase,
      calendar: try calendar()
    )
    let registry = try options.reading(on: console)
    guard let source = try source() else {
      return try useCase.issue(
        names.count == 2 ? names[1] : nil,
        of: names[0],
        registry: registry,
        asOf: moment.asOf
      )
    }
    if options.record != nil || options.viewer != nil || moment.asOf != nil {
      throw ValidationError(
        "--record, --for and --as-of go with a version of a negotiation, and \(names[0]) is a file."
      )
    }
    return try useCase.issue(source, parties: registry.parties)
  }

  /// The working days at Headquarters, by the file that is named.
  private func calendar() throws(Problem) -> SubmissionCalendar {
    try holidays.map { path throws(Problem) in
      try HolidayFile(reading: DocumentSource(argument: path)).calendar
    } ?? SubmissionCalendar()
  }

  /// The document that is meant; nothing where a negotiation is.
  private func source() throws(Problem) -> DocumentSource? {
    let source = DocumentSource(argument: names[0])
    let isNamedLikeFile =
      names[0].contains("/") || names[0].hasSuffix(".xml")
      || WorkingFile.Format(path: names[0]) != nil
    if names.count == 2 {
      guard isNamedLikeFile, source.isThere else { return nil }
      throw Problem(
        "\(names[0]) is a file, and a document has no version “\(names[1])”",
        hint: "Name the document alone, or a negotiation and its version."
      )
    }
    return source == .standardInput || isNamedLikeFile || source.isReadable ? source : nil
  }

  /// Refuses to write over what is read.
  private func spareInputs() throws(Problem) {
    guard let path = output.path, path != "-" else { return }
    for input in [names[0], issue.base, holidays].compactMap({ $0 })
    where input != "-" && OutputFile(path).isSame(as: OutputFile(input)) {
      throw Problem(
        "\(path) is read by this command, so nothing is written over it",
        hint: "Name another file; the text as it was stays where it is."
      )
    }
  }

  /// Says what is to be done before submission and action.
  private func list(on console: Console) throws -> ExitStatus {
    if try source() != nil {
      throw Problem(
        "A checklist is made of what the record says of a negotiation, and \(names[0]) is a file",
        hint: "“zerodraft check \(names[0]) --phase final” says what stands in its text."
      )
    }
    let registry = try options.registry(
      on: console,
      whichOnly: "says what only those who keep the record may know"
    )
    let list = try MakeChecklist(registry: registry, calendar: calendar()).make(
      names[0],
      version: names.count == 2 ? names[1] : nil,
      document: issue.document ?? issue.symbol,
      said: issue.particulars,
      asOf: moment.asOf
    )
    if format == .json {
      try console.deliver(JSONText.bytes(of: list), to: output.path)
    } else if format == .terminal {
      try console.deliver(
        text: ChecklistText(list, width: min(console.width, 100)).text,
        to: output.path
      )
    } else {
      try console.deliver(bytes(of: ChecklistPaper(list).paper, on: console), to: output.path)
    }
    return .done
  }

  private func bytes(of paper: Paper, on console: Console) throws -> [UInt8] {
    switch format {
    case .terminal, .text, .json: return PaperTextWriter().write(paper)
    case .markdown: return PaperMarkdownWriter().write(paper)
    case .html: return PaperHTMLWriter().write(paper)
    case .pdf: return try console.pdf(paper)
    case .docx:
      do { return try WordTextWriter().write(paper) } catch { throw Problem(error) }
    }
  }

  private func bytes(of issued: IssuedDocument, on console: Console) throws -> [UInt8] {
    let document = issued.document
    switch format {
    case .terminal:
      let palette = console.palette(color, to: output.path)
      return PaperTextWriter(width: min(console.width, 80), palette: palette)
        .write(document.paper)
    case .text, .json: return PaperTextWriter().write(document.paper)
    case .markdown: return PaperMarkdownWriter().write(document.paper)
    case .html: return PaperHTMLWriter().write(document.paper)
    case .pdf:
      var writer = TypstTextWriter()
      writer.hasLineNumbers = lineNumbers
      return try console.pdf(writer.write(document))
    case .docx:
      var writer = WordTextWriter()
      writer.hasLineNumbers = lineNumbers
      do { return try writer.write(document) } catch { throw Problem(error) }
    }
  }
}
