import ArgumentParser
import Secretariat

extension ConsultCommand {
  /// Schedules a meeting.
  struct Schedule: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "schedule",
      abstract: "Schedule a meeting, or record one that was held.",
      discussion: """
        EXAMPLES
          zerodraft consult schedule exercise --kind informal --start "2021-03-30 15:00" \\
            --end "2021-03-30 18:00" --place "General Assembly Hall" --version zero \\
            --paragraphs "OP1-OP9" --reading "OP1 to OP9=1"
          zerodraft consult schedule exercise --kind stakeholder-hearing \\
            --sitting "2021-07-13 10:00 to 12:00" --sitting "2021-07-13 15:00 to 17:00"
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @OptionGroup var meeting: MeetingOptions
    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.registry(on: console)
      let acknowledgement = try RecordMeetings(registry: registry)
        .schedule(meeting.particulars, in: name)
      let number = acknowledgement.entries.first ?? 0
      try console.tellLast(
        acknowledgement,
        of: name,
        registry,
        next: "consult say \(name) \(number) --party …"
      )
      return .done
    }
  }

  /// Changes what was announced.
  struct Change: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "change",
      abstract: "Change what was announced of a meeting; what is not said stays.",
      discussion: """
        EXAMPLES
          zerodraft consult change exercise "#4" --start "2021-03-31 10:00" \\
            --end "2021-03-31 13:00" --reason "the room is taken"
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(help: "The entry that scheduled the meeting.")
    var entry: EntryNumber

    @Option(help: "Why.")
    var reason: String?

    @OptionGroup var meeting: MeetingOptions
    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.registry(on: console)
      let acknowledgement = try RecordMeetings(registry: registry)
        .change(entry.number, meeting.particulars, reason: reason, in: name)
      try console.tellLast(acknowledgement, of: name, registry, next: "agenda \(name)")
      return .done
    }
  }

  /// Calls a meeting off.
  struct Cancel: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "cancel",
      abstract: "Call a meeting off."
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(help: "The entry that scheduled the meeting.")
    var entry: EntryNumber

    @Option(help: "Why.")
    var reason: String?

    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.registry(on: console)
      let acknowledgement = try RecordMeetings(registry: registry)
        .cancel(entry.number, reason: reason, in: name)
      try console.tellLast(acknowledgement, of: name, registry, next: "agenda \(name)")
      return .done
    }
  }

  /// Records who was there.
  struct Attend: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "attend",
      abstract: "Record who was at a meeting.",
      discussion: """
        EXAMPLES
          zerodraft consult attend exercise "#4" --party "Delegation A" --party "Delegation B"
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(help: "The entry that scheduled the meeting.")
    var entry: EntryNumber

    @Option(help: ArgumentHelp("A party that was there; may be repeated.", valueName: "party"))
    var party: [String] = []

    @OptionGroup var options: RecordOptions

    func validate() throws {
      if party.isEmpty { throw ValidationError("Name at least one --party.") }
    }

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.registry(on: console)
      let acknowledgement = try RecordMeetings(registry: registry)
        .attend(entry.number, party, in: name)
      try console.tellLast(acknowledgement, of: name, registry)
      return .done
    }
  }

  /// Records what somebody said.
  struct Say: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "say",
      abstract: "Record what somebody said at a meeting.",
      discussion: """
        Without --party the statement is not for attribution, and no name is kept.

        EXAMPLES
          zerodraft consult say exercise "#4" --party "Delegation A" --on-behalf-of "Group X" \\
            --on "OP4 (b)" --position oppose "prefers the words of 2017"
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(help: "The entry that scheduled the meeting.")
    var entry: EntryNumber

    @Argument(help: "What was said, in short.")
    var words: String?

    @Option(help: "Who spoke.")
    var party: String?

    @Option(help: ArgumentHelp("On whose behalf; may be repeated.", valueName: "party"))
    var onBehalfOf: [String] = []

    @Option(
      help: ArgumentHelp("What it was about; the whole text if left out.", valueName: "paragraphs")
    )
    var on: String?

    @Option(help: "The version whose paragraphs are meant; the one on the table if left out.")
    var version: String?

    @Option(help: "Which of several alternatives it was about.")
    var alternative: String?

    @Option(help: "Where the speaker stands: \(PositionChoice.list).")
    var position = PositionChoice.comment

    @Option(help: ArgumentHelp("The words that were proposed.", valueName: "words"))
    var proposal: String?

    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.registry(on: console)
      var statement = RecordMeetings.Statement(position.position)
      statement.party = party
      statement.behalf = onBehalfOf
      statement.on = on
      statement.version = version
      statement.alternative = alternative
      statement.words = words
      statement.proposal = proposal
      let acknowledgement = try RecordMeetings(registry: registry)
        .say(statement, at: entry.number, in: name)
      try console.tellLast(acknowledgement, of: name, registry, next: "consult positions \(name)")
      return .done
    }
  }

  /// Records what came of a meeting.
  struct Close: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "close",
      abstract: "Record what came of a meeting.",
      discussion: """
        EXAMPLES
          zerodraft consult close exercise "#4" --summary "General comments." \\
            --outcome "Written comments by 9 April."
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(help: "The entry that scheduled the meeting.")
    var entry: EntryNumber

    @Option(help: "What was said, in short.")
    var summary: String?

    @Option(help: "What was decided, or which text came out of it.")
    var outcome: String?

    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.registry(on: console)
      let acknowledgement = try RecordMeetings(registry: registry)
        .close(entry.number, summary: summary, outcome: outcome, in: name)
      try console.tellLast(acknowledgement, of: name, registry, next: "status \(name)")
      return .done
    }
  }
}
