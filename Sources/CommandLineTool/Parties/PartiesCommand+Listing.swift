import ArgumentParser
import DraftText
import Interchange
import Negotiation
import Secretariat

extension PartiesCommand {
  /// Lists parties.
  struct List: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List the parties, those whose name holds some words, or a group's members.",
      discussion: """
        Without a negotiation, the list that comes with the program or that --parties names.

        EXAMPLES
          zerodraft parties list exercise
          zerodraft parties list exercise --group EU --at 2019-06-01
          zerodraft parties list exercise --member "Delegation A"
          zerodraft parties list exercise korea
        """
    )

    @Argument(help: "The negotiation, whose own parties are listed too.")
    var name: String?

    @Argument(help: "Words that the name has to hold.")
    var search: String?

    @Option(help: ArgumentHelp("The group whose members are wanted.", valueName: "group"))
    var group: String?

    @Option(help: ArgumentHelp("The member whose groups are wanted.", valueName: "party"))
    var member: String?

    @Option(
      name: [.customLong("at"), .customLong("on")],
      help: ArgumentHelp("The day on which they are members; today if left out.", valueName: "day")
    )
    var day: DateOption?

    @Option(help: "What to write: text or json.")
    var format = ListingFormat.text

    @OptionGroup var asOf: AsOfOptions
    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.reading(on: console)
      let ledger =
        try name.map { name in try registry.ledger(name, asOf: asOf.asOf) }
        ?? Ledger(negotiation: "")
      let directory = registry.directory(for: ledger)
      var parties = search.map(directory.search) ?? directory.parties
      if let day = day?.date ?? registry.clock.now().localDate {
        if let group {
          let members = try members(of: group, on: day, in: directory, console)
          parties = parties.filter { members.contains($0.name) }
        }
        if let member {
          let groups = directory.groups(of: try directory.find(member), on: day)
          parties = parties.filter { groups.contains($0) }
        }
      }
      guard format == .text else {
        try console.write(JSONText.bytes(of: parties))
        return .done
      }
      guard !parties.isEmpty else {
        try console.write(Array("No party is listed.\n".utf8))
        return .done
      }
      var table = TextTable(head: ["name", "kind", "code", "also"])
      table.lines = parties.map { party in
        [
          party.name, party.kind.rawValue, party.iso3 ?? "",
          (party.aliases ?? []).joined(separator: ", "),
        ]
      }
      try console.write(Array(table.text.utf8))
      return .done
    }

    /// The members of a group; what has to be known of the list is told.
    private func members(
      of typed: String,
      on day: CalendarDate,
      in directory: PartyDirectory,
      _ console: Console
    ) throws -> Set<String> {
      let group = try directory.find(typed)
      guard group.members != nil else {
        throw Problem(
          "\(group.name) is no group whose members are listed",
          hint: "“zerodraft parties list” names the groups."
        )
      }
      let members = directory.members(of: group, on: day)
      let count = members.count == 1 ? "1 member" : "\(members.count) members"
      var words = "\(group.name): \(count) on \(day.printed)"
      if let listed = group.asOf { words += ", as listed on \(listed.printed)" }
      console.tell(VisibleText.line(words))
      if let source = group.source { console.tell(VisibleText.line("source: \(source)")) }
      if let note = group.note { console.tell(VisibleText.line("note: \(note)")) }
      return Set(members)
    }
  }
}
