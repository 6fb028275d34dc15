import ArgumentParser
import DraftText
import Interchange
import Negotiation
import Secretariat

/// The command `zerodraft propose`: takes in what delegations want changed.
struct ProposeCommand: ConsoleCommand {
  /// Who may see a proposal, by its name.
  enum VisibilityChoice: String, CaseIterable, ExpressibleByArgument {
    case attributed, unattributed
    case coFacilitators = "co-facilitators"

    /// The visibility.
    var visibility: Proposal.Visibility { Proposal.Visibility(rawValue: rawValue) ?? .attributed }
  }

  /// What a file is, by its name.
  enum FormChoice: String, CaseIterable, ExpressibleByArgument {
    case tracked, redlined, clean, table, instructions, brackets

    /// The form.
    var form: ProposalReading.Form? { ProposalReading.Form(rawValue: rawValue) }
  }

  static let configuration = CommandConfiguration(
    commandName: "propose",
    abstract: "Record what a delegation wants changed, or what it says of the text.",
    discussion: """
      The file may be a Word document with tracked changes or changes marked by hand, the whole \
      text as it is wanted, a table of texts and amendments, written instructions (“In OP4, \
      replace “small” by “minor””), or a copy of the text with names in brackets. Shows first what \
      was understood, paragraph by paragraph, then records it; --dry-run shows only. What was not \
      understood is kept with the proposal word for word.

      A party that supports the text, or another proposal, says so with --support; #12 is a \
      proposal, #12.3 its third amendment. --amends #12.3 wants other words of it. --join and \
      --leave change who makes a proposal, \
      --withdraw ends it.

      Who may see a proposal: attributed, every delegation sees words and names; unattributed, \
      every delegation sees the words; co-facilitators, nobody else.

      EXAMPLES
        zerodraft propose exercise delegation-a.docx --from "Delegation A"
        zerodraft propose exercise --text "Delete OP7." --from "Delegation B" --dry-run
        zerodraft propose exercise comments.docx --author "J. D.=Delegation A" \\
          --author "Desk=Delegation B"
        zerodraft propose exercise --from "Delegation C" --support "#12.3" --reserve OP4
        zerodraft propose exercise --join "#12" --from "Delegation C"
        zerodraft propose exercise --withdraw "#12" --reason "letter of 6 April 2021"
      """
  )

  @Argument(help: "The negotiation.")
  var name: String

  @Argument(
    help: ArgumentHelp("The proposal, or “-” for standard input.", valueName: "file"),
    completion: .file()
  )
  var file: String?

  @Option(help: ArgumentHelp("Instructions instead of a file.", valueName: "words"))
  var text: String?

  @Option(help: ArgumentHelp("Who proposes it: a party, or several.", valueName: "party,…"))
  var from: [String] = []

  @Option(help: ArgumentHelp("On whose behalf.", valueName: "group"))
  var onBehalfOf: [String] = []

  @Option(help: "The version it is about; the latest if left out.")
  var base: String?

  @Option(help: "Who may see it: attributed, unattributed or co-facilitators.")
  var visibility = VisibilityChoice.attributed

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "What the file is: tracked, redlined, clean, table, instructions or brackets; found out if "
        + "left out.",
      valueName: "form"
    )
  )
  var form: FormChoice?

  @Option(
    help: ArgumentHelp(
      "For whom an author of changes writes; may be repeated.",
      valueName: "name=party"
    )
  )
  var author: [String] = []

  @Option(help: ArgumentHelp("When it was received; now if left out.", valueName: "time"))
  var receivedAt: String?

  @Option(
    help: "The deadline in force, by its entry; the last one for written proposals if left out."
  )
  var deadline: EntryNumber?

  @Option(help: "The proposal that it takes the place of.")
  var replaces: EntryNumber?

  @Option(help: ArgumentHelp("What was said with it as a whole.", valueName: "words"))
  var remarks: String?

  @Option(help: ArgumentHelp("What it supports; may be repeated.", valueName: "OP4|all|#12"))
  var support: [String] = []

  @Option(help: ArgumentHelp("What it is against; may be repeated.", valueName: "OP4|#12"))
  var oppose: [String] = []

  @Option(help: ArgumentHelp("What it wants to stay as it is.", valueName: "OP4"))
  var retain: [String] = []

  @Option(help: ArgumentHelp("What it reserves its position on.", valueName: "OP4|all|#12"))
  var reserve: [String] = []

  @Option(help: ArgumentHelp("What it asks about, with --reason.", valueName: "OP4|all|#12"))
  var question: [String] = []

  @Option(help: ArgumentHelp("What it comments on, with --reason.", valueName: "OP4|all|#12"))
  var comment: [String] = []

  @Option(help: ArgumentHelp("What it will send a text for.", valueName: "OP4"))
  var placeholder: [String] = []

  @Option(
    help: ArgumentHelp(
      "The amendment of others that --text wants in other words, or says how to change.",
      valueName: "#12.3"
    )
  )
  var amends: String?

  @Option(help: "The proposal that it joins.")
  var join: EntryNumber?

  @Option(help: "The proposal that it leaves.")
  var leave: EntryNumber?

  @Option(help: "The proposal that no longer holds.")
  var withdraw: EntryNumber?

  @Option(help: ArgumentHelp("Why it no longer holds, or why a side is taken.", valueName: "words"))
  var reason: String?

  @Flag(help: "Show what would be recorded, and record nothing.")
  var dryRun = false

  @OptionGroup var options: RecordOptions

  private var sides: [ProposalSide] {
    let taken: [(Amendment.Stance, [String])] = [
      (.support, support), (.oppose, oppose), (.retain, retain), (.reserve, reserve),
      (.question, question), (.comment, comment), (.placeholder, placeholder),
    ]
    return taken.flatMap { stance, places in
      places.map { ProposalSide(stance, on: $0, words: reason) }
    }
  }

  func validate() throws {
    let asked = [
      file != nil, text != nil, !sides.isEmpty, join != nil, leave != nil, withdraw != nil,
    ]
    guard asked.count(where: { $0 }) == 1 else {
      throw ValidationError(
        asked.contains(true)
          ? "One thing at a time: a file, --text, sides that are taken, --join, --leave or --withdraw."
          : "Name a file, or say what is proposed with --text or --support."
      )
    }
    if withdraw == nil, file == nil, from.isEmpty {
      throw ValidationError("Say who it is: --from “Delegation A”.")
    }
    if amends != nil, text == nil {
      throw ValidationError("--amends needs --text: the words as they are wanted.")
    }
    if !question.isEmpty || !comment.isEmpty, reason == nil {
      throw ValidationError("Say what is asked or said with --reason.")
    }
    if withdraw != nil, !from.isEmpty {
      throw ValidationError(
        "--withdraw ends a proposal for all who make it; one of several goes with --leave."
      )
    }
    if text != nil || !sides.isEmpty, form != nil || !author.isEmpty {
      throw ValidationError("--as and --author go with a file only.")
    }
    if join != nil || leave != nil || withdraw != nil, dryRun {
      throw ValidationError("--dry-run goes with what is proposed only.")
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    let registry = try options.registry(on: console)
    let useCase = RecordProposals(registry: registry)
    let next = "proposals \(name)"
    if let number = join?.number ?? leave?.number {
      let acknowledgement = try useCase.change(
        number,
        by: from,
        isJoining: join != nil,
        said: receivedAt,
        in: name
      )
      console.tellLast(acknowledgement, of: name, registry, next: next)
      return .done
    }
    if let withdraw {
      let acknowledgement = try useCase.withdraw(withdraw.number, reason: reason, in: name)
      console.tellLast(acknowledgement, of: name, registry, next: next)
      return .done
    }
    let plan = try plan(by: useCase)
    try show(plan, on: console)
    guard !dryRun else {
      console.tell("Nothing was recorded: this was a dry run.")
      return .done
    }
    let acknowledgement = try useCase.record(plan)
    console.tellLast(acknowledgement, of: name, registry, next: "compilation \(name)")
    return .done
  }

  private func plan(by useCase: RecordProposals) throws -> ProposalPlan {
    var particulars = ProposalParticulars()
    particulars.parties = from
    particulars.behalf = onBehalfOf
    particulars.base = base
    particulars.visibility = visibility.visibility
    particulars.received = receivedAt
    particulars.deadline = deadline?.number
    particulars.replaces = replaces?.number
    particulars.remarks = remarks
    particulars.authors = author
    particulars.form = form?.form
    if let file {
      return try useCase.plan(DocumentSource(argument: file), particulars, in: name)
    }
    if let amends, let text {
      return try useCase.plan(amending: amends, words: text, particulars, in: name)
    }
    if let text { return try useCase.plan(words: text, particulars, in: name) }
    return try useCase.plan(sides, particulars, in: name)
  }

  private func show(_ plan: ProposalPlan, on console: Console) throws {
    console.tell(doubts: plan.notes, of: plan.source)
    var lines: [String] = []
    if file != nil, let form = plan.form {
      lines.append("\(plan.source) is taken as \(form.words).")
    }
    for (proposal, sentences) in zip(plan.proposals, plan.sentences) {
      let parties = proposal.parties.map(\.name).joined(separator: ", ")
      let behalf =
        proposal.behalf.isEmpty
        ? "" : " on behalf of " + proposal.behalf.map(\.name).joined(separator: ", ")
      lines.append("\(parties)\(behalf) on \(plan.version):")
      for (place, sentence) in sentences.enumerated() {
        lines.append("  \(place + 1). \(VisibleText.line(sentence))")
      }
      if !proposal.open.isEmpty { lines.append("  Not understood, and kept as it is:") }
      for open in proposal.open {
        lines.append("  – “\(VisibleText.line(open.words))”: \(VisibleText.line(open.reason))")
      }
    }
    try console.write(Array((lines.joined(separator: "\n") + "\n").utf8))
    for words in plan.warnings { console.tell(VisibleText.line("note: \(words)")) }
    if plan.isLate {
      console.tell("note: it came after the deadline, and is kept as late")
    }
  }
}

extension ProposalReading.Form {
  /// What a file is called that has this form.
  fileprivate var words: String {
    switch self {
    case .tracked: "a document with tracked changes"
    case .redlined: "a document with changes marked by hand"
    case .clean: "the whole text as it is wanted"
    case .table: "a table of texts and amendments"
    case .instructions: "instructions"
    case .brackets: "a copy of the text with names in brackets"
    }
  }
}
