import ArgumentParser
import Interchange
import Negotiation
import Secretariat

/// The command `zerodraft verify`: whether a record is what was recorded.
struct VerifyCommand: ConsoleCommand {
  /// What is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check that a record is what was recorded, and name the first entry that is not.",
    discussion: """
      Every digest is taken anew, every entry replayed, every text read. A receipt that somebody \
      kept shows besides whether the record still contains what it contained then: without one, \
      whoever keeps the file could have written all of it anew.

      EXAMPLES
        zerodraft verify
        zerodraft verify modalities-2021 --against rev1.md
        zerodraft verify --against "zerodraft-receipt-1 modalities-2021 12 5f0c…"
      """
  )

  @Argument(help: ArgumentHelp("The negotiation; all of them if left out.", valueName: "name"))
  var name: String?

  @Option(
    help: ArgumentHelp(
      "A receipt, or a file that contains some, such as an export; may be given several times.",
      valueName: "receipt|file"
    ),
    completion: .file()
  )
  var against: [String] = []

  @Flag(help: "First drop the tables that are made from the entries, and make them anew.")
  var rebuildViews = false

  @Option(help: "What to write: text or json.")
  var format = Format.text

  @OptionGroup var record: RecordOptions

  func run(on console: Console) throws -> ExitStatus {
    let verifier = VerifyRecord(
      path: try record.registry(on: console, whichOnly: "verifies the whole record").path
    )
    let receipts = try against.flatMap { try VerifyRecord.receipts($0) }
    if rebuildViews { try verifier.rebuildViews() }
    let report = try verifier.verify(name, against: receipts)
    switch format {
    case .json: try console.write(JSONText.bytes(of: report))
    case .text: try console.write(Array(text(of: report).utf8))
    }
    return report.isIntact ? .done : .problem
  }

  private func text(of report: VerificationReport) -> String {
    var lines: [String] = []
    for negotiation in report.negotiations {
      var line = negotiation.name + ": " + count(negotiation.entries, "entry", "entries")
      line += ", " + count(negotiation.versions, "version", "versions")
      if let head = negotiation.head { line += "; the last is #\(head.number) \(head.digest)" }
      lines.append(line)
    }
    lines.append("\(report.record): \(count(report.contents, "text", "texts")) in all")
    if let key = report.publicKey { lines.append("Public key: \(key)") }
    for fault in report.faults { lines.append("WRONG: \(fault.says)") }
    for receipt in report.receipts {
      lines.append("\(receipt.outcome == .contained ? "Receipt" : "WRONG"): \(receipt.says)")
    }
    lines.append(
      report.isIntact
        ? "Nothing is wrong."
        : "This record is not what it should be. Keep this file, and compare it with a backup."
    )
    return lines.map { VisibleText.line($0) + "\n" }.joined()
  }

  private func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }
}
