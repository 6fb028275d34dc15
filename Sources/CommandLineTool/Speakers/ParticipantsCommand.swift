import ArgumentParser
import DraftText
import Interchange
import Negotiation
import Secretariat

/// The commands `zerodraft participants …`: who may take part unless a Member State objects.
struct ParticipantsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "participants",
    abstract: "Keep lists of participants on a non-objection basis.",
    subcommands: [
      Open.self, Propose.self, Object.self, Disclose.self, Decide.self, List.self,
    ]
  )
}

extension ParticipantsCommand {
  /// Opens a list.
  struct Open: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "open",
      abstract: "Open a list for names and objections.",
      discussion: """
        EXAMPLES
          zerodraft participants open exercise "Civil society" --until "2021-09-10 17:00"
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(help: "What the list is called.")
    var title: String

    @Option(help: ArgumentHelp("When objections are too late: a time or a day.", valueName: "time"))
    var until: String

    @Option(help: ArgumentHelp("The entry of the meeting.", valueName: "number"))
    var meeting: EntryNumber?

    @Option(help: "Where the procedure comes from.")
    var source: String?

    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.registry(on: console)
      let acknowledgement = try ParticipantsBook(registry: registry)
        .open(title, meeting: meeting?.number, until: until, source: source, in: name)
      let number = acknowledgement.entries.first ?? 0
      console.tellLast(
        acknowledgement,
        of: name,
        registry,
        next: "participants propose \(name) \(number) PARTICIPANT"
      )
      return .done
    }
  }

  /// Puts a name on a list.
  struct Propose: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "propose",
      abstract: "Put a name on a list."
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(help: "The entry that opened the list.")
    var list: EntryNumber

    @Argument(help: "The participant.")
    var participant: String

    @Option(help: "What kind of participant it is, such as “academic institution”.")
    var kind: String?

    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.registry(on: console)
      let acknowledgement = try ParticipantsBook(registry: registry)
        .propose(participant, kind: kind, on: list.number, in: name)
      console.tellLast(acknowledgement, of: name, registry, next: "participants list \(name)")
      return .done
    }
  }

  /// Records an objection.
  struct Object: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "object",
      abstract: "Record an objection; without --by, no name is kept."
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(help: "The entry that proposed the participant.")
    var participant: EntryNumber

    @Option(help: ArgumentHelp("Who objected.", valueName: "party"))
    var by: String?

    @Option(help: "The general basis.")
    var basis: String?

    @Option(help: ArgumentHelp("When it was received; now if left out.", valueName: "time"))
    var receivedAt: String?

    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.registry(on: console)
      let acknowledgement = try ParticipantsBook(registry: registry)
        .object(to: participant.number, by: by, basis: basis, receivedAt: receivedAt, in: name)
      console.tellLast(acknowledgement, of: name, registry, next: "participants list \(name)")
      return .done
    }
  }

  /// Makes the basis of an objection known.
  struct Disclose: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "disclose",
      abstract: "Record to whom the general basis of an objection was made known."
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(help: "The entry that proposed the participant.")
    var participant: EntryNumber

    @Option(help: ArgumentHelp("To whom; may be repeated.", valueName: "recipient"))
    var to: [String] = []

    @Option(help: "The general basis, where it is told only now.")
    var basis: String?

    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.registry(on: console)
      let acknowledgement = try ParticipantsBook(registry: registry)
        .disclose(participant.number, to: to, basis: basis, in: name)
      console.tellLast(acknowledgement, of: name, registry, next: "participants list \(name)")
      return .done
    }
  }

  /// Records a decision.
  struct Decide: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "decide",
      abstract: "Record what the Assembly decided on a name that was objected to."
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(help: "The entry that proposed the participant.")
    var participant: EntryNumber

    @Flag(inversion: .prefixedNo, help: "Whether the participant may take part.")
    var accept: Bool

    @Option(help: ArgumentHelp("The day.", valueName: "day"))
    var date: DateOption?

    @Option(help: "Where the decision is recorded.")
    var source: String?

    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.registry(on: console)
      let acknowledgement = try ParticipantsBook(registry: registry).decide(
        participant.number,
        isAccepted: accept,
        date: date?.date,
        source: source,
        in: name
      )
      console.tellLast(acknowledgement, of: name, registry, next: "participants list \(name)")
      return .done
    }
  }

  /// Shows the lists.
  struct List: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Show the lists of participants: proposed and final names."
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Option(help: "What to write: text or json.")
    var format = ListingFormat.text

    @OptionGroup var moment: MomentOptions
    @OptionGroup var asOf: AsOfOptions
    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.registry(on: console)
      let ledger = try registry.ledger(name, asOf: asOf.asOf)
      let (now, printer) = try moment.moment(of: ledger, registry)
      let listing = ParticipantsListing(ledger, at: now)
      guard format == .text else {
        try console.write(JSONText.bytes(of: listing))
        return .done
      }
      var text = listing.lists.isEmpty ? "There is no list of participants.\n" : ""
      for list in listing.lists {
        let head = "\(list.title), #\(list.entry); objections until \(printer.text(list.until))"
        text += VisibleText.line(head) + "\n"
        var table = TextTable(head: ["entry", "participant", "kind", "status"])
        table.lines = list.participants.map { participant in
          [
            "#\(participant.entry)", participant.name, participant.kind ?? "", participant.status,
          ]
        }
        text += table.text
      }
      try console.write(Array(text.utf8))
      return .done
    }
  }
}
