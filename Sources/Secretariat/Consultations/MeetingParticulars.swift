import DraftText
import Foundation
public import Negotiation

/// What is typed about a meeting; what is left out stays as it was.
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
  /// The entry of the meeting it is part of.
  public var parent: Int?
  /// Items of the programme, each `START to END: TITLE` or a title alone.
  public var programme: [String] = []
  /// Guiding questions.
  public var questions: [String] = []
  /// The letter.
  public var letter: String?
  /// The source.
  public var source: String?

  /// Says nothing.
  public init() {}
}

extension MeetingParticulars {
  /// The meeting with what was typed in the place of what it was.
  func applied(
    to consultation: Consultation?,
    _ reader: VersionReader
  ) throws(Problem) -> Consultation {
    let times = TimeReader(zone: reader.ledger.timeZone)
    var meeting = consultation ?? Consultation(kind: .informal, sittings: [])
    if let kind { meeting.kind = kind }
    if let title { meeting.title = title }
    if let place { meeting.place = place }
    if !chairs.isEmpty { meeting.chairs = chairs }
    if let parent { meeting.parent = parent }
    if !questions.isEmpty { meeting.questions = questions }
    if let letter { meeting.letter = letter }
    if let source { meeting.source = source }
    if let version { meeting.version = try reader.version(version).number }
    if let paragraphs {
      let version = try reader.version(onTable: meeting)
      meeting.version = version.number
      meeting.passages = try reader.passages(paragraphs, of: version)
    }
    if !readings.isEmpty {
      meeting.readings = try readings.map { typed throws(Problem) in try Self.reading(typed) }
    }
    if !sittings.isEmpty || start != nil || end != nil {
      meeting.sittings = try sittings.map { typed throws(Problem) in
        try Self.sitting(typed, times)
      }
    }
    if start != nil || end != nil {
      guard let start, let end else {
        throw Problem("A meeting has a start and an end", hint: "Give both --start and --end.")
      }
      meeting.sittings.insert(try Self.sitting("\(start) to \(end)", times), at: 0)
    }
    if !programme.isEmpty {
      let day = meeting.sittings.first?.start.localDate
      meeting.programme = try programme.map { typed throws(Problem) in
        try Self.item(typed, on: day, times)
      }
    }
    return meeting
  }

  private static func reading(_ typed: String) throws(Problem) -> SectionReading {
    let parts = typed.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[1]), !parts[0].isEmpty else {
      throw Problem("“\(typed)” names no reading", hint: "Write “OP1 to OP9=1” or “preamble=2”.")
    }
    return SectionReading(section: String(parts[0]), number: number)
  }

  /// Two times with “to” between them; the second may leave the day out.
  private static func sitting(_ typed: String, _ times: TimeReader) throws(Problem) -> Sitting {
    let parts = typed.split(separator: " to ")
    guard parts.count == 2 else {
      throw Problem(
        "“\(typed)” is not a start and an end",
        hint: "Write “2021-07-13 10:00 to 12:00”."
      )
    }
    let start = try times.instant(String(parts[0]))
    var end = String(parts[1])
    if end.count <= 8, let day = start.localDate { end = "\(day) \(end)" }
    return Sitting(start: start, end: try times.instant(end))
  }

  /// `10:00 to 10:25: Opening`, `2021-11-22 10:00 to 11:00: Opening`, or a title alone.
  private static func item(
    _ typed: String,
    on day: CalendarDate?,
    _ times: TimeReader
  ) throws(Problem) -> ProgrammeItem {
    guard let separator = typed.range(of: ": "), typed[..<separator.lowerBound].contains(" to ")
    else { return ProgrammeItem(title: typed) }
    var time = String(typed[..<separator.lowerBound])
    if time.prefix(5).contains(":"), let day { time = "\(day) \(time)" }
    let sitting = try sitting(time, times)
    let title = String(typed[separator.upperBound...])
    return ProgrammeItem(start: sitting.start, end: sitting.end, title: title)
  }
}
