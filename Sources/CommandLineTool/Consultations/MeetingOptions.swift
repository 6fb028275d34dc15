import ArgumentParser
import Negotiation
import Secretariat

/// What can be said of a meeting, option by option.
struct MeetingOptions: ParsableArguments {
  @Option(help: "The kind: \(MeetingKind.list).")
  var kind: MeetingKind?

  @Option(help: "What the meeting is called.")
  var title: String?

  @Option(help: ArgumentHelp("When it begins.", valueName: "time"))
  var start: String?

  @Option(help: ArgumentHelp("When it ends; an hour alone is one of that day.", valueName: "time"))
  var end: String?

  @Option(
    help: ArgumentHelp(
      "A sitting of several, such as “2021-07-13 10:00 to 12:00”; may be repeated.",
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
      "Which part is read for which time, such as “OP1-OP9=1”; may be repeated.",
      valueName: "section=number"
    )
  )
  var reading: [String] = []

  @Option(help: "What a small group is asked to do.")
  var mandate: String?

  @Option(help: ArgumentHelp("Whom it reports to.", valueName: "name"))
  var reportsTo: String?

  @Option(help: ArgumentHelp("The entry of the meeting it is part of.", valueName: "number"))
  var partOf: EntryNumber?

  @Option(
    help: ArgumentHelp(
      "An item of the programme, such as “10:00 to 10:25: Opening”; may be repeated.",
      valueName: "time to time: title"
    )
  )
  var programme: [String] = []

  @Option(
    help: ArgumentHelp(
      "A programme in JSON, with themes, questions and chairs; “-” for standard input.",
      valueName: "file"
    ),
    completion: .file(extensions: ["json"])
  )
  var programmeFile: String?

  @Option(help: ArgumentHelp("A guiding question; may be repeated.", valueName: "question"))
  var question: [String] = []

  @Option(help: ArgumentHelp("A paper of the meeting; may be repeated.", valueName: "name"))
  var document: [String] = []

  @Option(help: "The letter that announced it.")
  var letter: String?

  @Option(help: "Where what is known of it comes from.")
  var source: String?

  func validate() throws {
    if programmeFile != nil, !programme.isEmpty {
      throw ValidationError("Give the programme with --programme or with --programme-file.")
    }
  }
}

extension MeetingOptions {
  /// What was typed.
  func particulars() throws(Problem) -> MeetingParticulars {
    var particulars = MeetingParticulars()
    particulars.kind = kind?.kind
    particulars.title = title
    particulars.start = start
    particulars.end = end
    particulars.sittings = sitting
    particulars.place = place
    particulars.chairs = chair
    particulars.version = version
    particulars.paragraphs = paragraphs
    particulars.readings = reading
    particulars.mandate = mandate
    particulars.reportsTo = reportsTo
    particulars.parent = partOf?.number
    particulars.programme = programme
    if let programmeFile {
      particulars.programmeFile = try ProgrammeFile(
        reading: DocumentSource(argument: programmeFile)
      )
    }
    particulars.questions = question
    particulars.documents = document
    particulars.letter = letter
    particulars.source = source
    return particulars
  }
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

  /// The kind.
  var kind: Consultation.Kind {
    switch self {
    case .formal: .formal
    case .informal: .informal
    case .informalInformal: .informalInformal
    case .bilateral: .bilateral
    case .smallGroup: .smallGroup
    case .stakeholderHearing: .stakeholderHearing
    case .highLevelMeeting: .highLevelMeeting
    }
  }
}
