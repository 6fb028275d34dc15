import ArgumentParser
import Negotiation
import Secretariat

/// The command `zerodraft proposals`: what parties want to see changed.
struct ProposalsCommand: ConsoleCommand {
  /// What is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, csv, json
  }

  /// Which proposals are wanted, by a word.
  enum StatusChoice: String, CaseIterable, ExpressibleByArgument {
    case holds, withdrawn, replaced, late, joined, open, applies, absorbed, obsolete
    case changedBeneath = "changed-beneath"
  }

  static let configuration = CommandConfiguration(
    commandName: "proposals",
    abstract: "List what parties want to see changed, proposal by proposal.",
    discussion: """
      A proposal is called by the number of its entry. Of one alone, all is shown: the words it was \
      written in, its reasons, and the words that nothing was made of yet. Proposals for earlier versions say what \
      became of them: whether they still apply, were taken up, or read otherwise beneath.

      EXAMPLES
        zerodraft proposals exercise
        zerodraft proposals exercise --paragraph OP4 --status holds
        zerodraft proposals exercise --party "Delegation A" --format csv --output proposals.csv
        zerodraft proposals exercise --proposal "#12" --for "Delegation B"
      """
  )

  @Argument(help: "The negotiation.")
  var name: String

  @Option(help: ArgumentHelp("The proposal, shown in full.", valueName: "number"))
  var proposal: EntryNumber?

  @Option(help: ArgumentHelp("Only what this party makes or joined.", valueName: "party"))
  var party: String?

  @Option(
    help: ArgumentHelp(
      "Only what is about these paragraphs or their items.",
      valueName: "paragraphs"
    )
  )
  var paragraph: String?

  @Option(help: "The version that proposals are held against; the latest if left out.")
  var version: String?

  @Option(
    help: ArgumentHelp(
      "Only what is so: holds, withdrawn, replaced, late, joined, open; or, of the version, "
        + "applies, changed-beneath, absorbed, obsolete.",
      valueName: "status"
    )
  )
  var status: StatusChoice?

  @Option(help: "What to write: text, markdown, csv or json.")
  var format = Format.text

  @OptionGroup var output: OutputOptions

  @OptionGroup var clock: ZoneOptions

  @OptionGroup var moment: AsOfOptions
  @OptionGroup var options: RecordOptions

  func run(on console: Console) throws -> ExitStatus {
    let registry = try options.reading(on: console)
    let ledger = try registry.ledger(name, asOf: moment.asOf)
    var question = ListProposals(VersionReader(registry: registry, ledger: ledger))
    question.party = party
    question.paragraphs = paragraph
    question.version = version
    question.question = status.flatMap { ListProposals.Question(rawValue: $0.rawValue) }
    question.number = proposal?.number
    let listing = try question.listing()
    let printer = try clock.printer(of: ledger, on: console)
    switch format {
    case .text:
      let text = ProposalText(printer: printer, isFull: proposal != nil).text(of: listing)
      try console.deliver(text: text, to: output.path)
    case .markdown: try console.deliver(text: listing.markdown(printer), to: output.path)
    case .csv: try console.deliver(text: listing.csv, to: output.path)
    case .json: try console.deliver(JSONText.bytes(of: listing), to: output.path)
    }
    return .done
  }
}
