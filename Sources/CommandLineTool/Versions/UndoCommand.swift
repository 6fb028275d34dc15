import ArgumentParser
import Negotiation
import Secretariat

/// The command `zerodraft undo`: an entry no longer counts.
struct UndoCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back an entry, by a further entry that says so.",
    discussion: """
      Nothing is deleted: the record keeps the mistake, the correction and when each was made. \
      Undoing an undo brings the entry back.

      EXAMPLES
        zerodraft undo modalities-2021
        zerodraft undo modalities-2021 12 --reason "the wrong file"
      """
  )

  @Argument(help: "The negotiation.")
  var name: String

  @Argument(help: "The number of the entry; the last one that counts if left out.")
  var number: String?

  @Option(help: "Why.")
  var reason: String?

  @OptionGroup var options: RecordOptions

  func run(on console: Console) throws -> ExitStatus {
    let registry = try options.registry(on: console)
    var says = ""
    let acknowledgement = try registry.record(in: name) { ledger throws(Problem) in
      let entry = try entry(in: ledger)
      says = "#\(entry.number) undone: \(EventSentence(entry.event, in: ledger).text)"
      return [Recording(.reversed(Reversal(entry: entry.number, reason: reason)))]
    }
    console.tell(acknowledgement, says, next: "log \(name)")
    return .done
  }

  private func entry(in ledger: Ledger) throws(Problem) -> Entry {
    guard let number else {
      let last = ledger.entries.last { entry in
        if case .reversed = entry.event { false } else { ledger.counts(entry.number) }
      }
      guard let last else { throw Problem("There is nothing to undo in \(name)") }
      return last
    }
    let digits = number.hasPrefix("#") ? String(number.dropFirst()) : number
    guard let wanted = Int(digits), wanted >= 1, wanted <= ledger.entries.count else {
      throw Problem("\(name) has no entry “\(number)”", hint: "“zerodraft log \(name)” lists them.")
    }
    return ledger.entries[wanted - 1]
  }
}
