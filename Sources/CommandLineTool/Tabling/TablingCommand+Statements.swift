import ArgumentParser
import DraftText
import Negotiation
import Secretariat

extension TablingCommand {
  /// Records a vote that was meant otherwise.
  struct Correct: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "correct",
      abstract: "Record that a State had meant to vote otherwise; the result stays.",
      discussion: """
        EXAMPLES
          zerodraft tabling correct exercise --party "Delegation A" --meant abstaining
          zerodraft tabling correct exercise --voting "#14" --party "Delegation A" --meant yes
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Option(help: "The State.")
    var party: String

    @Option(help: "How it had meant to vote: yes, no or abstaining.")
    var meant: VoteChoice

    @Option(
      help: ArgumentHelp("The entry with the vote; the only one if left out.", valueName: "number")
    )
    var voting: EntryNumber?

    @Option(help: ArgumentHelp("The day on which it said so.", valueName: "date"))
    var date: DateOption?

    @OptionGroup var plan: PlanOptions

    func run(on console: Console) throws -> ExitStatus {
      let useCase = try plan.useCase(on: console)
      let planned = try useCase.correction(
        of: voting?.number,
        by: party,
        meaning: meant.choice,
        date: date?.date,
        in: name
      )
      return try plan.carryOut(planned, by: useCase, on: console)
    }
  }

  /// Records an explanation.
  struct Explain: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "explain",
      abstract: "Record how a position was explained, before or after action.",
      discussion: """
        EXAMPLES
          zerodraft tabling explain exercise --party "Delegation A" --kind dissociation --on PP10
          zerodraft tabling explain exercise --party "Delegation B" --on-behalf-of "Group X" \\
            --kind position --before --text "We join the consensus." --symbol A/76/PV.37
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Option(help: "Who spoke.")
    var party: String

    @Option(help: ArgumentHelp("On whose behalf.", valueName: "group"))
    var onBehalfOf: String?

    @Option(help: ArgumentHelp("What it is: \(ExplanationChoice.list).", valueName: "kind"))
    var kind: ExplanationChoice

    @Flag(help: "It was said before action; else after it.")
    var before = false

    @Option(
      help: ArgumentHelp("The paragraphs; the whole text if left out.", valueName: "paragraphs")
    )
    var on: String?

    @Option(help: "What was said.")
    var text: String?

    @Option(help: ArgumentHelp("The record of the meeting.", valueName: "A/76/PV.37"))
    var symbol: String?

    @Option(help: ArgumentHelp("The day.", valueName: "date"))
    var date: DateOption?

    @OptionGroup var tabling: TablingOptions

    func run(on console: Console) throws -> ExitStatus {
      let useCase = try tabling.plan.useCase(on: console)
      let content = Explanation(
        document: 0,
        party: PartyID(party),
        kind: kind.kind,
        isBefore: before,
        words: text,
        date: date?.date
      )
      let planned = try useCase.explanation(
        of: tabling.document,
        by: party,
        onBehalfOf: onBehalfOf,
        content,
        on: on,
        symbol: symbol,
        in: name
      )
      return try tabling.plan.carryOut(planned, by: useCase, on: console)
    }
  }
}
