import ArgumentParser
import Interchange
import Negotiation
import Secretariat

extension ConsultCommand {
  /// Schedules a meeting.
  struct Schedule: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "schedule",
      abstract: "Schedule a meeting, or record one that was held.",
      discussion: """
        A meeting may sit several times: give each sitting with --sitting.

        EXAMPLES
          zerodraft consult schedule exercise --kind informal --start "2021-03-30 15:00" \\
            --end 18:00 --place "General Assembly Hall" --version zero \\
            --paragraphs "OP1-OP9" --reading "OP1-OP9=1" --reading "preamble=2"
          zerodraft consult schedule exercise --kind stakeholder-hearing \\
            --sitting "2021-07-13 10:00 to 12:00" --sitting "2021-07-13 15:00 to 17:00" \\
            --programme "10:00 to 10:25: Opening" --question "What has to be done first?"
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @OptionGroup var meeting: MeetingOptions
    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.registry(on: console)
      let acknowledgement = try RecordMeetings(registry: registry)
        .schedule(meeting.particulars(), in: name)
      let number = acknowledgement.entries.first ?? 0
      console.tellConsultation(
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
        An empty word takes something away: --place "". When another version comes to the table, \
        its paragraphs are the same ones under its numbers.

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
        .change(entry.number, meeting.particulars(), reason: reason, in: name)
      console.tellConsultation(
        acknowledgement,
        of: name,
        registry,
        next: "consult show \(name) \(entry.number)"
      )
      return .done
    }
  }

  /// Puts a meeting off.
  struct Postpone: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "postpone",
      abstract: "Put a meeting off to a time that is not known yet.",
      discussion: """
        Where the new time is known, change the meeting instead.

        EXAMPLES
          zerodraft consult postpone exercise "#4" --reason "letter of 29 March 2021"
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(help: "The entry that scheduled the meeting.")
    var entry: EntryNumber

    @Option(help: "Why.")
    var reason: String?

    @Option(help: ArgumentHelp("When it was announced; now if left out.", valueName: "time"))
    var announcedAt: String?

    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.registry(on: console)
      let acknowledgement = try RecordMeetings(registry: registry)
        .postpone(entry.number, announcedAt: announcedAt, reason: reason, in: name)
      console.tellConsultation(
        acknowledgement,
        of: name,
        registry,
        next: "consult change \(name) \(entry.number) --start … --end …"
      )
      return .done
    }
  }

  /// Calls a meeting off.
  struct Cancel: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "cancel",
      abstract: "Call a meeting off.",
      discussion: """
        EXAMPLES
          zerodraft consult cancel exercise "#4" --reason "no more comments"
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(help: "The entry that scheduled the meeting.")
    var entry: EntryNumber

    @Option(help: "Why.")
    var reason: String?

    @Option(help: ArgumentHelp("When it was announced; now if left out.", valueName: "time"))
    var announcedAt: String?

    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.registry(on: console)
      let acknowledgement = try RecordMeetings(registry: registry)
        .cancel(entry.number, announcedAt: announcedAt, reason: reason, in: name)
      console.tellConsultation(
        acknowledgement,
        of: name,
        registry,
        next: "consult list \(name)"
      )
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
      console.tellConsultation(
        acknowledgement,
        of: name,
        registry,
        next: "consult show \(name) \(entry.number)"
      )
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
          zerodraft consult close exercise "#6" --bridge "OP4=Invites all Member States" \\
            --reported-at "#7"
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

    @Option(
      help: ArgumentHelp(
        "Words that the meeting proposes to all; may be repeated.",
        valueName: "paragraph=words"
      )
    )
    var bridge: [String] = []

    @Option(
      help: ArgumentHelp(
        "The entry of the meeting at which the outcome was reported.",
        valueName: "number"
      )
    )
    var reportedAt: EntryNumber?

    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.registry(on: console)
      let acknowledgement = try RecordMeetings(registry: registry).close(
        entry.number,
        summary: summary,
        outcome: outcome,
        bridges: bridge,
        reported: reportedAt?.number,
        in: name
      )
      console.tellConsultation(
        acknowledgement,
        of: name,
        registry,
        next: "positions \(name)"
      )
      return .done
    }
  }
}

extension Console {
  /// Says what was recorded, and what of it is worth a second look.
  func tellConsultation(
    _ acknowledgement: Acknowledgement,
    of name: String,
    _ registry: Registry,
    next: String
  ) {
    tellLast(acknowledgement, of: name, registry, next: next)
    guard let ledger = try? registry.ledger(name) else { return }
    for note in ConsultationNotes(on: acknowledgement.entries, in: ledger, registry).sentences {
      tell(VisibleText.line("note: \(note)"))
    }
  }
}
