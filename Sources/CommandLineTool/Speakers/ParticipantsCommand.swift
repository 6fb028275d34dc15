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
    discussion: """
      The proposed names go to Member States. A name stands unless a State objects before the list \
      closes; then the Assembly decides. The general basis of objections is made known to the \
      Office of the President of the General Assembly and to whoever asked.
      """,
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
      abstract: "Put a name on a list.",
      discussion: """
        EXAMPLES
          zerodraft participants propose exercise 8 "Organization Z" --kind "academic institution"
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(help: "The entry that opened the list.")
    var list: EntryNumber

    @Argument(help: "The participant.")
    var participant: String

    @Option(help: "What kind of participant it is, such as “academic institution”.")
    var kind: String?

    @Option(
      help: ArgumentHelp("When it was put on the list; now if left out.", valueName: "time")
    )
    var proposedAt: String?

    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.registry(on: console)
      let acknowledgement = try ParticipantsBook(registry: registry).propose(
        participant,
        kind: kind,
        proposedAt: proposedAt,
        on: list.number,
        in: name
      )
      console.tellLast(acknowledgement, of: name, registry, next: "participants list \(name)")
      return .done
    }
  }

  /// Records an objection.
  struct Object: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "object",
      abstract: "Record an objection; without --by, no name is kept.",
      discussion: """
        An objection that comes too late is kept and changes nothing.

        EXAMPLES
          zerodraft participants object exercise "#9" --basis "its aims" \\
            --received-at "2021-09-08 11:00"
        """
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
      let (acknowledgement, isLate) = try ParticipantsBook(registry: registry)
        .object(to: participant.number, by: by, basis: basis, receivedAt: receivedAt, in: name)
      console.tellLast(acknowledgement, of: name, registry, next: "participants list \(name)")
      if isLate { console.tell("note: the list had closed; the objection is kept as late") }
      return .done
    }
  }

  /// Makes the basis of an objection known.
  struct Disclose: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "disclose",
      abstract: "Record to whom the general basis of objections was made known.",
      discussion: """
        EXAMPLES
          zerodraft participants disclose exercise "#9" --to PGA --to "Delegation A"
        """
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
      abstract: "Record what the Assembly decided on a name that was objected to.",
      discussion: """
        EXAMPLES
          zerodraft participants decide exercise "#9" --accept --date 2021-09-14
        """
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
      abstract: "Show the lists of participants: proposed and final names.",
      discussion: """
        EXAMPLES
          zerodraft participants list exercise
          zerodraft participants list exercise --at "2021-09-11 09:00" --format json
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
      let (now, printer) = try moment.moment(of: ledger, registry)
      let listing = ParticipantsListing(ledger, at: now)
      guard format == .text else {
        try console.write(JSONText.bytes(of: listing))
        return .done
      }
      try console.write(Array(listing.text(printer).utf8))
      return .done
    }
  }
}
