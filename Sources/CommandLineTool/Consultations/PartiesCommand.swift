import ArgumentParser
import DraftText
import Negotiation
import Secretariat

/// The commands `zerodraft parties …`: who can be named.
struct PartiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parties",
    abstract: "List States, groups and entities, and make others known.",
    subcommands: [List.self, Add.self]
  )
}

extension PartiesCommand {
  /// Lists parties.
  struct List: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List the parties, those whose name holds some words, or a group's members.",
      discussion: """
        EXAMPLES
          zerodraft parties list exercise
          zerodraft parties list exercise --group EU --on 2019-06-01
          zerodraft parties list exercise korea
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(help: "Words that the name has to hold.")
    var search: String?

    @Option(help: "The group whose members are wanted.")
    var group: String?

    @Option(
      help: ArgumentHelp("The day on which they are members; today if left out.", valueName: "day")
    )
    var on: DateOption?

    @Option(help: "What to write: text or json.")
    var format = ListingFormat.text

    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.registry(on: console)
      let directory = registry.directory(for: try registry.ledger(name))
      var parties = directory.parties
      if let group {
        let found = try directory.find(group)
        guard found.members != nil else {
          throw Problem(
            "\(found.name) is no group",
            hint: "“zerodraft parties list \(name)” lists all."
          )
        }
        let day = on?.date ?? registry.clock.now().localDate
        let members = day.map { directory.members(of: found, on: $0) } ?? []
        parties = parties.filter { members.contains($0.name) }
      }
      if let search {
        let words = search.lowercased()
        parties = parties.filter { party in
          ([party.name, party.formal, party.iso2, party.iso3].compactMap { $0 }
            + (party.aliases ?? [])).contains { $0.lowercased().contains(words) }
        }
      }
      guard format == .text else {
        try console.write(JSONText.bytes(of: parties))
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
  }

  /// Makes a party known.
  struct Add: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Make a party known to a negotiation.",
      discussion: """
        EXAMPLES
          zerodraft parties add exercise "Delegation A"
          zerodraft parties add exercise "Group X" --kind group --member "Delegation A"
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(help: "The name of the party.")
    var party: String

    @Option(help: "The kind: delegation, group or stakeholder.")
    var kind = Kind.delegation

    @Option(help: ArgumentHelp("Another name; may be repeated.", valueName: "name"))
    var alias: [String] = []

    @Option(help: ArgumentHelp("A member of the group; may be repeated.", valueName: "party"))
    var member: [String] = []

    @Option(help: ArgumentHelp("The day from which these are members.", valueName: "day"))
    var since: DateOption?

    @OptionGroup var options: RecordOptions

    /// A kind of party by its name.
    enum Kind: String, CaseIterable, ExpressibleByArgument {
      case delegation, group, stakeholder

      /// The kind.
      var kind: PartyDefinition.Kind { PartyDefinition.Kind(rawValue: rawValue) ?? .delegation }
    }

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.registry(on: console)
      let acknowledgement = try DefineParty(registry: registry).define(
        party,
        kind: kind.kind,
        aliases: alias,
        members: member,
        since: since?.date,
        in: name
      )
      console.tellLast(acknowledgement, of: name, registry)
      return .done
    }
  }
}
