import ArgumentParser
import Negotiation
import Secretariat

/// What can be said of an intervention, option by option.
struct StatementOptions: ParsableArguments {
  @Option(help: "Who spoke.")
  var party: String?

  @Option(
    help: ArgumentHelp(
      "Keep no name: the speaker is “a delegation” or “a group”.",
      valueName: "delegation or group"
    )
  )
  var notForAttribution: VoiceChoice?

  @Option(help: ArgumentHelp("On whose behalf; may be repeated.", valueName: "party"))
  var onBehalfOf: [String] = []

  @Option(
    help: ArgumentHelp("What it was about; the whole text if left out.", valueName: "paragraphs")
  )
  var on: String?

  @Option(help: "The version whose paragraphs are meant; the one on the table if left out.")
  var version: String?

  @Option(help: "Which of several alternatives it was about.")
  var alternative: String?

  @Option(
    help: ArgumentHelp(
      "Where the speaker stands: \(PositionChoice.list).",
      valueName: "position"
    )
  )
  var position: PositionChoice?

  @Option(help: ArgumentHelp("The words that were proposed.", valueName: "words"))
  var proposal: String?
}

extension StatementOptions {
  /// What was typed.
  func particulars(_ words: String?) -> StatementParticulars {
    var particulars = StatementParticulars()
    particulars.party = party
    particulars.voice = notForAttribution?.voice
    particulars.behalf = onBehalfOf
    particulars.on = on
    particulars.version = version
    particulars.alternative = alternative
    particulars.position = position?.position
    particulars.words = words
    particulars.proposal = proposal
    return particulars
  }
}

/// A kind of speaker by its name.
enum VoiceChoice: String, CaseIterable, ExpressibleByArgument {
  case delegation, group

  /// The kind.
  var voice: Intervention.Voice {
    switch self {
    case .delegation: .delegation
    case .group: .group
    }
  }
}
