import ArgumentParser
import Secretariat

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
