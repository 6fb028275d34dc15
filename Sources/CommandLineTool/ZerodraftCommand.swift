import ArgumentParser

/// The command `zerodraft`, under which every other command stands.
struct ZerodraftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "zerodraft",
    abstract: "Track the drafting and negotiation of a declaration or resolution.",
    version: "0.1.0"
  )
}
