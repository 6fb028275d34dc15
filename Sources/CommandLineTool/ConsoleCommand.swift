import ArgumentParser

/// A command that writes on a console and says what status to end with.
protocol ConsoleCommand: ParsableCommand {
  /// Does what the command is for.
  ///
  /// - Throws: a `Problem`, where a person can mend it.
  func run(on console: Console) throws -> ExitStatus
}
