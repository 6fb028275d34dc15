import ArgumentParser
import Secretariat

extension ConsultCommand {
  /// Records what somebody said.
  struct Say: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "say",
      abstract: "Record what somebody said at a meeting.",
      discussion: """
        What is said not for attribution keeps no name: it cannot be found out from the record.

        EXAMPLES
          zerodraft consult say exercise "#4" --party "Delegation A" --on-behalf-of "Group X" \\
            --on "OP4 (b)" --position oppose "prefers the words of 2017"
          zerodraft consult say exercise "#4" --not-for-attribution delegation \\
            --on "chapeau of OP4" --position can-live-with
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(help: "The entry that scheduled the meeting.")
    var entry: EntryNumber

    @Argument(help: "What was said, in short.")
    var words: String?

    @OptionGroup var statement: StatementOptions
    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.registry(on: console)
      let acknowledgement = try RecordStatements(registry: registry)
        .say(statement.particulars(words), at: entry.number, in: name)
      console.tellConsultation(
        acknowledgement,
        of: name,
        registry,
        next: "positions \(name)"
      )
      return .done
    }
  }

  /// Puts right what was recorded.
  struct Correct: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "correct",
      abstract: "Put right what was recorded of an intervention; what is not said stays.",
      discussion: """
        The record keeps what it said before. A name that must not be in it at all has to be left \
        out from the beginning.

        EXAMPLES
          zerodraft consult correct exercise "#9" --position can-live-with \\
            --reason "misheard"
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(help: "The entry that recorded the intervention.")
    var entry: EntryNumber

    @Argument(help: "What was said, in short.")
    var words: String?

    @Option(help: "What was wrong.")
    var reason: String?

    @OptionGroup var statement: StatementOptions
    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.registry(on: console)
      let acknowledgement = try RecordStatements(registry: registry)
        .correct(entry.number, statement.particulars(words), reason: reason, in: name)
      console.tellConsultation(
        acknowledgement,
        of: name,
        registry,
        next: "positions \(name)"
      )
      return .done
    }
  }

  /// Takes back what was said.
  struct Withdraw: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "withdraw",
      abstract: "Record that a party no longer holds to what it said.",
      discussion: """
        What the party said before on the same words holds again.

        EXAMPLES
          zerodraft consult withdraw exercise "#9" --reason "letter of 6 April 2021"
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(help: "The entry that recorded the intervention.")
    var entry: EntryNumber

    @Option(help: "Why.")
    var reason: String?

    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.registry(on: console)
      let acknowledgement = try RecordStatements(registry: registry)
        .withdraw(entry.number, reason: reason, in: name)
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
