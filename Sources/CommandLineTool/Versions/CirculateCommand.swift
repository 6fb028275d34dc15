import ArgumentParser
import DraftText
import Interchange
import Negotiation
import Secretariat

/// The command `zerodraft circulate`: records a version as it was sent.
struct CirculateCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "circulate",
    abstract: "Record a version as it was circulated.",
    discussion: """
      Shows first which paragraph continues which of the version before, then records it. \
      --dry-run shows only. A pair that was found wrongly is put right with --match “OP10=OP11”, \
      the number in the earlier version first, or with --unmatch.

      Shows too which amendments the text took up, as asked or nearly so: what was found wrongly is \
      put right with --link “#28.1=OP4” or “#28.1=OP4 in part”, and --unlink “#28.1”. No paragraph \
      vanishes: one that nothing continues and that no amendment taken up asked to go needs a word \
      on what became of it, --gone “OP8=why”, --gone “OP3, OP5=>OP4” where OP4 took up what they \
      said, or --gone “others=why” for all that are left.

      Name, symbol and letters are \
      taken from the text where no option says otherwise; the kind is guessed from the name. An \
      informal name (Rev.1) and an official symbol (A/76/L.11/Rev.1) are two things: the first \
      goes with --as, the second with --symbol. What was recorded wrongly is taken back with \
      “zerodraft undo”.

      EXAMPLES
        zerodraft circulate exercise zero-draft.md --as "Zero draft" --letter-date 2021-03-12
        zerodraft circulate exercise rev1.md --as Rev.1 --match "OP10=OP11" --unmatch OP5
        zerodraft circulate exercise rev2.md --link "#28.1=OP4" --gone "OP8=said in OP2 already"
        zerodraft circulate exercise l11.md --as "L-document" --symbol A/76/L.11
      """
  )

  @Argument(help: "The negotiation.")
  var name: String

  @Argument(
    help: ArgumentHelp("The text, or “-” for standard input.", valueName: "file"),
    completion: .file()
  )
  var file: String

  @Option(name: .customLong("as"), help: "The informal name, such as “Rev.1”.")
  var label: String?

  @Option(
    help: ArgumentHelp(
      "The kind: \(KindChoice.list).",
      valueName: "kind"
    )
  )
  var kind: KindChoice?

  @Option(help: "The official symbol, such as A/76/L.11/Rev.1.")
  var symbol: String?

  @Option(help: "The status of the paper, such as “non-paper”.")
  var status: String?

  @Option(help: ArgumentHelp("The day of the text.", valueName: "day"))
  var date: DateOption?

  @Option(help: ArgumentHelp("The day of the letter it was sent with.", valueName: "day"))
  var letterDate: DateOption?

  @Option(help: ArgumentHelp("The day it was distributed.", valueName: "day"))
  var distributed: DateOption?

  @Option(help: ArgumentHelp("The day it was adopted.", valueName: "day"))
  var adopted: DateOption?

  @Option(
    help: ArgumentHelp("A file with the explanatory note that came with it.", valueName: "file"),
    completion: .file()
  )
  var note: String?

  @Option(help: "The version it is based on; the latest if left out.")
  var basis: String?

  @Option(
    help: ArgumentHelp("A paragraph that continues another; may be repeated.", valueName: "old=new")
  )
  var match: [String] = []

  @Option(
    help: ArgumentHelp("A paragraph that continues none; may be repeated.", valueName: "paragraph")
  )
  var unmatch: [String] = []

  @Option(
    help: ArgumentHelp(
      "An amendment that was taken up, and where; may be repeated.",
      valueName: "amendment=paragraph"
    )
  )
  var link: [String] = []

  @Option(
    help: ArgumentHelp(
      "An amendment that was not taken up; may be repeated.",
      valueName: "amendment"
    )
  )
  var unlink: [String] = []

  @Option(
    help: ArgumentHelp(
      "What became of a paragraph that is gone; may be repeated.",
      valueName: "paragraph=reason"
    )
  )
  var gone: [String] = []

  @Flag(help: "Show what would be recorded, and record nothing.")
  var dryRun = false

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var options: RecordOptions

  func run(on console: Console) throws -> ExitStatus {
    let useCase = CirculateVersion(
      registry: try options.registry(on: console),
      reading: reading.useCase
    )
    var particulars = CirculateVersion.Particulars()
    particulars.label = label
    particulars.kind = kind?.kind
    particulars.symbol = symbol
    particulars.status = status
    particulars.dates = VersionDates(
      text: date?.date,
      letter: letterDate?.date,
      distributed: distributed?.date,
      adopted: adopted?.date
    )
    if let note { particulars.note = try TextLines.read(DocumentSource(argument: note)) }
    particulars.basis = basis
    particulars.matches = match
    particulars.unmatches = unmatch
    particulars.links = link
    particulars.unlinks = unlink
    particulars.gone = gone
    let plan = try useCase.plan(DocumentSource(argument: file), particulars, in: name)
    try show(plan, on: console)
    if let problem = plan.problem { throw problem }
    guard !dryRun else {
      console.tell("Nothing was recorded: this was a dry run.")
      return .done
    }
    let acknowledgement = try useCase.record(plan)
    let label = plan.circulation.label
    let next = plan.basis.map { "compare \(name) \"\($0.version.label)\" \"\(label)\"" }
    console.tell(
      acknowledgement,
      "\(label) circulated, \(plan.circulation.paragraphs) paragraphs",
      next: next ?? "show \(name)"
    )
    return .done
  }

  private func show(_ plan: CirculationPlan, on console: Console) throws {
    console.tell(doubts: plan.notes, of: plan.source)
    guard let basis = plan.basis else { return }
    if plan.isSameText {
      console.tell(
        VisibleText.line("note: the text is that of \(basis.version.label), word for word")
      )
    }
    var table = TextTable(head: [basis.version.label, plan.circulation.label, "", ""])
    table.lines = MatchingListing(basis).rows
    let origins = (plan.links?.links.map(\.line) ?? []) + (plan.departures?.lines ?? [])
    let lines = origins.map { VisibleText.line($0) + "\n" }.joined()
    try console.write(Array((table.text + lines).utf8))
    for warning in (plan.links?.warnings ?? []) + plan.hiddenBrackets {
      console.tell(VisibleText.line("note: \(warning)"))
    }
  }
}

/// A kind of version by its name.
enum KindChoice: String, CaseIterable, ExpressibleByArgument {
  case elementsPaper = "elements-paper"
  case zeroDraft = "zero-draft"
  case revision
  case compilation
  case finalDraft = "final-draft"
  case lDocument = "l-document"
  case resolution

  /// The kind.
  var kind: VersionKind {
    switch self {
    case .elementsPaper: .elementsPaper
    case .zeroDraft: .zeroDraft
    case .revision: .revision
    case .compilation: .compilation
    case .finalDraft: .finalDraft
    case .lDocument: .lDocument
    case .resolution: .resolution
    }
  }

  /// All names, for help.
  static var list: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
