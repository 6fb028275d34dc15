import ArgumentParser
import Interchange
import Negotiation
import Secretariat

/// The command `zerodraft decide`: records what becomes of amendments.
struct DecideCommand: ConsoleCommand {
  /// What becomes of amendments, by a word.
  enum OutcomeChoice: String, CaseIterable, ExpressibleByArgument {
    case accept, `defer`
    case acceptInPart = "accept-in-part"
    case notRetained = "not-retained"

    /// The outcome.
    var outcome: Decision.Outcome {
      switch self {
      case .accept: .accepted
      case .acceptInPart: .acceptedInPart
      case .notRetained: .notRetained
      case .`defer`: .deferred
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Record what becomes of amendments on the way to the next version.",
    discussion: """
      #28.1 is the first amendment of proposal #28, #28 all of them; several with commas are \
      decided together. What is accepted goes into the next draft, what is deferred stands there \
      in brackets, and what was answered is in no later compilation. Shows first what was \
      understood, then records it; --dry-run shows only.

      Accepted in part: --edit 2 takes up the second of several edits alone. --text gives the \
      words in place of those that an amendment puts in; a whole paragraph, or anything for an \
      amendment with several edits or with none, is how the paragraph is to read. Without either it is worded by hand in the next draft.

      Nothing is decided twice: --take-back opens it again, until the next version is circulated. \
      With --after nothing is recorded if something about these amendments was recorded after that \
      entry; the exit status is then 3.

      EXAMPLES
        zerodraft decide exercise "#28.1" accept --equal
        zerodraft decide exercise "#28.4, #30.1" not-retained --note "no consensus"
        zerodraft decide exercise "#30.1" accept-in-part --edit 2
        zerodraft decide exercise "#31.1" accept-in-part --text "three years" --dry-run
        zerodraft decide exercise "#39" defer --after 57
        zerodraft decide exercise "#28.1" --take-back --reason "the capital of Delegation A called"
      """
  )

  @Argument(help: "The negotiation.")
  var name: String

  @Argument(
    help: ArgumentHelp(
      "The amendments: #28.1, #28, or several with commas.",
      valueName: "proposals"
    )
  )
  var proposals: String

  @Argument(
    help: ArgumentHelp(
      "What becomes of them: accept, accept-in-part, not-retained or defer.",
      valueName: "outcome"
    )
  )
  var outcome: OutcomeChoice?

  @Option(
    help: ArgumentHelp(
      "The words that are taken up instead, or the whole paragraph, with accept-in-part.",
      valueName: "words"
    )
  )
  var text: String?

  @Option(
    help: ArgumentHelp(
      "The edit that is taken up, counted from 1, with accept-in-part; may be repeated.",
      valueName: "number"
    )
  )
  var edit: [Int] = []

  @Option(help: ArgumentHelp("Why, as delegations are told.", valueName: "words"))
  var note: String?

  @Flag(help: "Decide on all amendments together that ask for exactly the same.")
  var equal = false

  @Option(
    help: ArgumentHelp(
      "The last entry that you have seen: record nothing if these amendments have moved on.",
      valueName: "number"
    )
  )
  var after: EntryNumber?

  @Option(help: "The version that the next one grows out of; the latest if left out.")
  var version: String?

  @Flag(help: "Take back what was decided.")
  var takeBack = false

  @Option(help: ArgumentHelp("Why it is taken back.", valueName: "words"))
  var reason: String?

  @Flag(help: "Show what would be recorded, and record nothing.")
  var dryRun = false

  @OptionGroup var options: RecordOptions

  func validate() throws {
    guard takeBack || outcome != nil else {
      throw ValidationError(
        "Say what becomes of it: accept, accept-in-part, not-retained or defer; or --take-back."
      )
    }
    if takeBack {
      guard outcome == nil, text == nil, edit.isEmpty, note == nil, !equal, after == nil, !dryRun
      else { throw ValidationError("--take-back goes with --reason and --version only.") }
    } else if reason != nil {
      throw ValidationError("--reason goes with --take-back; --note says why something is decided.")
    }
    if text != nil || !edit.isEmpty, outcome != .acceptInPart {
      throw ValidationError("--text and --edit go with accept-in-part only.")
    }
    if text != nil, !edit.isEmpty {
      throw ValidationError(
        "Either --edit or --text: the words are given, or taken from the edits."
      )
    }
    if let note, note.allSatisfy(\.isWhitespace) {
      throw ValidationError("--note has no words.")
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    let registry = try options.registry(on: console)
    let useCase = DecideAmendments(registry: registry)
    guard let outcome, !takeBack else {
      let acknowledgement = try useCase.takeBack(
        proposals,
        reason: reason,
        version: version,
        in: name
      )
      console.tellLast(acknowledgement, of: name, registry, next: "decisions \(name)")
      return .done
    }
    var particulars = DecisionParticulars(outcome.outcome)
    particulars.text = text
    particulars.edits = edit
    particulars.note = note
    particulars.takesEqual = equal
    particulars.after = after?.number
    particulars.version = version
    let plan = try useCase.plan(proposals, particulars, in: name)
    var lines = ["On \(plan.version), \(plan.decision.outcome.rawValue):"]
    lines += plan.sentences.map { "  " + VisibleText.line($0) }
    try console.write(Array((lines.joined(separator: "\n") + "\n").utf8))
    for words in plan.warnings { console.tell(VisibleText.line("note: \(words)")) }
    guard !dryRun else {
      console.tell("Nothing was recorded: this was a dry run.")
      return .done
    }
    let acknowledgement = try useCase.record(plan)
    console.tellLast(acknowledgement, of: name, registry, next: "decisions \(name) --undecided")
    return .done
  }
}
