import ArgumentParser
import Interchange
import Publishing
import Secretariat
import WordFormat

/// The command `zerodraft letter`: what co-facilitators and the President write to delegations.
struct LetterCommand: ConsoleCommand {
  /// What is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case terminal, text, markdown, html, docx, pdf
  }

  /// What the letter is for.
  enum KindChoice: String, CaseIterable, ExpressibleByArgument {
    case transmittal, circulation, invitation, deadline, `extension`, silence, broken, conclusion

    /// The kind.
    var kind: LetterKind { LetterKind(rawValue: rawValue) ?? .circulation }
  }

  static let configuration = CommandConfiguration(
    commandName: "letter",
    abstract: "Write a letter to delegations from what the record holds.",
    discussion: """
      KIND is transmittal (the President encloses the co-facilitators' letter), circulation (of a \
      version), invitation (to a meeting), deadline, extension (of a deadline or of silence), \
      silence, broken (silence was broken; nobody who objected is named) or conclusion (silence \
      held). Whatever fact is missing is asked for by name, all of them at once; those that last \
      are best kept in the record, with “zerodraft restate” and “zerodraft facilitators”.

      --message writes a message for your own mail program beside it: the text, the letter as a \
      Word document and, where the letter announces a time, a calendar file. Open it, look at it, \
      send it.

      EXAMPLES
        zerodraft letter exercise transmittal zero --meeting "#4" --president "Name SURNAME"
        zerodraft letter exercise silence rev2 --format docx --output silence.docx
        zerodraft letter exercise invitation "#4" --date 2021-03-12 --message invitation.eml \\
          --sender desk@example.org --to "All missions <missions@example.org>"
      """
  )

  @Argument(help: "The negotiation.")
  var name: String

  @Argument(help: "What the letter is for.")
  var kind: KindChoice

  @Argument(
    help: ArgumentHelp(
      "The version, or the entry of what it is about; an invitation and a deadline take an entry.",
      valueName: "version|number"
    )
  )
  var matter: String?

  @OptionGroup var letter: LetterOptions

  @Option(help: "What to write: terminal, text, markdown, html, docx or pdf.")
  var format = Format.terminal

  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp("Write a message with the letter to a file.", valueName: "file"),
    completion: .file(extensions: ["eml"])
  )
  var message: String?

  @Option(
    help: ArgumentHelp("Whom the message goes to; may be repeated.", valueName: "address")
  )
  var to: [String] = []

  @Option(help: ArgumentHelp("Which address it is sent from.", valueName: "address"))
  var sender: String?

  @Option(help: "The subject of the message; else what the letter is about.")
  var subject: String?

  @OptionGroup var moment: AsOfOptions
  @OptionGroup var options: RecordOptions

  @Option(help: "When to use colours: auto, always or never.")
  var color = ColorChoice.auto

  func validate() throws {
    try letter.validate(for: kind.kind)
    if message == nil, !to.isEmpty || sender != nil || subject != nil {
      throw ValidationError("--to, --sender and --subject go with --message only.")
    }
    if let message, let output = output.path, OutputFile(message).isSame(as: OutputFile(output)) {
      throw ValidationError("The message and the letter cannot be one file.")
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    let registry = try options.registry(
      on: console,
      whichOnly: "writes letters in the name of those who keep the record"
    )
    let written = try WriteLetter(registry: registry).write(
      kind.kind,
      about: matter,
      letter.particulars,
      in: message == nil
        ? nil : LetterEnvelope(sender: sender, recipients: to, subject: subject),
      from: name,
      asOf: moment.asOf
    )
    for doubt in written.doubts { console.tell(VisibleText.line("note: \(doubt)")) }
    // With a message and no other wish, the message is what was asked for.
    let isShown = message == nil || output.path != nil
    let bytes = isShown ? try bytes(of: written.letter.paper, on: console) : []
    if let message, let sent = written.message {
      try console.deliver(MailMessageWriter().write(sent), to: message)
      if message != "-" { console.tell(VisibleText.line("\(message): a message to be sent")) }
    }
    if isShown { try console.deliver(bytes, to: output.path) }
    return .done
  }

  private func bytes(of paper: Paper, on console: Console) throws -> [UInt8] {
    switch format {
    case .terminal:
      let palette = console.palette(color, to: output.path)
      return PaperTextWriter(width: min(console.width, 80), palette: palette, marksChanges: false)
        .write(paper)
    case .text: return PaperTextWriter(marksChanges: false).write(paper)
    case .markdown: return PaperMarkdownWriter().write(paper)
    case .html: return PaperHTMLWriter().write(paper)
    case .pdf: return try console.pdf(paper)
    case .docx:
      do { return try WordTextWriter().write(paper) } catch { throw Problem(error) }
    }
  }
}
