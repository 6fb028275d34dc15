import ArgumentParser
import Secretariat

/// The commands `zerodraft tabling …`: what becomes of a text from its submission to its adoption.
struct TablingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tabling",
    abstract: "Record a text as a document: its submission, sponsors, amendments and adoption.",
    subcommands: [
      Submit.self, Document.self, Sponsors.self, Amend.self, Revise.self, Budget.self, Decide.self,
      Adopt.self, Distribute.self, Correct.self, Explain.self, List.self, Show.self,
    ]
  )
}

/// Which submitted text a command speaks of, and whether it only shows what it would record.
struct TablingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The document: its symbol, the end of it, or its entry; the one that is meant if left out.",
      valueName: "A/76/L.11|L.11|#12|76/7"
    )
  )
  var document: String?

  @OptionGroup var plan: PlanOptions
}

/// Whether a command records what it shows.
struct PlanOptions: ParsableArguments {
  @Flag(help: "Show what would be recorded, and record nothing.")
  var dryRun = false

  @OptionGroup var options: RecordOptions

  /// The use case.
  func useCase(on console: Console) throws -> RecordTabling {
    RecordTabling(registry: try options.registry(on: console))
  }

  /// Shows what was planned, and records it unless it is a dry run.
  func carryOut(
    _ plan: TablingPlan,
    by useCase: RecordTabling,
    on console: Console
  ) throws
    -> ExitStatus
  {
    if !plan.changes.isEmpty {
      let lines = plan.changes.enumerated().map { "  \($0 + 1). \($1)\n" }
      try console.deliver(text: lines.joined())
    }
    for doubt in plan.doubts { console.tell(doubt: doubt) }
    guard !dryRun else {
      console.tell(line: "Would record: \(plan.sentence).")
      console.tell("Nothing was recorded: this was a dry run.")
      return .done
    }
    let acknowledgement = try useCase.record(plan)
    console.tellLast(
      acknowledgement,
      of: plan.negotiation,
      useCase.registry,
      next: "tabling show \(plan.negotiation)"
    )
    return .done
  }
}
