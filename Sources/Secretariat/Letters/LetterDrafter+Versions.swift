import DraftText
import Interchange
import Negotiation
import Publishing

extension LetterDrafter {
  /// The version that somebody types; nothing for the latest.
  func version(_ typed: String?) throws(Problem) -> Version {
    try VersionReader(registry: registry, ledger: ledger).version(typed)
  }

  /// A version as it stands in a sentence: `the zero draft`, `Rev.1`.
  static func phrase(of version: Version) -> String {
    let label = version.label.onOneLine
    return label.contains(where: \.isNumber) ? label : "the \(label.insideSentence)"
  }

  /// A version goes to all delegations, with an invitation where a meeting is named.
  mutating func circulation(
    of typed: String?,
    _ voice: Letter.Voice
  ) throws(Problem) -> LetterContent {
    let version = try version(typed)
    let circulation = version.circulation
    let phrase = Self.phrase(of: version)
    let kind = opening.kind?.onOneLine.insideSentence ?? "text"
    var content = LetterContent(
      regarding: "\(phrase) of the \(kind)",
      heading: "\(phrase.prefix(1).uppercased())\(phrase.dropFirst())",
      date: circulation.dates.letter,
      body: []
    )
    var pieces: [Piece] = []
    if let number = particulars.meeting {
      let meeting = try meeting(number)
      try requireAhead(meeting, on: particulars.date ?? circulation.dates.letter)
      pieces += invitationSentence(to: meeting, voice)
      pieces.append(.plain(" "))
      content.meeting = meeting
      content.regarding = regarding(meeting)
      content.entry = number
      content.moment = meeting.start
    }
    let symbol = circulation.symbol.map { "\($0.onOneLine), " } ?? ""
    let have = pieces.isEmpty ? voice.have : voice.isPlural ? "We further have" : "I further have"
    pieces.append(
      .plain("\(have) the honour to provide you with \(phrase) (\(symbol)attached) of ")
    )
    content.body.append(PaperText(pieces + titledText + [.plain(".")]))
    if let papers = enclosedPapers(beside: content.meeting?.consultation.documents ?? []) {
      content.body.append(PaperText(papers))
    }
    content.namesPapers = true
    if !circulation.note.isEmpty {
      content.body.append(
        PaperText("An explanatory note, attached as well, says what has changed and why.")
      )
    }
    content.tellsNextSteps = true
    return content
  }

  // MARK: - Silence

  /// A version is placed under silence.
  func silence(on typed: String?, _ voice: Letter.Voice) throws(Problem) -> LetterContent {
    let (round, version) = try round(typed)
    if let step = round.countingExtensions().last {
      throw extendedSince("Silence", round.number, until: printer.text(step.until))
    }
    let placement = round.placement
    let noun =
      switch version.circulation.kind {
      case .revision: "revised draft"
      case .finalDraft: "final draft"
      default: "draft"
      }
    let until = printer.text(placement.until)
    var content = content(on: version, "Silence procedure on")
    content.date = printer.date(placement.placed)
    content.addressees = placement.addressees
    content.entry = round.number
    content.known = placement.placed
    content.moment = placement.until
    content.body = [
      reference(to: version, voice),
      PaperText("This \(noun) is hereby placed under silence procedure until \(until)."),
      PaperText(
        "Unless an objection has been received by then, the text will be considered agreed. "
          + "Delegations that wish to object are kindly asked to do so in writing before that "
          + "time, naming the paragraphs concerned and, where they can, the words they propose."
      ),
    ]
    if placement.kind == .formal {
      content.body.append(
        PaperText(
          "The procedure is that of General Assembly decision 74/544 of 27 March 2020."
        )
      )
    }
    return content
  }

  /// Silence was broken; on which paragraphs, and never by whom.
  func brokenSilence(on typed: String?, _ voice: Letter.Voice) throws(Problem) -> LetterContent {
    let (round, version) = try round(typed)
    guard let breach = round.breach(by: registry.clock.now()) else {
      throw Problem(
        "Silence #\(round.number) on \(version.label) was not broken",
        hint: "“zerodraft silence status \(ledger.negotiation)” says what became of it."
      )
    }
    try require(breach.received, "Silence on \(version.label) was broken")
    var content = content(on: version, "Silence broken on")
    content.matter = round.number
    let end = printer.text(round.until(at: breach.received))
    let groups = try ObjectedParagraphs(to: round, of: version, registry.draft(of: version)).groups
    let on = groups.isEmpty ? "on the text as a whole." : "on the following paragraphs:"
    content.body =
      [
        procedure(on: version, "which was to end on \(end)", voice),
        PaperText("\(voice.have) the honour to inform you that silence was broken \(on)"),
      ] + groups.map { PaperText($0.words, setting: .item) }
    content.tellsNextSteps = true
    return content
  }

  /// Silence held.
  func conclusion(of typed: String?, _ voice: Letter.Voice) throws(Problem) -> LetterContent {
    let (round, version) = try round(typed)
    let now = registry.clock.now()
    guard round.status(at: now) == .held else {
      throw Problem(
        "Silence #\(round.number) on \(version.label) has not held: it is "
          + round.status(at: now).rawValue,
        hint: "“zerodraft silence status \(ledger.negotiation)” says what became of it."
      )
    }
    var content = content(on: version, "Conclusion of the silence procedure on")
    try require(round.until(), "Silence on \(version.label) ended")
    content.matter = round.number
    content.regarding = "the conclusion of \(content.regarding)"
    content.body = [
      procedure(on: version, "which ended on \(printer.text(round.until()))", voice),
      PaperText(
        "\(voice.have) the honour to inform you that no objection was received, and that the text "
          + "is therefore agreed."
      ),
    ]
    content.tellsNextSteps = true
    return content
  }

  /// Refuses a letter that tells what had not happened on its day.
  private func require(_ moment: Instant, _ what: String) throws(Problem) {
    guard let day = particulars.date, let happened = printer.date(moment), day < happened else {
      return
    }
    throw Problem(
      "\(what) on \(happened.printed): a letter dated \(day.printed) cannot say so",
      hint: "Date it --date \(happened) or later."
    )
  }

  private func content(on version: Version, _ heading: String) -> LetterContent {
    let phrase = Self.phrase(of: version)
    return LetterContent(
      regarding: "the silence procedure on \(phrase)",
      heading: "\(heading) \(phrase)",
      body: []
    )
  }

  /// `We have the honour to refer to Rev.3 of the declaration titled …`.
  private func reference(to version: Version, _ voice: Letter.Voice) -> PaperText {
    let lead = "\(voice.have) the honour to refer to \(Self.named(version)) of "
    return PaperText([.plain(lead)] + titledText + [.plain(".")])
  }

  /// `We have the honour to refer to the silence procedure on Rev.3 of …, which ended on …`.
  private func procedure(
    on version: Version,
    _ end: String,
    _ voice: Letter.Voice
  ) -> PaperText {
    let lead =
      "\(voice.have) the honour to refer to the silence procedure on \(Self.named(version)) of "
    return PaperText([.plain(lead)] + titledText + [.plain(", \(end).")])
  }

  /// A version with its symbol, where it has one.
  private static func named(_ version: Version) -> String {
    phrase(of: version) + (version.circulation.symbol.map { " (\($0.onOneLine))" } ?? "")
  }

  /// The last round, the one of an entry, or the last one on a version.
  private func round(
    _ typed: String?
  ) throws(Problem) -> (round: SilenceRound, version: Version) {
    let rounds = ledger.state.silence
    let number = typed.flatMap(Self.number)
    var found = number.flatMap { rounds[$0] }
    if found == nil, let typed {
      let version = try version(typed)
      found = rounds.all.last { $0.placement.version == version.number }
      guard found != nil else {
        throw Problem(
          "\(version.label) has not been under silence",
          hint: "“zerodraft silence place \(ledger.negotiation)” places a version."
        )
      }
    }
    guard let round = found ?? rounds.all.last,
      let version = ledger.state.version(round.placement.version)
    else {
      throw Problem(
        "Nothing of \(ledger.negotiation) has been under silence",
        hint: "“zerodraft silence place \(ledger.negotiation)” places a version."
      )
    }
    return (round, version)
  }

  /// `12` or `#12`.
  static func number(_ typed: String) -> Int? {
    let digits = typed.hasPrefix("#") ? typed.dropFirst() : typed[...]
    return Int(digits).flatMap { $0 > 0 ? $0 : nil }
  }
}
