import ArgumentParser

/// The commands `zerodraft parties …`: who can be named.
struct PartiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parties",
    abstract: "List States, groups and entities, and make others known.",
    discussion: """
      A party is called as people call it: by its short or formal name, its ISO codes, or a usual \
      other name. What may be several parties, or none, is asked about and never guessed.
      """,
    subcommands: [List.self, Add.self, Change.self]
  )
}
