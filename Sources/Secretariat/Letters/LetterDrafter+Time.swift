import DraftText
import Interchange
import Negotiation
import Publishing

extension LetterDrafter {
  // MARK: - Meetings

  /// Delegations are invited to a meeting.
  mutating func invitation(
    to typed: String?,
    _ voice: Letter.Voice
  ) throws(Problem) -> LetterContent {
    let state = ledger.state
    let ahead = state.consultations.all.filter { $0.status(at: registry.clock.now()) == .ahead }
    let number = try number(
      typed,
      among: ahead.map { ($0.number, EventSentence.name($0.consultation)) },
      "meeting",
      command: "consult list"
    )
    let meeting = try meeting(number)
    let name = phrase(of: meeting).name
    var sentences: [String] = []
    if let version = meeting.consultation.version.flatMap({ state.version($0) }) {
      sentences.append("The meeting will have before it \(Self.phrase(of: version)).")
    }
    if let papers = enclosedPapers(beside: meeting.consultation.documents) {
      sentences.append(papers)
    }
    var content = LetterContent(
      regarding: regarding(meeting),
      heading: "Invitation to \(name)",
      body: [],
      meeting: meeting,
      namesPapers: true,
      entry: number,
      moment: meeting.start
    )
    let invitation = invitationSentence(to: meeting, voice)
    if voice == .president {
      sentences.append("I look forward to your active participation in the meeting.")
    }
    let rest = sentences.map { Piece.plain(" " + $0) }
    content.body = [PaperText(invitation + rest)]
    if voice != .president {
      content.body.append(
        PaperText(
          "\(voice.isPlural ? "We look" : "I look") forward to hearing the views of delegations on "
            + "that occasion."
        )
      )
    }
    return content
  }

  /// A meeting that takes place.
  func meeting(_ number: Int) throws(Problem) -> TrackedConsultation {
    guard let meeting = ledger.state.consultations[number] else {
      throw Problem(.consultation(.unknown(number)), in: ledger)
    }
    guard meeting.cancellation == nil, meeting.postponement == nil else {
      let what = meeting.cancellation == nil ? "postponed, and has no new time" : "cancelled"
      throw Problem(
        "Meeting #\(number) was \(what)",
        hint: "“zerodraft consult list \(ledger.negotiation)” lists the meetings."
      )
    }
    return meeting
  }

  /// How letters speak of a meeting.
  func phrase(of meeting: TrackedConsultation) -> MeetingPhrase {
    MeetingPhrase(meeting: meeting, all: ledger.state.consultations.all, printer: printer)
  }

  /// `the first informal consultations scheduled for Tuesday, 30 March 2021, 3 p.m. …`.
  func regarding(_ meeting: TrackedConsultation) -> String {
    let phrase = phrase(of: meeting)
    let place = meeting.consultation.place.map { ", \(MeetingPhrase.place($0.onOneLine))" } ?? ""
    return "\(phrase.name) scheduled for \(phrase.start)\(place)"
  }

  /// Invites with day, hour and place; the President says by which decision.
  mutating func invitationSentence(
    to meeting: TrackedConsultation,
    _ voice: Letter.Voice
  ) -> [Piece] {
    let phrase = phrase(of: meeting)
    let place = facts.need(
      meeting.consultation.place,
      "the place of meeting #\(meeting.number)",
      hint: "“zerodraft consult change \(ledger.negotiation) \(meeting.number) --place PLACE”"
    )
    let sentence =
      "the honour to invite you to \(phrase.name), to be held \(phrase.times), "
      + "\(MeetingPhrase.place(place))."
    guard voice == .president, let mandate = mandateParagraph else {
      return [.plain("\(voice.have) \(sentence)")]
    }
    return [.plain("Pursuant to \(mandate), \(voice.have) \(sentence)")]
  }

  /// `operative paragraph 11 of resolution 75/283`.
  private var mandateParagraph: String? {
    guard let mandate = opening.mandate.first(where: { $0.paragraph != nil }),
      let reference = mandate.paragraph
    else { return nil }
    let number =
      switch reference.place {
      case .operative(let number): "operative paragraph \(number)"
      case .preambular(let number): "preambular paragraph \(number)"
      case .paragraph(let number): "paragraph \(number)"
      default: reference.description
      }
    let items = reference.items.map { " \($0)" }.joined()
    return "\(number)\(items) of \(Self.name(of: mandate, isShort: true))"
  }

  // MARK: - Deadlines

  /// Something is expected until a time.
  func deadline(_ typed: String?, _ voice: Letter.Voice) throws(Problem) -> LetterContent {
    let number = try number(
      typed,
      among: ledger.state.deadlines.ahead(of: registry.clock.now())
        .map { ($0.number, $0.deadline.what) },
      "deadline",
      command: "deadline list"
    )
    guard let deadline = ledger.state.deadlines[number] else {
      throw Problem(.deadline(.unknown(number)), in: ledger)
    }
    try requireStanding(deadline)
    let what = what(deadline)
    return LetterContent(
      regarding: "the deadline for \(what)",
      heading: "Deadline for \(what)",
      date: deadline.deadline.announced.flatMap { printer.date($0) },
      body: [
        PaperText(
          "\(voice.have) the honour to inform you that the deadline for \(what) is "
            + "\(time(deadline.until, day: deadline.day))."
        )
      ],
      entry: number,
      moment: deadline.until,
      known: deadline.extensions.last?.announced ?? deadline.deadline.announced
    )
  }

  /// There is more time than was announced before.
  func extensionOfTime(_ typed: String?, _ voice: Letter.Voice) throws(Problem) -> LetterContent {
    let deadlines = ledger.state.deadlines.all.filter { !$0.extensions.isEmpty && !$0.isLifted }
    let rounds = ledger.state.silence.all.filter { !$0.countingExtensions().isEmpty }
    let number = try number(
      typed,
      among: deadlines.map { ($0.number, $0.deadline.what) }
        + rounds.map { ($0.number, "silence") },
      "extension",
      command: "deadline list"
    )
    if let deadline = ledger.state.deadlines[number] {
      return try extended(deadline, voice)
    }
    if let round = ledger.state.silence[number] { return try extended(round, voice) }
    throw Problem(.deadline(.unknown(number)), in: ledger)
  }

  private func extended(
    _ deadline: TrackedDeadline,
    _ voice: Letter.Voice
  ) throws(Problem) -> LetterContent {
    try requireStanding(deadline)
    guard let step = deadline.extensions.last else { throw notExtended(deadline.number) }
    let before = deadline.extensions.dropLast().last
    let old = time(
      before?.until ?? deadline.deadline.until,
      day: before == nil ? deadline.deadline.day : before?.day
    )
    let what = what(deadline)
    return LetterContent(
      regarding: "the extension of the deadline for \(what)",
      heading: "Extension of the deadline for \(what)",
      date: printer.date(step.announced),
      body: [
        PaperText(
          "\(voice.have) the honour to inform you that the deadline for \(what), which had been "
            + "set for \(old), has been extended until \(time(step.until, day: step.day))."
        )
      ],
      entry: deadline.number,
      moment: step.until,
      known: step.announced
    )
  }

  private func extended(
    _ round: SilenceRound,
    _ voice: Letter.Voice
  ) throws(Problem) -> LetterContent {
    let steps = round.countingExtensions()
    guard let step = steps.last, let version = ledger.state.version(round.placement.version) else {
      throw notExtended(round.number)
    }
    let old = steps.dropLast().last?.until ?? round.placement.until
    let phrase = Self.phrase(of: version)
    return LetterContent(
      regarding: "the extension of the silence procedure on \(phrase)",
      heading: "Extension of the silence procedure on \(phrase)",
      date: printer.date(step.announced),
      body: [
        PaperText(
          "\(voice.have) the honour to inform you that the silence procedure on \(phrase), which "
            + "was to end on \(printer.text(old)), has been extended until "
            + "\(printer.text(step.until))."
        )
      ],
      addressees: round.placement.addressees,
      entry: round.number,
      moment: step.until,
      known: step.announced
    )
  }

  private func notExtended(_ number: Int) -> Problem {
    Problem(
      "#\(number) has not been extended",
      hint: "“zerodraft deadline extend \(ledger.negotiation) \(number)” or “zerodraft silence "
        + "extend” records an extension."
    )
  }

  private func requireStanding(_ deadline: TrackedDeadline) throws(Problem) {
    guard deadline.isLifted else { return }
    throw Problem(
      "Deadline #\(deadline.number) was lifted",
      hint: "“zerodraft deadline list \(ledger.negotiation)” lists the deadlines."
    )
  }

  /// `written comments on the zero draft`.
  private func what(_ deadline: TrackedDeadline) -> String {
    let what = deadline.deadline.what.onOneLine.insideSentence
    let version = deadline.deadline.version.flatMap { ledger.state.version($0) }
    return version.map { "\(what) on \(Self.phrase(of: $0))" } ?? what
  }

  private func time(_ instant: Instant, day: CalendarDate?) -> String {
    day.map { TimePrinter.day($0) } ?? printer.text(instant)
  }

  // MARK: - Entries

  /// The entry that somebody types, or the only one there is to write about.
  private func number(
    _ typed: String?,
    among candidates: [(number: Int, name: String)],
    _ noun: String,
    command: String
  ) throws(Problem) -> Int {
    let list = "“zerodraft \(command) \(ledger.negotiation)” lists them."
    if let typed {
      if let number = Self.number(typed) { return number }
      throw Problem("“\(typed.prefix(80))” is not the number of an entry", hint: list)
    }
    guard let only = candidates.first, candidates.count == 1 else {
      let names = candidates.prefix(10).map { "#\($0.number) \($0.name.onOneLine)" }
      throw Problem(
        candidates.isEmpty
          ? "There is no \(noun) to write about" : "There are several to write about: which one?",
        hint: names.isEmpty
          ? "Name its entry. \(list)" : "Name one: \(names.joined(separator: ", "))."
      )
    }
    return only.number
  }
}
