import ArgumentParser
import DraftText
import Interchange
import Publishing
import Secretariat
import WordFormat

/// The command `zerodraft compilation`: one text with what everybody wants of it.
struct CompilationCommand: ConsoleCommand {
  /// What is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case terminal, text, markdown, html, json, docx, pdf
  }

  /// How it is laid out.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case text, matrix
    case byParty = "by-party"
  }

  /// How the text shows what is proposed, by its name.
  enum ConventionChoice: String, CaseIterable, ExpressibleByArgument {
    case namesAfter = "names-after"
    case namesFirst = "names-first"
    case marked

    /// The convention.
    var convention: AttributionConvention {
      AttributionConvention(rawValue: rawValue) ?? .namesAfter
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "compilation",
    abstract: "Put everybody's proposals for a version into one text.",
    discussion: """
      Equal edits stand once with all who want them, edits that exclude each other as alternatives \
      with those who hold them, new paragraphs after the one they follow. Proposals for earlier \
      versions are in it where they still apply; what no longer fits is listed at the end.

      In a Word document of the text each change is made in the names of all who want it: accepting \
      those that name a party, alone or with others, and rejecting the rest gives that party's text. \
      --for delegations makes what every delegation may see; --unattributed leaves out what is for \
      the co-facilitators alone.

      EXAMPLES
        zerodraft compilation exercise
        zerodraft compilation exercise rev1 --form matrix --format docx --output matrix.docx
        zerodraft compilation exercise --unattributed --contested --format html --output open.html
        zerodraft compilation exercise --for "Delegation A" --form by-party
      """
  )

  @Argument(help: "The negotiation.")
  var name: String

  @Argument(help: "The version; the latest if left out.")
  var version: String?

  @Option(help: "What to write: terminal, text, markdown, html, json, docx or pdf.")
  var format = Format.terminal

  @Option(help: "The layout: text, matrix (a table across the page) or by-party.")
  var form = Form.text

  @Option(
    help: ArgumentHelp(
      "How the text shows what is proposed: names-after “[words – A]”, names-first “[+A: words]” or "
        + "marked.",
      valueName: "way"
    )
  )
  var convention = ConventionChoice.namesAfter

  @Flag(help: "Leave out whose proposals they are.")
  var unattributed = false

  @Flag(help: "Only the paragraphs that parties disagree on.")
  var contested = false

  @Flag(help: "Leave out proposals that were made for earlier versions.")
  var thisVersionOnly = false

  @Option(help: ArgumentHelp("Only these parties, with --form by-party.", valueName: "party"))
  var party: [String] = []

  @OptionGroup var output: OutputOptions

  @OptionGroup var moment: AsOfOptions
  @OptionGroup var options: RecordOptions

  @Option(help: "When to use colours: auto, always or never.")
  var color = ColorChoice.auto

  func validate() throws {
    if unattributed, form == .byParty {
      throw ValidationError("--form by-party tells names; it does not go with --unattributed.")
    }
    if !party.isEmpty, form != .byParty {
      throw ValidationError("--party goes with --form by-party only.")
    }
    if format == .json, form != .text {
      throw ValidationError("--format json has one layout; leave out --form.")
    }
    if form != .text || format == .json || format == .docx, convention != .namesAfter {
      throw ValidationError("--convention goes with the text on paper only.")
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    let registry = try options.reading(on: console)
    let compiled = try CompileProposals(
      registry: registry,
      takesEarlier: !thisVersionOnly,
      isAttributed: !unattributed
    )
    .compile(version, in: name, asOf: moment.asOf)
    if options.viewer == nil, let note = RestrictedProposals(in: compiled).note {
      console.tell(note)
    }
    if format == .json {
      let listing = CompilationListing(compiled, negotiation: name, isContestedOnly: contested)
      try console.deliver(JSONText.bytes(of: listing), to: output.path)
      return .done
    }
    if format == .docx, form == .text {
      try console.deliver(document(of: compiled), to: output.path)
      return .done
    }
    try console.deliver(bytes(of: try paper(of: compiled, registry), on: console), to: output.path)
    return .done
  }

  private func paper(of compiled: CompiledVersion, _ registry: Registry) throws -> Paper {
    let printer = CompilationPaper(
      compiled,
      isAttributed: !unattributed,
      isContestedOnly: contested
    )
    switch form {
    case .text: return printer.text(in: convention.convention)
    case .matrix: return printer.matrix()
    case .byParty:
      guard !party.isEmpty else { return printer.byParty() }
      let directory = try registry.directory(for: registry.ledger(name))
      var wanted: [PartyID] = []
      for typed in party { wanted.append(try directory.party(named: typed)) }
      return printer.byParty(only: wanted)
    }
  }

  private func bytes(of paper: Paper, on console: Console) throws -> [UInt8] {
    switch format {
    case .terminal:
      let palette = console.palette(color, to: output.path)
      // Lines longer than this are hard to follow with the eye; a table takes what there is.
      let width = form == .matrix ? console.width : min(console.width, 100)
      return PaperTextWriter(width: width, palette: palette, marksChanges: marksChanges)
        .write(paper)
    case .text: return PaperTextWriter(marksChanges: marksChanges).write(paper)
    case .markdown: return PaperMarkdownWriter().write(paper)
    case .html: return PaperHTMLWriter().write(paper)
    case .pdf: return try console.pdf(paper)
    case .docx:
      do { return try WordTextWriter().write(paper) } catch { throw Problem(error) }
    case .json: return []
    }
  }

  /// Whether changes need marks of their own, because the paper has none for them.
  private var marksChanges: Bool { form != .text || convention == .marked }

  private func document(of compiled: CompiledVersion) throws -> [UInt8] {
    var writer = WordTextWriter()
    writer.title = compiled.title
    writer.author = "Proposals"
    do {
      return try writer.write(
        PrintedText(compiled, isContestedOnly: contested),
        name: "Compilation of \(compiled.version)"
      )
    } catch {
      throw Problem(error)
    }
  }
}
