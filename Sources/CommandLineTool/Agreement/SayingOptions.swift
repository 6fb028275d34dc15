import ArgumentParser
import Interchange
import Secretariat

/// When something about agreement was said, and whether it is recorded.
struct SayingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("When it was said.", valueName: "time"))
  var saidAt: String?

  @Flag(help: "Show what would be recorded, and record nothing.")
  var dryRun = false

  /// Shows what was understood, and records it.
  func record(
    _ plan: AgreementPlan,
    by useCase: RecordAgreement,
    on console: Console
  ) throws -> ExitStatus {
    let lines = plan.lines.map { VisibleText.line($0) + "\n" }
    try console.write(Array(lines.joined().utf8))
    for words in plan.warnings { console.tell(VisibleText.line("note: \(words)")) }
    guard !dryRun else {
      console.tell("Nothing was recorded: this was a dry run.")
      return .done
    }
    let acknowledgement = try useCase.record(plan)
    console.tellLast(
      acknowledgement,
      of: plan.negotiation,
      useCase.registry,
      next: "board \(plan.negotiation)"
    )
    return .done
  }
}
