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
    let over = state.consultations.all.filter {
      [.held, .underWay].contains($0.status(at: registry.clock.now()))
    }
    let number = try number(
      typed,
      among: ahead.map { ($0.number, EventSentence.name($0.consultation)) },
      over: over.map { ($0.number, EventSentence.name($0.consultation)) },
      "meeting",
      command: "consult list"
    )
    let meeting = try meeting(number)
    try requireAhead(meeting, on: particulars.date)
    if meeting.consultation.kind == .bilateral {
      doubts.append(
        "meeting #\(number) is bilateral; say with --addressee whom the letter is for, or all"
          + " delegations learn of it"
      )
    }
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

  /// Refuses to invite to what was over before the day of the letter.
  func requireAhead(_ meeting: TrackedConsultation, on day: CalendarDate?) throws(Problem) {
    guard let day, let end = meeting.end.flatMap({ printer.date($0) }), end < day else { return }
    let name = phrase(of: meeting).name
    throw Problem(
      "\(name.prefix(1).uppercased())\(name.dropFirst()) (#\(meeting.number)) ended on "
        + "\(end.printed): a letter dated \(day.printed) cannot invite to it",
      hint: "Date the letter before with --date, or name another meeting: “zerodraft consult list "
        + "\(ledger.negotiation)” lists them."
    )
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
    let now = registry.clock.now()
    let over = ledger.state.deadlines.all.filter { [.over, .met].contains($0.status(at: now)) }
    let number = try number(
      typed,
      among: ledger.state.deadlines.ahead(of: now).map { ($0.number, $0.deadline.what) },
      over: over.map { ($0.number, $0.deadline.what) },
      "deadline",
      command: "deadline list"
    )
    guard let deadline = ledger.state.deadlines[number] else {
      throw Problem(.deadline(.unknown(number)), in: ledger)
    }
    try requireStanding(deadline)
    if let step = deadline.extensions.last {
      throw extendedSince("Deadline", number, until: time(step.until, day: step.day))
    }
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
      known: deadline.deadline.announced
    )
  }

  /// There is more time than was announced before.
  func extensionOfTime(_ typed: String?, _ voice: Letter.Voice) throws(Problem) -> LetterContent {
    let deadlines = ledger.state.deadlines.all.filter { !$0.extensions.isEmpty && !$0.isLifted }
    let rounds = ledger.state.silence.all.filter { !$0.countingExtensions().isEmpty }
    let about = try typed.flatMap { Self.number($0) == nil ? $0 : nil }
      .map { typed throws(Problem) in try version(typed) }
    func isMeant(_ other: Int?) -> Bool { about == nil || other == about?.number }
    let candidates =
      deadlines.filter { isMeant($0.deadline.version) }.map { ($0.number, $0.deadline.what) }
      + rounds.filter { isMeant($0.placement.version) }.map { ($0.number, name(of: $0)) }
    if let about, candidates.isEmpty {
      throw Problem(
        "Neither silence on \(about.label) nor a deadline for it has been extended",
        hint: "“zerodraft deadline list \(ledger.negotiation)” and “zerodraft silence status "
          + "\(ledger.negotiation)” say what was."
      )
    }
    let number = try number(
      about == nil ? typed : nil,
      among: candidates,
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

  /// A letter that would give a time that holds no more, or one that it did not give then.
  func extendedSince(_ what: String, _ number: Int, until: String) -> Problem {
    Problem(
      "\(what) #\(number) has been extended until \(until)",
      hint: "“zerodraft letter \(ledger.negotiation) extension \(number)” writes of that; --as-of "
        + "with an entry before the extension writes the letter of that time."
    )
  }

  /// `silence on Rev.1`.
  private func name(of round: SilenceRound) -> String {
    "silence on \(EventSentence.label(round.placement.version, in: ledger))"
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
    over: [(number: Int, name: String)] = [],
    _ noun: String,
    command: String
  ) throws(Problem) -> Int {
    let list = "“zerodraft \(command) \(ledger.negotiation)” lists them."
    if let typed {
      if let number = Self.number(typed) { return number }
      throw Problem("“\(typed.prefix(80))” is not the number of an entry", hint: list)
    }
    if candidates.isEmpty, let last = over.last {
      let names = over.suffix(10).map { "#\($0.number) \($0.name.onOneLine)" }
      throw Problem(
        (over.count == 1 ? "The only \(noun) is over: " : "All \(noun)s are over: ")
          + names.joined(separator: ", "),
        hint: "To write of one all the same name its entry and say the day of the letter, such as "
          + "“\(last.number) --date DAY”."
      )
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
