import ArgumentParser

/// The commands `zerodraft consult …`: meetings, and what was said at them.
struct ConsultCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consult",
    abstract: "Schedule meetings, record who said what, and list where parties stand.",
    subcommands: [
      Schedule.self, Change.self, Postpone.self, Cancel.self, Attend.self, Say.self, Correct.self,
      Withdraw.self, Close.self, List.self, Show.self,
    ]
  )
}
