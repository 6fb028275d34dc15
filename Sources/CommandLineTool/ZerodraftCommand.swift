import ArgumentParser
import Secretariat

/// The command `zerodraft`, under which every other command stands.
struct ZerodraftCommand: ParsableCommand {
  /// The commands that are asked directly for what they understand, by name.
  static let directCommands: [String: any ConsoleCommand.Type] = [
    "compare": CompareCommand.self, "read": ReadCommand.self,
  ]

  /// What `zerodraft --version` says.
  ///
  /// It is not left to the argument parser, which would give every command that option, and print
  /// this where a command has a `--version` of its own.
  static let version = "0.1.0\n\(Registry.storage)"

  static let configuration = CommandConfiguration(
    commandName: "zerodraft",
    abstract: "Track the drafting and negotiation of a declaration or resolution.",
    discussion: """
      EXAMPLES
        zerodraft compare zero-draft.md rev1.md
        zerodraft read zero-draft.txt
        zerodraft --version
      """,
    groupedSubcommands: [
      CommandGroup(name: "Texts", subcommands: [ReadCommand.self, CompareCommand.self]),
      CommandGroup(
        name: "Editorial rules",
        subcommands: [CheckCommand.self, RulesCommand.self, CiteCommand.self]
      ),
      CommandGroup(
        name: "Versions",
        subcommands: [
          NewCommand.self, RestateCommand.self, CirculateCommand.self, TranslateCommand.self,
          RematchCommand.self,
          VersionsCommand.self, ShowCommand.self,
          FacilitatorsCommand.self, NoteCommand.self,
        ]
      ),
      CommandGroup(
        name: "Across versions",
        subcommands: [
          HistoryCommand.self, BlameCommand.self, ConcordanceCommand.self, ExportCommand.self,
          ImportCommand.self,
        ]
      ),
      CommandGroup(
        name: "Proposals",
        subcommands: [
          ProposeCommand.self, ProposalsCommand.self, PositionsCommand.self,
          CompilationCommand.self, ConflictsCommand.self, DispositionCommand.self,
        ]
      ),
      CommandGroup(
        name: "Agreement",
        subcommands: [
          AgreeCommand.self, ReopenCommand.self, ReserveCommand.self, BracketCommand.self,
          BoardCommand.self,
        ]
      ),
      CommandGroup(
        name: "Decisions",
        subcommands: [DecideCommand.self, DecisionsCommand.self, DraftNextCommand.self]
      ),
      CommandGroup(
        name: "Meetings",
        subcommands: [
          ConsultCommand.self, SpeakersCommand.self, SpeakCommand.self, ParticipantsCommand.self,
          PartiesCommand.self,
        ]
      ),
      CommandGroup(
        name: "Time",
        subcommands: [
          StatusCommand.self, AgendaCommand.self, DeadlineCommand.self, SilenceCommand.self,
        ]
      ),
      CommandGroup(name: "Tabling", subcommands: [TablingCommand.self]),
      CommandGroup(name: "Letters", subcommands: [LetterCommand.self]),
      CommandGroup(name: "Documents", subcommands: [IssueCommand.self]),
      CommandGroup(name: "At a distance", subcommands: [ServeCommand.self]),
      CommandGroup(
        name: "Web",
        subcommands: [
          InviteCommand.self, InvitationsCommand.self, RevokeCommand.self, AuditCommand.self,
        ]
      ),
      CommandGroup(
        name: "Record",
        subcommands: [
          LogCommand.self, UndoCommand.self,
          VerifyCommand.self, BackupCommand.self, RestoreCommand.self,
        ]
      ),
    ]
  )
}
