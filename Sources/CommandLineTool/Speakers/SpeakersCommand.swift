import ArgumentParser
import Negotiation
import Secretariat

/// The commands `zerodraft speakers …`: who wants to speak, and how long they may.
struct SpeakersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speakers",
    abstract: "Keep lists of speakers: who asked for the floor, and in which order.",
    discussion: """
      First come, first served, unless the list was opened with --groups-first or --first-level, \
      or somebody is moved. Who asks too late is put behind those who asked in time, and marked.
      """,
    subcommands: [Open.self, Register.self, Withdraw.self, Move.self, List.self]
  )
}

extension SpeakersCommand {
  /// Opens a list.
  struct Open: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "open",
      abstract: "Open a list of speakers.",
      discussion: """
        Limits are in minutes. One whose name speaks of a group is that of those who speak on \
        behalf of others; the first one is that of everybody else who names no other.

        EXAMPLES
          zerodraft speakers open exercise "Plenary" --meeting 12 --until "2021-07-09" \\
            --limit "individual delegation=3" --limit "group of States=5"
          zerodraft speakers open exercise --meeting 14 --until "2021-07-09 17:00" \\
            --pre-registered-only --limit "speaker=3"
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(help: "What the list is called; else like its meeting.")
    var title: String?

    @Option(help: ArgumentHelp("The entry of the meeting.", valueName: "number"))
    var meeting: EntryNumber?

    @Option(help: ArgumentHelp("When registration closes: a time or a day.", valueName: "time"))
    var until: String?

    @Flag(
      name: [.customLong("pre-registered-only"), .customLong("registered-only")],
      help: "Only those who registered may speak."
    )
    var registeredOnly = false

    @Option(
      help: ArgumentHelp("How long whom may speak; may be repeated.", valueName: "speaker=minutes")
    )
    var limit: [String] = []

    @Flag(help: "Those who speak on behalf of others come first.")
    var groupsFirst = false

    @Option(
      help: ArgumentHelp(
        "A level that comes first, such as “Head of State”; may be repeated, the highest first.",
        valueName: "level"
      )
    )
    var firstLevel: [String] = []

    @Option(help: "Where the rules come from.")
    var source: String?

    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.registry(on: console)
      let acknowledgement = try SpeakersBook(registry: registry).open(
        title,
        meeting: meeting?.number,
        until: until,
        isClosed: registeredOnly,
        limits: limit,
        groupsFirst: groupsFirst,
        levels: firstLevel,
        source: source,
        in: name
      )
      let number = acknowledgement.entries.first ?? 0
      console.tellLast(
        acknowledgement,
        of: name,
        registry,
        next: "speakers register \(name) \(number) PARTY"
      )
      return .done
    }
  }

  /// Puts somebody on a list.
  struct Register: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "register",
      abstract: "Put somebody on a list, behind those who asked earlier.",
      discussion: """
        EXAMPLES
          zerodraft speakers register exercise 14 "Delegation A"
          zerodraft speakers register exercise 14 "Delegation B" --on-behalf-of "Group X" \\
            --as "group of States" --received-at "2021-07-02 09:15"
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(help: "The entry that opened the list.")
    var list: EntryNumber

    @Argument(help: "Who.")
    var party: String

    @Option(help: ArgumentHelp("On whose behalf; may be repeated.", valueName: "party"))
    var onBehalfOf: [String] = []

    @Option(name: .customLong("as"), help: "The kind of speaker, as the list's limits name it.")
    var kind: String?

    @Option(help: "The speaker's level, such as “minister”.")
    var level: String?

    @Option(help: ArgumentHelp("When it was received; now if left out.", valueName: "time"))
    var receivedAt: String?

    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.registry(on: console)
      let (acknowledgement, isLate) = try SpeakersBook(registry: registry).register(
        party,
        behalf: onBehalfOf,
        kind: kind,
        level: level,
        receivedAt: receivedAt,
        on: list.number,
        in: name
      )
      console.tellLast(acknowledgement, of: name, registry, next: "speakers list \(name)")
      if isLate { console.tell("note: registration had closed; the list says so") }
      return .done
    }
  }

  /// Takes somebody off a list.
  struct Withdraw: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "withdraw",
      abstract: "Take somebody off a list; the name stays on it, as withdrawn.",
      discussion: """
        EXAMPLES
          zerodraft speakers withdraw exercise "#15"
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(help: "The entry that registered the speaker.")
    var registration: EntryNumber

    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.registry(on: console)
      let acknowledgement = try SpeakersBook(registry: registry)
        .withdraw(registration.number, in: name)
      console.tellLast(acknowledgement, of: name, registry, next: "speakers list \(name)")
      return .done
    }
  }

  /// Gives somebody another place.
  struct Move: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "move",
      abstract: "Give somebody another place.",
      discussion: """
        EXAMPLES
          zerodraft speakers move exercise "#15" 1 --decided-by "the President" --reason "a minister"
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(help: "The entry that registered the speaker.")
    var registration: EntryNumber

    @Argument(help: "The new place, counted from 1.")
    var place: Int

    @Option(help: "Why.")
    var reason: String?

    @Option(help: ArgumentHelp("Whose decision it is.", valueName: "person"))
    var decidedBy: String?

    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.registry(on: console)
      let acknowledgement = try SpeakersBook(registry: registry)
        .move(registration.number, to: place, reason: reason, decidedBy: decidedBy, in: name)
      console.tellLast(acknowledgement, of: name, registry, next: "speakers list \(name)")
      return .done
    }
  }

  /// Shows the lists.
  struct List: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Show the lists of speakers: who is on them, how long they may speak, who spoke.",
      discussion: """
        EXAMPLES
          zerodraft speakers list exercise
          zerodraft speakers list exercise "#14" --format json
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(help: "The entry that opened the list; all lists if left out.")
    var list: EntryNumber?

    @Option(help: "What to write: text or json.")
    var format = ListingFormat.text

    @OptionGroup var asOf: AsOfOptions
    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.reading(on: console)
      let ledger = try registry.ledger(name, asOf: asOf.asOf)
      let listing = try SpeakersListing(ledger, only: list?.number)
      guard format == .text else {
        try console.write(JSONText.bytes(of: listing))
        return .done
      }
      let printer = try TimePrinter(zone: ledger.state.opening?.timeZone ?? "UTC")
      try console.write(Array(listing.text(printer).utf8))
      return .done
    }
  }
}
