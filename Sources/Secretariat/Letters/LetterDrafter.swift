import DraftText
import Interchange
import Negotiation
import Publishing

/// Puts a letter together from a record and what was said beside it.
struct LetterDrafter {
  typealias Piece = PaperText.Piece

  /// The door to the record.
  let registry: Registry
  /// The record.
  let ledger: Ledger
  /// What the record does not hold.
  let particulars: LetterParticulars
  /// How times are printed.
  let printer: TimePrinter
  /// What is negotiated.
  let opening: Opening
  /// Who leads the negotiation, with what was said of them for this letter.
  let facilitators: [CoFacilitator]
  /// What is missing.
  var facts = LetterFacts()
  /// What whoever sends the letter had better look at.
  var doubts: [String] = []

  init(
    registry: Registry,
    ledger: Ledger,
    particulars: LetterParticulars
  ) throws(Problem) {
    guard let opening = ledger.state.opening else { throw Problem(.notOpened, in: ledger) }
    self.registry = registry
    self.ledger = ledger
    self.particulars = particulars
    self.opening = opening
    printer = try TimePrinter(zone: opening.timeZone)
    var facilitators = ledger.state.coFacilitators
    for said in particulars.coFacilitators {
      guard let index = facilitators.firstIndex(where: { $0.name == said.name }) else {
        throw Problem(
          .unknownCoFacilitator(said.name, known: facilitators.map(\.name)),
          in: ledger
        )
      }
      facilitators[index].address = said.address ?? facilitators[index].address
      facilitators[index].title = said.title ?? facilitators[index].title
      facilitators[index].state = said.state ?? facilitators[index].state
    }
    self.facilitators = facilitators
  }

  /// Writes a letter of a kind.
  mutating func letter(
    _ kind: LetterKind,
    about matter: String?
  ) throws(Problem) -> (letter: Letter, content: LetterContent) {
    let voice: Letter.Voice =
      kind != .transmittal && particulars.sender == .president
      ? .president : .coFacilitators(facilitators.count)
    let enclosed = kind == .transmittal ? particulars.enclosed : kind
    let content = try content(enclosed, about: matter, voice: voice)
    let letter = letter(content, voice: voice)
    guard kind == .transmittal else { return (letter, content) }
    return (cover(letter, content, version: try enclosedText(enclosed, about: matter)), content)
  }

  /// What a letter says, by what it is for.
  private mutating func content(
    _ kind: LetterKind,
    about matter: String?,
    voice: Letter.Voice
  ) throws(Problem) -> LetterContent {
    switch kind {
    case .circulation: try circulation(of: matter, voice)
    case .invitation: try invitation(to: matter, voice)
    case .deadline: try deadline(matter, voice)
    case .extended: try extensionOfTime(matter, voice)
    case .silence: try silence(on: matter, voice)
    case .broken: try brokenSilence(on: matter, voice)
    case .conclusion: try conclusion(of: matter, voice)
    case .transmittal:
      throw Problem(
        "A letter of transmittal encloses a letter of another kind",
        hint: "Name it with --enclosing: circulation, invitation, silence or another."
      )
    }
  }

  // MARK: - Letters

  private mutating func letter(_ content: LetterContent, voice: Letter.Voice) -> Letter {
    let date = day(particulars.date ?? content.date)
    if let date, let end = content.moment.flatMap({ printer.date($0) }), end < date {
      doubts.append("the letter is dated \(date.printed), after what it announces")
    }
    var body = [introduction(voice, content)] + content.body
    if !content.namesPapers, let papers = enclosedPapers() { body.append(PaperText(papers)) }
    if content.tellsNextSteps, let date { body += nextSteps(after: date, content) }
    body += particulars.additions.map(\.onOneLine).filter { !$0.isEmpty }.map { PaperText($0) }
    if let contacts { body.append(contacts) }
    return Letter(
      subject: "\(content.heading): \(opening.title.onOneLine)",
      voice: voice,
      organ: organ,
      date: date,
      body: body,
      signatures: voice == .president ? [[president()]] : signatures(),
      addressees: addressees(content)
    )
  }

  /// The President's letter that encloses a letter of the co-facilitators.
  private mutating func cover(
    _ letter: Letter,
    _ content: LetterContent,
    version: [String]?
  ) -> Letter {
    var letter = letter
    letter.enclosure = version.map(Letter.Enclosure.text)
    var persons: [String] = []
    for person in facilitators {
      let name = person.name.onOneLine
      let address = facts.need(
        person.address,
        "the form of address of \(name)",
        hint: "--co-facilitator “H.E. Mr. \(name)”"
      )
      if person.address == nil { facts.say(Self.wayToKeepPersons(of: ledger.negotiation)) }
      let office = office(of: person)
      let bare = office.hasPrefix("Ambassador and ") ? String(office.dropFirst(15)) : office
      persons.append("\(address) \(name), \(bare) of \(StatePhrase(state(of: person)).words)")
    }
    doubtDates(of: letter, content)
    let roles = facilitators.count == 1 ? "co-facilitator" : "co-facilitators"
    var pieces: [Piece] = [
      .plain("I have the honour to transmit herewith a letter from "),
      .plain(persons.joined(separator: ", and ") + ", \(roles) of "),
    ]
    pieces += negotiations
    pieces.append(.plain(", regarding \(content.regarding)."))
    return Letter(
      subject: letter.subject,
      voice: .president,
      organ: organ,
      date: particulars.coverDate ?? letter.date,
      body: [PaperText(pieces)],
      signatures: [[president()]],
      addressees: particulars.addressees.isEmpty ? nil : letter.addressees,
      enclosure: .letter(letter)
    )
  }

  /// Doubts a President's letter that is older than what it encloses, or too late for it.
  private mutating func doubtDates(of letter: Letter, _ content: LetterContent) {
    guard let day = particulars.coverDate, let enclosed = letter.date else { return }
    if day < enclosed {
      doubts.append(
        "the President's letter is dated \(day.printed), before the letter of "
          + "\(enclosed.printed) that it encloses"
      )
    }
    if let end = content.moment.flatMap({ printer.date($0) }), end < day, enclosed <= end {
      doubts.append(
        "the President's letter is dated \(day.printed), after what the enclosed one announces"
      )
    }
  }

  /// What stands at the head of the text that lies with a letter of circulation.
  private func enclosedText(
    _ kind: LetterKind,
    about matter: String?
  ) throws(Problem) -> [String]? {
    guard kind == .circulation else { return nil }
    let version = try version(matter)
    let kind = opening.kind.map { "DRAFT \($0.onOneLine.uppercased())" }
    let day = version.circulation.dates.text.map { ", \($0.printed)" } ?? ""
    return [kind, opening.title.onOneLine, version.label.onOneLine + day].compactMap { $0 }
  }

  // MARK: - Parts

  private var organ: String { opening.organ?.onOneLine ?? "General Assembly" }

  /// Says who speaks, and on what.
  private func introduction(_ voice: Letter.Voice, _ content: LetterContent) -> PaperText {
    switch voice {
    case .coFacilitators(let count):
      let roles = count == 1 ? "co-facilitator" : "co-facilitators"
      return PaperText(
        [
          .plain(
            "\(voice.have) the honour of addressing you in \(voice.own) capacity as \(roles) of "
          )
        ] + negotiations + [.plain(".")]
      )
    case .president:
      let parent = content.meeting?.consultation.parent.flatMap { ledger.state.consultations[$0] }
      var pieces: [Piece] = [.plain("I have the honour to refer to ")]
      if let parent {
        let phrase = phrase(of: parent)
        let place = parent.consultation.place.map { ", \(MeetingPhrase.place($0.onOneLine))" } ?? ""
        pieces.append(.plain("\(phrase.name), to be held \(phrase.times)\(place)"))
      } else {
        pieces += negotiations
      }
      let mandate = resolutions.map { ", pursuant to \($0)" } ?? ""
      return PaperText(pieces + [.plain("\(mandate).")])
    }
  }

  /// `the intergovernmental negotiations on …`.
  var negotiations: [Piece] {
    let lead = Piece.plain("the intergovernmental negotiations on ")
    if let subject = opening.subject?.onOneLine, !subject.isEmpty {
      return [lead, .plain(subject)]
    }
    return [lead] + titledText
  }

  /// `the resolution titled …`, its title in italics.
  var titledText: [Piece] {
    let kind = opening.kind?.onOneLine.insideSentence ?? "text"
    let title = Piece(.plain, opening.title.onOneLine, style: Style(emphasis: true))
    return [.plain("the \(kind) titled "), title]
  }

  /// `General Assembly resolution 75/283`; nothing where no mandate is recorded.
  private var resolutions: String? {
    let names = opening.mandate.map { Self.name(of: $0) }
    return names.isEmpty ? nil : ParagraphGroup.list(names)
  }

  /// `General Assembly resolution 75/283`, or the document as it is called.
  static func name(of mandate: Mandate, isShort: Bool = false) -> String {
    let document = mandate.document.onOneLine
    guard document.hasPrefix("A/RES/") else { return document }
    return (isShort ? "resolution " : "General Assembly resolution ") + document.dropFirst(6)
  }

  /// The papers that lie with the letter, in a sentence; nothing where there are none.
  func enclosedPapers(beside documents: [String] = []) -> String? {
    let papers = (documents + particulars.enclosures).map(\.onOneLine).filter { !$0.isEmpty }
      .map(EnclosedPaper.init)
    guard !papers.isEmpty else { return nil }
    let words = EnclosedPaper.list(papers)
    return words.prefix(1).uppercased() + words.dropFirst()
      + " \(papers.count == 1 ? "is" : "are") hereby attached."
  }

  /// Whom delegations may ask.
  private var contacts: PaperText? {
    let contacts =
      particulars.contacts.isEmpty ? opening.contacts ?? [] : particulars.contacts
    guard !contacts.isEmpty else { return nil }
    var pieces: [Piece] = [.plain("For further information, please contact ")]
    for (index, contact) in contacts.enumerated() {
      if index > 0 { pieces.append(.plain(index == contacts.count - 1 ? " and " : ", ")) }
      let office = contact.office.map { ", \($0.onOneLine)" } ?? ""
      pieces.append(.plain("\(contact.name.onOneLine)\(office) ("))
      let email = contact.email.onOneLine
      pieces.append(Piece(.plain, email, style: Style(link: "mailto:\(email)")))
      pieces.append(.plain(")"))
    }
    return PaperText(pieces + [.plain(".")])
  }

  /// What is ahead after the day of the letter.
  private func nextSteps(after day: CalendarDate, _ content: LetterContent) -> [PaperText] {
    guard let now = try? TimeReader(zone: ledger.timeZone).deadline(day.description).until else {
      return []
    }
    let ahead = Schedule(ledger, at: now).ahead.filter { item in
      item.start >= now
        && ![content.meeting?.number, content.entry, content.matter].contains(item.entry)
        // Of a bilateral meeting nobody knows but those who take part.
        && ledger.state.consultations[item.entry]?.consultation.kind != .bilateral
    }
    guard !ahead.isEmpty else { return [] }
    let items = ahead.map { item in
      let title = item.title.onOneLine.insideSentence
      let version = ledger.state.versions.first { $0.label == item.version }
      let what =
        switch item.kind {
        case .deadline: "deadline for \(title)"
        case .meeting: title
        case .silence:
          "end of the silence procedure" + (version.map { " on \(Self.phrase(of: $0))" } ?? "")
        }
      let place = item.place.map { ", \(MeetingPhrase.place($0.onOneLine))" } ?? ""
      let time = AgendaListing.Item(item).time(printer)
      return PaperText("\(time): \(what)\(place)", setting: .item)
    }
    return [PaperText("The next steps are as follows:")] + items
  }

  private func addressees(_ content: LetterContent) -> [String]? {
    if !particulars.addressees.isEmpty { return particulars.addressees.map(\.onOneLine) }
    let lines = content.addressees?.split(whereSeparator: \.isNewline).map { String($0).onOneLine }
    return lines.flatMap { $0.isEmpty ? nil : $0 }
  }
}
