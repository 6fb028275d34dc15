import ArgumentParser
import DraftText
import Negotiation
import Secretariat

extension PartiesCommand {
  /// Makes a party known.
  struct Add: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Make a party known to a negotiation.",
      discussion: """
        EXAMPLES
          zerodraft parties add exercise "Delegation A"
          zerodraft parties add exercise "Group X" --kind group --alias GX --member "Delegation A"
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

  /// Follows a party.
  struct Change: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "change",
      abstract: "Change what is known of a party of the negotiation.",
      discussion: """
        With --since, who comes or goes does so on that day, and earlier days keep their members. \
        Without it, the members are put right as if they had always been these.

        EXAMPLES
          zerodraft parties change exercise "Group X" --join "Delegation C" \\
            --leave "Delegation A" --since 2021-05-01
          zerodraft parties change exercise "Delegation A" --alias A
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(help: "The party.")
    var party: String

    @Option(help: ArgumentHelp("Another name; may be repeated.", valueName: "name"))
    var alias: [String] = []

    @Option(help: ArgumentHelp("Who joins the group; may be repeated.", valueName: "party"))
    var join: [String] = []

    @Option(help: ArgumentHelp("Who leaves the group; may be repeated.", valueName: "party"))
    var leave: [String] = []

    @Option(help: ArgumentHelp("The day on which they join or leave.", valueName: "day"))
    var since: DateOption?

    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.registry(on: console)
      let acknowledgement = try DefineParty(registry: registry).change(
        party,
        aliases: alias,
        joining: join,
        leaving: leave,
        since: since?.date,
        in: name
      )
      console.tellLast(
        acknowledgement,
        of: name,
        registry,
        next: "parties list \(name) --group \"\(party)\""
      )
      return .done
    }
  }
}
