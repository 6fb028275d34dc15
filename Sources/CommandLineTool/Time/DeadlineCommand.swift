import ArgumentParser
import Negotiation
import Secretariat

/// The commands `zerodraft deadline …`: until when something is expected.
struct DeadlineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadline",
    abstract: "Set, extend, meet, lift and list deadlines.",
    subcommands: [Set.self, Extend.self, Meet.self, Lift.self, List.self]
  )
}

extension DeadlineCommand {
  /// Sets a deadline.
  struct Set: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "set",
      abstract: "Set a deadline.",
      discussion: """
        A day without an hour ends at midnight. For a deadline of the past say when it was \
        announced, or in which letter.

        EXAMPLES
          zerodraft deadline set exercise "written comments" --until "2021-04-09 17:00"
          zerodraft deadline set exercise "inscription of speakers" --until 2021-07-09 \\
            --letter "letter of 24 June 2021"
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(help: "What is expected, such as “written comments”.")
    var what: String

    @Option(help: ArgumentHelp("The time or the day.", valueName: "time"))
    var until: String

    @Option(help: "The version it is about.")
    var version: String?

    @Option(help: ArgumentHelp("The entry of the meeting it is about.", valueName: "number"))
    var meeting: EntryNumber?

    @Option(help: ArgumentHelp("When it was announced.", valueName: "time"))
    var announcedAt: String?

    @Option(help: "The letter that announced it.")
    var letter: String?

    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.registry(on: console)
      let acknowledgement = try DeadlineBook(registry: registry).set(
        what,
        until: until,
        version: version,
        meeting: meeting?.number,
        announcedAt: announcedAt,
        letter: letter,
        in: name
      )
      console.tellLast(acknowledgement, of: name, registry, next: "agenda \(name)")
      return .done
    }
  }

  /// Extends a deadline.
  struct Extend: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "extend",
      abstract: "Move a deadline to a later time.",
      discussion: """
        It may have run out before: that is how most extensions are announced.

        EXAMPLES
          zerodraft deadline extend exercise "#6" --until "2021-04-16 17:00"
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(help: "The entry that set the deadline.")
    var deadline: EntryNumber

    @Option(help: ArgumentHelp("The new time or day.", valueName: "time"))
    var until: String

    @Option(help: ArgumentHelp("When it was announced; now if left out.", valueName: "time"))
    var announcedAt: String?

    @Option(help: "The letter that announced it.")
    var letter: String?

    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.registry(on: console)
      let acknowledgement = try DeadlineBook(registry: registry).extend(
        deadline.number,
        until: until,
        announcedAt: announcedAt,
        letter: letter,
        in: name
      )
      console.tellLast(acknowledgement, of: name, registry, next: "agenda \(name)")
      return .done
    }
  }

  /// Says that what was expected has come.
  struct Meet: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "meet",
      abstract: "Say that what was expected has come.",
      discussion: """
        EXAMPLES
          zerodraft deadline meet exercise "#6" --came-at 2021-10-14T10:00 \\
            --note "decision of the President"
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(help: "The entry that set the deadline.")
    var deadline: EntryNumber

    @Option(help: ArgumentHelp("When it came; now if left out.", valueName: "time"))
    var cameAt: String?

    @Option(help: "What came.")
    var note: String?

    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.registry(on: console)
      let acknowledgement = try DeadlineBook(registry: registry)
        .meet(deadline.number, cameAt: cameAt, note: note, in: name)
      console.tellLast(acknowledgement, of: name, registry, next: "deadline list \(name)")
      return .done
    }
  }

  /// Lifts a deadline.
  struct Lift: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "lift",
      abstract: "Say that a deadline no longer holds.",
      discussion: """
        EXAMPLES
          zerodraft deadline lift exercise "#6" --reason "the meeting was called off"
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(help: "The entry that set the deadline.")
    var deadline: EntryNumber

    @Option(help: ArgumentHelp("When this was announced; now if left out.", valueName: "time"))
    var announcedAt: String?

    @Option(help: "Why.")
    var reason: String?

    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.registry(on: console)
      let acknowledgement = try DeadlineBook(registry: registry)
        .lift(deadline.number, announcedAt: announcedAt, reason: reason, in: name)
      console.tellLast(acknowledgement, of: name, registry, next: "deadline list \(name)")
      return .done
    }
  }

  /// Lists the deadlines.
  struct List: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List the deadlines.",
      discussion: """
        EXAMPLES
          zerodraft deadline list exercise
          zerodraft deadline list exercise --at "2021-04-09 12:00" --format json
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
      let listing = DeadlineListing(ledger, at: now)
      guard format == .text else {
        try console.write(JSONText.bytes(of: listing))
        return .done
      }
      var table = TextTable(head: ["entry", "status", "until", "what"])
      table.lines = listing.deadlines.map { line in
        [
          "#\(line.entry)", line.status,
          line.day.map { TimePrinter.day($0) } ?? printer.text(line.until), line.what,
        ]
      }
      try console.write(Array(table.text.utf8))
      return .done
    }
  }
}
