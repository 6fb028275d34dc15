import ArgumentParser
import Secretariat

/// The commands `zerodraft tabling …`: what becomes of a text from its submission to its adoption.
struct TablingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tabling",
    abstract: "Record a text as a document: its submission, sponsors, amendments and adoption.",
    subcommands: [
      Submit.self, Document.self, Sponsors.self, Amend.self, Revise.self, Budget.self, Decide.self,
      Adopt.self, Distribute.self, Correct.self, Explain.self, List.self, Show.self,
    ]
  )
}
