import ArgumentParser

/// The command `zerodraft cite`: resolutions that are known.
struct CiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cite",
    abstract: "Learn resolutions and look them up.",
    discussion: """
      The program knows some hundred resolutions by number, title, day of adoption and day of \
      distribution; “check” holds citations against them.
      """,
    subcommands: [CiteLearnCommand.self, CiteShowCommand.self]
  )
}
