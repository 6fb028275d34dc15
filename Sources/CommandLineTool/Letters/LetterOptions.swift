import ArgumentParser
import Negotiation
import Secretariat

/// What a letter needs and the record need not hold, option by option.
struct LetterOptions: ParsableArguments {
  /// Who sends a letter.
  enum SenderChoice: String, CaseIterable, ExpressibleByArgument {
    case president
    case coFacilitators = "co-facilitators"
  }

  /// What the President's letter encloses.
  enum EnclosedChoice: String, CaseIterable, ExpressibleByArgument {
    case circulation, invitation, deadline, `extension`, silence, broken, conclusion
  }

  @Option(help: ArgumentHelp("The day of the letter; else the one recorded.", valueName: "day"))
  var date: DateOption?

  @Option(
    help: ArgumentHelp(
      "The day of the President's letter; else that of the enclosed one.",
      valueName: "day"
    )
  )
  var coverDate: DateOption?

  @Option(help: "Who sends it: co-facilitators or president.")
  var from = SenderChoice.coFacilitators

  @Option(
    help: "What a letter of transmittal encloses: circulation, invitation, deadline and so on."
  )
  var enclosing: EnclosedChoice?

  @Option(
    help: ArgumentHelp("The President, as printed under the letter.", valueName: "Name SURNAME")
  )
  var president: String?

  @Option(
    help: ArgumentHelp(
      "What the record lacks of a co-facilitator; may be repeated.",
      valueName: "H.E. Mr. name, title, State"
    )
  )
  var coFacilitator: [String] = []

  @Option(
    help: ArgumentHelp("Whom to ask; may be repeated.", valueName: "name, office, e-mail")
  )
  var contact: [ContactOption] = []

  @Option(
    help: ArgumentHelp("A line of the addressees; may be repeated.", valueName: "line")
  )
  var addressee: [String] = []

  @Option(
    help: ArgumentHelp("The entry of a meeting that a version is sent for.", valueName: "number")
  )
  var meeting: EntryNumber?

  @Option(help: ArgumentHelp("A paper that lies with it; may be repeated.", valueName: "title"))
  var enclose: [String] = []

  @Option(
    help: ArgumentHelp(
      "A further paragraph before the closing; may be repeated.",
      valueName: "text"
    )
  )
  var add: [String] = []

  /// What was said.
  var particulars: LetterParticulars {
    var particulars = LetterParticulars()
    particulars.date = date?.date
    particulars.coverDate = coverDate?.date
    particulars.sender = from == .president ? .president : .coFacilitators
    particulars.president = president
    particulars.coFacilitators = coFacilitator.map(CoFacilitator.init)
    particulars.contacts = contact.map(\.contact)
    particulars.addressees = addressee
    particulars.enclosed = enclosing.flatMap { LetterKind(rawValue: $0.rawValue) } ?? .circulation
    particulars.meeting = meeting?.number
    particulars.enclosures = enclose
    particulars.additions = add
    return particulars
  }

  /// Refuses what would have no effect.
  func validate(for kind: LetterKind) throws {
    if kind == .transmittal {
      if from == .president {
        throw ValidationError("A letter of transmittal is the President's; leave --from out.")
      }
    } else if enclosing != nil || coverDate != nil {
      throw ValidationError("--enclosing and --cover-date go with a letter of transmittal only.")
    }
    let inner = kind == .transmittal ? particulars.enclosed : kind
    if meeting != nil, inner != .circulation {
      throw ValidationError(
        "--meeting goes with a letter of circulation only; name the entry of the meeting of an "
          + "invitation after its kind."
      )
    }
  }
}
