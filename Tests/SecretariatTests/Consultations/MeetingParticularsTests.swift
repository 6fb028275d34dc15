import DraftText
import Negotiation
import Testing

@testable import Secretariat

/// What is typed about meetings, and what becomes of it when another version comes to the table.
struct MeetingParticularsTests {
  private let record: SampleRecord

  init() throws {
    record = try SampleRecord()
    try record.fill()
  }

  /// A meeting of an hour on the day before the clock of the record.
  private static func typed(_ change: (inout MeetingParticulars) -> Void) -> MeetingParticulars {
    var typed = MeetingParticulars()
    typed.start = "2021-03-10 10:00"
    typed.end = "11:00"
    change(&typed)
    return typed
  }

  private func schedule(_ typed: MeetingParticulars) throws -> Consultation {
    let number = try RecordMeetings(registry: record.registry)
      .schedule(typed, in: "exercise").entries[0]
    let ledger = try record.registry.ledger("exercise")
    return try #require(ledger.state.consultations[number]?.consultation)
  }

  private func change(_ typed: MeetingParticulars) throws -> Consultation {
    let ledger = try record.registry.ledger("exercise")
    let number = try #require(ledger.state.consultations.all.last?.number)
    _ = try RecordMeetings(registry: record.registry)
      .change(number, typed, reason: nil, in: "exercise")
    let changed = try record.registry.ledger("exercise").state.consultations[number]
    return try #require(changed?.consultation)
  }

  private static func references(_ passages: [Passage]) -> [String] {
    passages.compactMap { $0.reference?.description }
  }

  @Test func `takes the latest version where paragraphs are named and no version is`() throws {
    let meeting = try schedule(Self.typed { $0.paragraphs = "OP1-OP3" })
    #expect(meeting.version == 3)
    #expect(Self.references(meeting.passages) == ["OP1", "OP2", "OP3"])
    let other = try schedule(Self.typed { _ in })
    #expect(other.version == nil)
  }

  @Test func `reads parts of the text as paragraphs where they are, as words where not`() throws {
    let meeting = try schedule(
      Self.typed {
        $0.version = "zero"
        $0.readings = ["OP1, OP2=2", "preamble=3", "Goal = peace=1"]
      }
    )
    #expect(meeting.readings.map(\.section) == ["OP1, OP2", "preamble", "Goal = peace"])
    #expect(meeting.readings.map(\.number) == [2, 3, 1])
    #expect(meeting.readings.map { Self.references($0.passages) } == [["OP1", "OP2"], [], []])
  }

  @Test func `refuses what cannot be meant`() throws {
    let cases: [((inout MeetingParticulars) -> Void, String)] = [
      ({ $0.version = "rev7" }, "no version “rev7”"), ({ $0.paragraphs = "OP9" }, "no OP9"),
      ({ $0.paragraphs = "something" }, "names no paragraph"),
      ({ $0.readings = ["OP1"] }, "names no reading"), ({ $0.readings = ["=1"] }, "no reading"),
      ({ $0.readings = ["OP1=first"] }, "names no reading"),
      ({ $0.readings = ["OP9=1"] }, "no OP9"), ({ $0.end = nil }, "a start and an end"),
      ({ $0.start = nil }, "a start and an end"), ({ $0.end = "9:00" }, "cannot end"),
      ({ $0.sittings = ["2021-03-10 10:00 to 11:00"] }, "one start and end or several"),
      ({ $0.start = "2021-03-14 02:30" }, "does not exist"),
      ({ $0.start = "soon" }, "not a time"), ({ $0.parent = 2 }, "#2 is no meeting"),
      ({ $0.readings = ["preamble=0"] }, "no reading number 0"),
      ({ $0.programme = ["12:00 to 13:00: Closing"] }, "does not sit"),
    ]
    for (change, words) in cases {
      let error = #expect(throws: Problem.self) { try schedule(Self.typed(change)) }
      #expect(error?.summary.contains(words) == true, "\(error?.summary ?? "")")
      #expect(try record.registry.ledger("exercise").entries.count == 4)
    }
  }

  @Test func `keeps what is not said and takes away what is empty`() throws {
    _ = try schedule(
      Self.typed {
        $0.place = "Conference room 1"
        $0.chairs = ["A", "B"]
        $0.title = "First reading"
      }
    )
    var typed = MeetingParticulars()
    typed.place = ""
    typed.chairs = ["C", ""]
    let meeting = try change(typed)
    #expect(meeting.place == nil)
    #expect(meeting.chairs == ["C"])
    #expect(meeting.title == "First reading")
    #expect(meeting.sittings.count == 1)
  }

  @Test func `moves one end of a meeting with one sitting`() throws {
    _ = try schedule(Self.typed { _ in })
    var typed = MeetingParticulars()
    typed.end = "noon"
    let zone = "America/New_York"
    #expect(
      try change(typed).end == (try TimeReader(zone: zone).instant("2021-03-10 12:00"))
    )
  }

  @Test func `carries the paragraphs on the table to another version`() throws {
    _ = try schedule(
      Self.typed {
        $0.version = "zero"
        $0.paragraphs = "PP1, OP2"
        $0.readings = ["OP2=1"]
      }
    )
    try record.circulate(
      "Rev.2",
      ["Requests", "Invites all"],
      matching: Matching(continued: [.init(old: 0, new: 0), .init(old: 2, new: 2)])
    )
    var typed = MeetingParticulars()
    typed.version = "rev2"
    let meeting = try change(typed)
    #expect(meeting.passages.map(\.version) == [5 + 1, 5 + 1])
    #expect(Self.references(meeting.passages) == ["PP1", "OP2"])
    #expect(Self.references(meeting.readings[0].passages) == ["OP2"])
    typed.version = "rev1"
    #expect(Self.references(try change(typed).passages) == ["PP1", "OP2"])
  }

  @Test func `asks which paragraphs are meant where one is gone`() throws {
    _ = try schedule(
      Self.typed {
        $0.version = "rev1"
        $0.paragraphs = "OP3"
      }
    )
    var typed = MeetingParticulars()
    typed.version = "zero"
    let error = #expect(throws: Problem.self) { try change(typed) }
    #expect(error?.summary == "OP3 of Rev.1 is not in Zero draft")
  }

  @Test func `notes what is worth a second look`() throws {
    func notes(_ acknowledgement: Acknowledgement) throws -> [String] {
      let ledger = try record.registry.ledger("exercise")
      return ConsultationNotes(on: acknowledgement.entries, in: ledger, record.registry).sentences
    }
    let meetings = RecordMeetings(registry: record.registry)
    let define = DefineParty(registry: record.registry)
    for name in ["Delegation A", "Delegation B"] {
      _ = try define.define(
        name,
        kind: .delegation,
        aliases: [],
        members: [],
        since: nil,
        in: "exercise"
      )
    }
    _ = try define.define(
      "Group X",
      kind: .group,
      aliases: [],
      members: ["Delegation A"],
      since: nil,
      in: "exercise"
    )
    let group = try meetings.schedule(Self.typed { $0.kind = .smallGroup }, in: "exercise")
    #expect(
      try notes(group) == [
        "the small group has no mandate; --paragraphs and --mandate give it one"
      ]
    )
    var later = Self.typed {
      $0.version = "zero"
      $0.paragraphs = "OP1"
    }
    later.start = "2021-03-13 10:00"
    #expect(
      try notes(try meetings.schedule(later, in: "exercise")) == [
        "Zero draft is on the table, and Rev.1 was circulated before that day"
      ]
    )
    let meeting = try meetings.schedule(
      Self.typed {
        $0.version = "rev1"
        $0.paragraphs = "OP1"
      },
      in: "exercise"
    )
    #expect(try notes(meeting) == [])
    let statements = RecordStatements(registry: record.registry)
    func say(_ change: (inout StatementParticulars) -> Void) throws -> [String] {
      var typed = StatementParticulars()
      typed.position = .support
      change(&typed)
      return try notes(statements.say(typed, at: meeting.entries[0], in: "exercise"))
    }
    #expect(
      try say {
        $0.party = "Delegation A"
        $0.behalf = ["Group X"]
        $0.on = "OP1"
      } == []
    )
    #expect(
      try say {
        $0.party = "Delegation B"
        $0.behalf = ["Group X"]
        $0.on = "OP2"
      } == [
        "OP2 was not on the table of meeting #\(meeting.entries[0])",
        "Delegation B is not listed as a member of Group X on 10 March 2021",
      ]
    )
    #expect(
      try say {
        $0.voice = .delegation
        $0.words = "as Delegation A said"
      } == ["the words of a statement that is not for attribution name Delegation A"]
    )
  }
}
