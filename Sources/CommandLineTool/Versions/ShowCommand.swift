import ArgumentParser
import DraftText
import Interchange
import Negotiation
import Secretariat

/// The command `zerodraft show`: the text of a version, or of one paragraph.
struct ShowCommand: ConsoleCommand {
  /// What is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case outline, json, markdown, text
  }

  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show the text of a version, or of one paragraph.",
    discussion: """
      Of one paragraph, the outline says what it is called, its lasting identity, and which version \
      first had it; then the words.

      EXAMPLES
        zerodraft show modalities-2021
        zerodraft show modalities-2021 zero "OP4 (b)"
        zerodraft show modalities-2021 rev1 --format markdown > rev1.md
      """
  )

  @Argument(help: "The negotiation.")
  var name: String

  @Argument(help: "The version: a label, the beginning of one, or “latest”.")
  var version: String?

  @Argument(help: "A paragraph of it, such as “OP4 (b)”.")
  var paragraph: String?

  @Option(help: "What to write: outline, json, markdown or text.")
  var format = Format.outline

  @Option(help: "The language of an edition: ar, en, es, fr, ru or zh.")
  var language: LanguageChoice?

  @Option(help: "When to use colours: auto, always or never.")
  var color = ColorChoice.auto

  @OptionGroup var moment: AsOfOptions
  @OptionGroup var options: RecordOptions

  func run(on console: Console) throws -> ExitStatus {
    let registry = try options.reading(on: console)
    let ledger = try registry.ledger(name, asOf: moment.asOf)
    let reader = VersionReader(registry: registry, ledger: ledger)
    let version = try reader.version(version)
    let draft = try registry.draft(of: version, in: language?.language)
    if let paragraph {
      try show(reader.excerpt(paragraph, of: version, draft), on: console)
      return .done
    }
    let reading = Reading(draft: draft)
    switch format {
    case .outline:
      let writer = OutlineWriter(width: console.width, palette: console.palette(color))
      try console.write(writer.write(reading))
    case .json: try console.write(JSONDraftWriter().write(reading))
    case .markdown: try console.deliver(text: MarkdownWriter().text(of: draft.withoutIdentities))
    case .text: try console.deliver(text: PlainTextWriter().text(of: draft))
    }
    return .done
  }

  private func show(_ excerpt: VersionExcerpt, on console: Console) throws {
    let draft = excerpt.draft
    switch format {
    case .json:
      let writer = JSONDraftWriter(references: excerpt.references)
      try console.write(writer.write(Reading(draft: draft)))
    case .markdown:
      try console.deliver(text: MarkdownWriter().text(of: draft.withoutIdentities))
    case .text: try console.deliver(text: PlainTextWriter().text(of: draft))
    case .outline:
      var head = excerpt.references.first?.flatMap(\.self) ?? "Paragraph"
      head += " of \(excerpt.version)"
      if let first = draft.paragraphs.first { head += ", identity \(first.id)" }
      if let origin = excerpt.origin, origin != excerpt.version { head += ", first in \(origin)" }
      let text = PlainTextWriter().text(of: draft)
      try console.deliver(text: VisibleText.line(head) + "\n\n" + text)
    }
  }
}
