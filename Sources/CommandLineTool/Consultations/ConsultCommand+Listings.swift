import ArgumentParser
import Interchange
import Negotiation
import Secretariat

extension ConsultCommand {
  /// Lists the meetings.
  struct List: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List the meetings, in the order in which they begin.",
      discussion: """
        EXAMPLES
          zerodraft consult list exercise
          zerodraft consult list exercise --at "2021-03-30 16:00" --format json
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Option(help: "What to write: text or json.")
    var format = ListingFormat.text

    @OptionGroup var moment: MomentOptions
    @OptionGroup var asOf: AsOfOptions
    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.reading(on: console)
      let ledger = try registry.ledger(name, asOf: asOf.asOf)
      let (now, printer) = try moment.moment(of: ledger, registry, on: console)
      let listing = MeetingListing(ledger, at: now)
      guard format == .text else {
        try console.write(JSONText.bytes(of: listing))
        return .done
      }
      guard !listing.meetings.isEmpty else {
        try console.write(Array("No meetings are recorded.\n".utf8))
        return .done
      }
      var table = TextTable(head: ["entry", "status", "when", "what", "statements"])
      table.lines = listing.meetings.map { meeting in
        [
          "#\(meeting.entry)", meeting.status,
          meeting.status == "postponed"
            ? "–" : meeting.sittings.first.map { printer.text($0) } ?? "–",
          meeting.name, "\(meeting.statements.count)",
        ]
      }
      try console.write(Array(table.text.utf8))
      return .done
    }
  }

  /// Shows one meeting.
  struct Show: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show a meeting, with what was said.",
      discussion: """
        EXAMPLES
          zerodraft consult show exercise "#4"
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(help: "The entry that scheduled the meeting.")
    var entry: EntryNumber

    @Option(help: "What to write: text or json.")
    var format = ListingFormat.text

    @OptionGroup var moment: MomentOptions
    @OptionGroup var asOf: AsOfOptions
    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.reading(on: console)
      let ledger = try registry.ledger(name, asOf: asOf.asOf)
      let (now, printer) = try moment.moment(of: ledger, registry, on: console)
      let meeting = try MeetingListing(ledger, at: now).meeting(entry.number)
      guard format == .text else {
        try console.write(JSONText.bytes(of: meeting))
        return .done
      }
      try console.write(Array(meeting.text(printer).utf8))
      return .done
    }
  }
}
