import DraftText
public import Negotiation

/// What is typed about a meeting; what is left out stays as it was, and what is empty is taken
/// away.
public struct MeetingParticulars: Sendable {
  /// The kind.
  public var kind: Consultation.Kind?
  /// What it is called.
  public var title: String?
  /// When it begins.
  public var start: String?
  /// When it ends.
  public var end: String?
  /// Sittings, each `START to END`.
  public var sittings: [String] = []
  /// Where.
  public var place: String?
  /// Who chairs.
  public var chairs: [String] = []
  /// The version on the table.
  public var version: String?
  /// The paragraphs on the table.
  public var paragraphs: String?
  /// Readings, each `SECTION=NUMBER`.
  public var readings: [String] = []
  /// What a small group is asked to do.
  public var mandate: String?
  /// Whom it reports to.
  public var reportsTo: String?
  /// The entry of the meeting it is part of.
  public var parent: Int?
  /// Items of the programme, each `START to END: TITLE` or a title alone.
  public var programme: [String] = []
  /// A programme out of a file, in the place of those items.
  public var programmeFile: ProgrammeFile?
  /// Guiding questions.
  public var questions: [String] = []
  /// The papers of the meeting.
  public var documents: [String] = []
  /// The letter.
  public var letter: String?
  /// The source.
  public var source: String?

  /// Says nothing.
  public init() {}
}

extension MeetingParticulars {
  /// The meeting with what was typed in the place of what it was.
  ///
  /// - Parameters:
  ///   - tracked: the meeting; nothing for a new one.
  ///   - reader: the record.
  /// - Returns: the meeting as it is announced now.
  /// - Throws: what of it cannot be meant, such as a time that is none, with what to type instead.
  func applied(
    to tracked: TrackedConsultation?,
    _ reader: VersionReader
  ) throws(Problem) -> Consultation {
    var meeting = tracked?.consultation ?? Consultation(kind: .informal, sittings: [])
    if let kind { meeting.kind = kind }
    Self.put(title, into: &meeting.title)
    Self.put(place, into: &meeting.place)
    Self.put(mandate, into: &meeting.mandate)
    Self.put(reportsTo, into: &meeting.reportsTo)
    Self.put(letter, into: &meeting.letter)
    Self.put(source, into: &meeting.source)
    Self.put(chairs, into: &meeting.chairs)
    Self.put(questions, into: &meeting.questions)
    Self.put(documents, into: &meeting.documents)
    if let parent { meeting.parent = parent }
    try applyTable(to: &meeting, statedIn: tracked?.stated ?? 0, reader)
    try applyTimes(to: &meeting, SittingReader(zone: reader.ledger.timeZone))
    return meeting
  }

  private func applyTable(
    to meeting: inout Consultation,
    statedIn entry: Int,
    _ reader: VersionReader
  ) throws(Problem) {
    let before = meeting.version
    if let version { meeting.version = try reader.version(version).number }
    if paragraphs != nil || !readings.isEmpty, meeting.version == nil {
      // Paragraphs are those of a version: the latest, where none is named.
      if paragraphs != nil || readings.contains(where: { Self.list($0) != nil }) {
        meeting.version = try reader.version(nil).number
      }
    }
    guard let number = meeting.version, let table = reader.ledger.state.version(number) else {
      if !readings.isEmpty { meeting.readings = try readings(of: nil, reader) }
      return
    }
    if let paragraphs {
      let isAll = paragraphs.allSatisfy(\.isWhitespace)
      meeting.passages = isAll ? [] : try reader.passages(paragraphs, of: table)
    } else if before != number {
      meeting.passages = try reader.carried(meeting.passages, saidIn: entry, to: table)
    }
    if !readings.isEmpty {
      meeting.readings = try readings(of: table, reader)
    } else if before != number {
      for index in meeting.readings.indices {
        meeting.readings[index].passages =
          try reader.carried(meeting.readings[index].passages, saidIn: entry, to: table)
      }
    }
  }

  private func readings(
    of table: Version?,
    _ reader: VersionReader
  ) throws(Problem) -> [SectionReading] {
    try readings.filter { !$0.isEmpty }.map { typed throws(Problem) in
      guard let equals = typed.lastIndex(of: "="), equals != typed.startIndex,
        let number = Int(typed[typed.index(after: equals)...])
      else {
        throw Problem("“\(typed)” names no reading", hint: "Write “OP1-OP9=1” or “preamble=2”.")
      }
      let section = String(typed[..<equals])
      var reading = SectionReading(section: section, number: number)
      // The name of a section is words; a list of paragraphs points at them.
      if let table, Self.list(typed) != nil {
        reading.passages = try reader.passages(section, of: table)
      }
      return reading
    }
  }

  /// The paragraphs that a reading names, where it names no section in words.
  private static func list(_ reading: String) -> ReferenceList? {
    reading.lastIndex(of: "=").flatMap { ReferenceList(parsing: String(reading[..<$0])) }
  }

  private func applyTimes(
    to meeting: inout Consultation,
    _ times: SittingReader
  ) throws(Problem) {
    let only = meeting.sittings.count == 1 ? meeting.sittings.first : nil
    if !sittings.isEmpty {
      meeting.sittings = try sittings.map { typed throws(Problem) in try times.sitting(typed) }
    }
    if start != nil || end != nil {
      guard sittings.isEmpty else {
        throw Problem(
          "A meeting has either one start and end or several sittings",
          hint: "Give every sitting with --sitting, and leave --start and --end out."
        )
      }
      guard
        let begin = try start.map({ typed throws(Problem) in try times.instant(typed) })
          ?? only?.start,
        let close = try end.map({ typed throws(Problem) in
          try times.instant(typed, onDayOf: begin)
        }) ?? only?.end
      else {
        throw Problem("A meeting has a start and an end", hint: "Give both --start and --end.")
      }
      meeting.sittings = [Sitting(start: begin, end: close)]
    }
    meeting.sittings.sort { $0.start < $1.start }
    if let programmeFile {
      meeting.programme = try programmeFile.programme(times, from: meeting.start)
    } else if !programme.isEmpty {
      var day = meeting.start
      meeting.programme = try programme.filter { !$0.isEmpty }.map { typed throws(Problem) in
        let item = try times.item(typed, onDayOf: day)
        day = item.start ?? day
        return item
      }
    }
  }

  private static func put(_ typed: String?, into field: inout String?) {
    guard let typed else { return }
    field = typed.allSatisfy(\.isWhitespace) ? nil : typed
  }

  private static func put(_ typed: [String], into field: inout [String]) {
    guard !typed.isEmpty else { return }
    field = typed.filter { !$0.allSatisfy(\.isWhitespace) }
  }
}

extension VersionReader {
  /// The same paragraphs under the numbers of another version.
  ///
  /// - Parameters:
  ///   - passages: the paragraphs.
  ///   - entry: the number of the entry that spoke of them.
  ///   - version: the other version.
  /// - Returns: the paragraphs, in their order.
  /// - Throws: which of them the version does not have.
  func carried(
    _ passages: [Passage],
    saidIn entry: Int,
    to version: Version
  ) throws(Problem) -> [Passage] {
    guard passages.contains(where: { $0.version != version.number }) else { return passages }
    let references = try registry.draft(of: version).references()
    return try passages.map { passage throws(Problem) in
      guard let paragraph = ledger.state.identity(of: passage, saidIn: entry) else {
        return Passage(version: version.number)
      }
      guard let index = version.identities.firstIndex(of: paragraph),
        var reference = references[index]
      else {
        throw Problem(
          "\(EventSentence.name(passage, in: ledger)) is not in \(version.label)",
          hint: "Say with --paragraphs and --reading which of its paragraphs are on the table."
        )
      }
      reference.portion = passage.reference?.portion
      return Passage(version: version.number, paragraph: paragraph, reference: reference)
    }
  }
}
