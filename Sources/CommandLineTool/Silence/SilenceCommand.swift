import ArgumentParser
import Negotiation
import Secretariat

/// The commands `zerodraft silence …`: what is agreed unless somebody objects.
struct SilenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "silence",
    abstract: "Place a version under silence, extend it, record what broke it.",
    subcommands: [Place.self, Extend.self, Break.self, Status.self]
  )
}

extension SilenceCommand {
  /// Places a version under silence.
  struct Place: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "place",
      abstract: "Place a version under silence.",
      discussion: """
        The version counts as agreed unless somebody objects before the end. After an objection, \
        placing it or a later version again begins the next round.

        EXAMPLES
          zerodraft silence place exercise rev2 --until "27 August 2021, 10 a.m."
          zerodraft silence place exercise rev2 --until "2021-08-27 10:00" \\
            --placed-at "2021-08-24 18:00" --letter "letter of 24 August 2021"
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(help: "The version; the latest if left out.")
    var version: String?

    @Option(help: ArgumentHelp("The end.", valueName: "time"))
    var until: String

    @Option(help: ArgumentHelp("When it was placed; now if left out.", valueName: "time"))
    var placedAt: String?

    @Flag(help: "By the procedure of the General Assembly, which gives at least 72 hours.")
    var formal = false

    @Option(help: "The letter that placed it.")
    var letter: String?

    @Option(help: "Who was addressed.")
    var addressees: String?

    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.registry(on: console)
      let acknowledgement = try SilenceProcedure(registry: registry).place(
        version,
        until: until,
        placedAt: placedAt,
        isFormal: formal,
        letter: letter,
        addressees: addressees,
        in: name
      )
      console.tellLast(acknowledgement, of: name, registry, next: "silence status \(name)")
      return .done
    }
  }

  /// Gives more time.
  struct Extend: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "extend",
      abstract: "Give more time.",
      discussion: """
        EXAMPLES
          zerodraft silence extend exercise --until "2021-08-28 12:00"
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Option(help: ArgumentHelp("The new end.", valueName: "time"))
    var until: String

    @Option(
      help: ArgumentHelp("The entry that placed the version; the last one.", valueName: "number")
    )
    var round: EntryNumber?

    @Option(help: ArgumentHelp("When it was announced; now if left out.", valueName: "time"))
    var announcedAt: String?

    @Option(help: "The letter that announced it.")
    var letter: String?

    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.registry(on: console)
      let acknowledgement = try SilenceProcedure(registry: registry).extend(
        round?.number,
        until: until,
        announcedAt: announcedAt,
        letter: letter,
        in: name
      )
      console.tellLast(acknowledgement, of: name, registry, next: "silence status \(name)")
      return .done
    }
  }

  /// Records an objection.
  struct Break: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "break",
      abstract: "Record an objection.",
      discussion: """
        The first objection received before the end breaks the silence; further ones are kept. \
        One received at the end or later is late: it is kept with --late and breaks nothing. \
        Without --by, who objected is not disclosed, and no name is kept. The name of the one who \
        records stays in the entry all the same: whoever objected should not be the recorder, or \
        say who records with ZERODRAFT_RECORDER.

        EXAMPLES
          zerodraft silence break exercise --on "PP2, PP3, chapeau of OP4"
          zerodraft silence break exercise --on OP7 --by "Delegation A" \\
            --received-at "2021-08-26 17:30" --text "delete “as appropriate”"
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Option(
      help: ArgumentHelp("What it is about; the whole text if left out.", valueName: "paragraphs")
    )
    var on: String?

    @Option(help: ArgumentHelp("Who objected; may be repeated.", valueName: "party"))
    var by: [String] = []

    @Flag(help: "Do not disclose who objected, and keep no name; so it is without --by.")
    var undisclosed = false

    @Flag(help: "Keep an objection that came too late.")
    var late = false

    @Option(help: ArgumentHelp("When it was received; now if left out.", valueName: "time"))
    var receivedAt: String?

    @Option(help: "The words that were proposed instead.")
    var text: String?

    @Option(help: "The letter.")
    var letter: String?

    @Option(
      help: ArgumentHelp("The entry that placed the version; the last one.", valueName: "number")
    )
    var round: EntryNumber?

    @OptionGroup var options: RecordOptions

    func validate() throws {
      if undisclosed, !by.isEmpty {
        throw ValidationError("--undisclosed does not go with --by, which keeps a name.")
      }
    }

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.registry(on: console)
      let acknowledgement = try SilenceProcedure(registry: registry).object(
        to: round?.number,
        on: on,
        by: by,
        receivedAt: receivedAt,
        text: text,
        letter: letter,
        isLate: late,
        in: name
      )
      console.tellLast(acknowledgement, of: name, registry, next: "silence status \(name)")
      return .done
    }
  }

  /// Says what the silence is.
  struct Status: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "status",
      abstract: "Say what is under silence, and what came of it.",
      discussion: """
        EXAMPLES
          zerodraft silence status exercise
          zerodraft silence status exercise --at "2021-08-26 12:00" --zone Europe/Geneva
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
      let listing = SilenceListing(ledger, at: now, printer: printer)
      guard format == .text else {
        try console.write(JSONText.bytes(of: listing))
        return .done
      }
      try console.write(Array(listing.text(printer).utf8))
      return .done
    }
  }
}
