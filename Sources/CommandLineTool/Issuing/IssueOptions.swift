import ArgumentParser
import DraftText
import Secretariat

/// What a document needs and the record need not hold, option by option.
struct IssueOptions: ParsableArguments {
  /// Who submits a draft without being a State.
  enum SubmitterChoice: String, CaseIterable, ExpressibleByArgument {
    case president
  }

  @Option(help: ArgumentHelp("The symbol of the document.", valueName: "A/76/L.11"))
  var symbol: String?

  @Option(help: ArgumentHelp("The number of a resolution.", valueName: "76/7"))
  var number: String?

  @Option(
    help: ArgumentHelp(
      "Which submitted document is meant; the draft that a resolution was adopted from.",
      valueName: "symbol"
    )
  )
  var document: String?

  @Option(help: "Who submits a draft, where it is the President: president.")
  var submitter: SubmitterChoice?

  @Option(help: ArgumentHelp("A State that submits a draft; may be repeated.", valueName: "state"))
  var sponsor: [String] = []

  @Option(help: ArgumentHelp("The group for which a State submits a draft.", valueName: "group"))
  var onBehalfOf: String?

  @Option(
    help: ArgumentHelp(
      "The day on the masthead: of submission, or of distribution of a resolution.",
      valueName: "day"
    )
  )
  var date: DateOption?

  @Option(help: ArgumentHelp("The session, such as 76.", valueName: "session"))
  var session: String?

  @Option(help: ArgumentHelp("An agenda item; may be repeated.", valueName: "number"))
  var agendaItem: [String] = []

  @Option(
    help: ArgumentHelp("Its title; one for each --agenda-item, in order.", valueName: "title")
  )
  var agendaTitle: [String] = []

  @Option(help: "The language a draft was submitted in: ar, en, es, fr, ru or zh.")
  var original: LanguageChoice?

  @Option(
    help: ArgumentHelp(
      "The meeting of adoption, as printed.",
      valueName: "37th plenary meeting"
    )
  )
  var meeting: String?

  @Option(help: ArgumentHelp("The day of adoption.", valueName: "day"))
  var adopted: DateOption?

  @Option(help: ArgumentHelp("The job number.", valueName: "21-17189 (E)"))
  var jobNumber: String?

  @Flag(
    inversion: .prefixedNo,
    help: "Put a bare declaration into the annex of a resolution that adopts it."
  )
  var annexed: Bool?

  @Flag(help: "Track the changes against the document that it replaces, or was adopted from.")
  var redline = false

  @Option(
    help: ArgumentHelp(
      "What they are tracked against, where the record does not say it.",
      valueName: "file|version|symbol"
    ),
    completion: .file()
  )
  var base: String?

  /// What was said.
  var particulars: IssueParticulars {
    var particulars = IssueParticulars()
    particulars.symbol = symbol
    particulars.number = number
    particulars.document = document
    particulars.isPresidents = submitter == .president
    particulars.sponsors = sponsor
    particulars.onBehalfOf = onBehalfOf
    particulars.date = date?.date
    particulars.session = session
    particulars.agendaItems = agendaItem.enumerated().map { index, number in
      IssueParticulars.Item(
        number: number,
        title: agendaTitle.indices.contains(index) ? agendaTitle[index] : nil
      )
    }
    particulars.original = original?.language
    particulars.meeting = meeting
    particulars.adopted = adopted?.date
    particulars.jobNumber = jobNumber
    particulars.isAnnexed = annexed
    particulars.isRedline = redline
    particulars.base = base
    return particulars
  }

  /// Refuses what would have no effect.
  func validate(for form: IssueForm) throws {
    if agendaTitle.count > agendaItem.count {
      throw ValidationError("--agenda-title is the title of an --agenda-item: name that too.")
    }
    if base != nil, !redline {
      throw ValidationError("--base goes with --redline only.")
    }
    if form == .resolution {
      if submitter != nil || !sponsor.isEmpty || onBehalfOf != nil || original != nil {
        throw ValidationError(
          "A resolution does not say who submitted it: --submitter, --sponsor, --on-behalf-of and"
            + " --original go with --as l-document."
        )
      }
    } else if number != nil || meeting != nil || adopted != nil {
      throw ValidationError(
        "--number, --meeting and --adopted go with --as resolution: a draft has none of these."
      )
    }
    if form == .addendum, redline || annexed != nil || submitter != nil || onBehalfOf != nil {
      throw ValidationError(
        "An addendum lists the countries that join: --submitter, --on-behalf-of, --annexed and"
          + " --redline go with other documents."
      )
    }
  }
}
