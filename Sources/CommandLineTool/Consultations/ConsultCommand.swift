import ArgumentParser

/// The commands `zerodraft consult …`: meetings, and what was said at them.
struct ConsultCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consult",
    abstract: "Schedule meetings, record who said what, and list where parties stand.",
    subcommands: [
      Schedule.self, Change.self, Cancel.self, Attend.self, Say.self, Close.self, List.self,
      Show.self, Positions.self,
    ]
  )
}

/// What can be said of a meeting, option by option.
struct MeetingOptions: ParsableArguments {
  @Option(help: "The kind: \(MeetingKind.list).")
  var kind: MeetingKind?

  @Option(help: "What the meeting is called.")
  var title: String?

  @Option(help: ArgumentHelp("When it begins.", valueName: "time"))
  var start: String?

  @Option(help: ArgumentHelp("When it ends.", valueName: "time"))
  var end: String?

  @Option(
    help: ArgumentHelp(
      "A sitting, such as “2021-07-13 10:00 to 12:00”; may be repeated.",
      valueName: "time to time"
    )
  )
  var sitting: [String] = []

  @Option(help: "Where: a room, or a platform.")
  var place: String?

  @Option(help: ArgumentHelp("Who chairs; may be repeated.", valueName: "name"))
  var chair: [String] = []

  @Option(help: "The version on the table.")
  var version: String?

  @Option(help: "The paragraphs on the table, such as “OP1-OP9”.")
  var paragraphs: String?

  @Option(
    help: ArgumentHelp(
      "Which part is read for which time; may be repeated.",
      valueName: "section=number"
    )
  )
  var reading: [String] = []

  @Option(help: ArgumentHelp("The meeting it is part of or reports to.", valueName: "number"))
  var partOf: EntryNumber?

  @Option(
    help: ArgumentHelp(
      "An item of the programme; may be repeated.",
      valueName: "time to time: title"
    )
  )
  var programme: [String] = []

  @Option(help: ArgumentHelp("A guiding question; may be repeated.", valueName: "question"))
  var question: [String] = []

  @Option(help: "The letter that announced it.")
  var letter: String?

  @Option(help: "Where what is known of it comes from.")
  var source: String?
}

/// A kind of meeting by its name.
enum MeetingKind: String, CaseIterable, ExpressibleByArgument {
  case formal, informal
  case informalInformal = "informal-informal"
  case bilateral
  case smallGroup = "small-group"
  case stakeholderHearing = "stakeholder-hearing"
  case highLevelMeeting = "high-level-meeting"

  /// All names, for help.
  static var list: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
