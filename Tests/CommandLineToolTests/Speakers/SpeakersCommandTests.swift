import Testing

@testable import CommandLineTool

struct SpeakersCommandTests {
  /// An exercise with three delegations and a group, and entry 7 a list that lets groups speak
  /// first.
  private static func stage() throws -> TimeStage {
    let time = try TimeStage()
    for letter in ["A", "B", "C"] {
      _ = time.stage.run("parties", "add", "exercise", "Delegation \(letter)")
    }
    _ = time.stage.run("parties", "add", "exercise", "Group X", "--kind", "group")
    let opened = time.stage.run(
      ["speakers", "open", "exercise", "Plenary", "--until", "2021-08-24 10:00", "--groups-first"]
        + ["--limit", "individual delegation=3", "--limit", "group of States=5"]
        + ["--first-level", "minister", "--pre-registered-only"]
    )
    #expect(opened.status == 0, "\(opened.messages)")
    return time
  }

  private static func register(_ letter: String, _ more: String...) -> [String] {
    ["speakers", "register", "exercise", "7", "Delegation \(letter)"] + more
  }

  @Test func `lets groups speak first, and marks who is late, moved or over the limit`() throws {
    let time = try Self.stage()
    let stage = time.stage
    for command in [
      Self.register("A"), Self.register("B", "--level", "minister"),
      Self.register("A", "--on-behalf-of", "Group X"),
    ] { #expect(stage.run(command).status == 0) }
    time.set("2021-08-24T14:00:00Z")
    let late = stage.run(Self.register("C", "--level", "minister"))
    #expect(late.messages.contains("note: registration had closed; the list says so"))
    let which = stage.run("speak", "exercise", "7", "Delegation A")
    #expect(which.status == 2)
    #expect(which.messages.contains("hint: Write which it is: #10 or #8."))
    let spoke = stage.run("speak", "exercise", "7", "#10", "--minutes", "5", "--seconds", "20")
    #expect(spoke.messages.contains("Delegation A on behalf of Group X spoke (#7)"))
    #expect(spoke.messages.contains("note: 20 seconds over the limit"))
    let past = stage.run("speakers", "move", "exercise", "#8", "1")
    #expect(past.messages.contains("Place 1 is past: Delegation A has spoken"))
    let moved = stage.run(
      ["speakers", "move", "exercise", "#8", "2", "--decided-by", "the President"]
        + ["--reason", "a train to catch"]
    )
    #expect(
      moved.messages.contains(
        "Delegation A (#8) moved to place 2 by decision of the President: a train to catch"
      ),
      "\(moved.messages)"
    )
    #expect(
      stage.run("speakers", "list", "exercise", "7").output == """
        Plenary, #7; registration until Tuesday, 24 August 2021, 10 a.m. New York (2 p.m. UTC); \
        only those who registered may speak
          individual delegation: 3:00
          group of States: 5:00
          first: groups, then minister
           entry  speaker                            may speak  status
        1  #10    Delegation A on behalf of Group X  5:00       spoke 5:20, 0:20 over
        2  #8     Delegation A                       3:00       waiting, moved: the President: \
        a train to catch
        3  #9     Delegation B (minister)            3:00       waiting
        4  #11    Delegation C (minister)            3:00       waiting, registered late
        3 to speak, at most 9:00.

        """
    )
  }

  @Test(arguments: [
    (["speakers", "register", "exercise", "7", "Delegation A"], 2, "is on the list already (#8)"),
    (["speakers", "register", "exercise", "6", "Delegation A"], 2, "#6"),
    (["speakers", "register", "exercise", "7", "Delegation B", "--as", "minister"], 2, "minister"),
    (["speakers", "move", "exercise", "#8", "0"], 2, "There is no place 0"),
    (["speakers", "move", "exercise", "#8", "2"], 2, "hint: There is one only."),
    (["speakers", "move", "exercise", "#9", "1"], 2, "#9"),
    (["speakers", "list", "exercise", "#8"], 2, "#8"),
    (["speakers", "open", "exercise"], 2, "The list has no title"),
    (["speakers", "open", "exercise", "--meeting", "3"], 2, "#3"),
    (
      ["speakers", "open", "exercise", "x", "--limit", "a=3", "--limit", "a=4"], 2, "two limits for"
    ),
    (["speakers", "open", "exercise", "x", "--limit", "a=0"], 2, "“a=0” is no limit"),
    (["speakers", "open", "exercise", "x", "--limit", "a=-1"], 2, "“a=-1” is no limit"),
    (
      ["speakers", "open", "exercise", "x", "--limit", "a=99999999999999999999"], 2, "is no limit"
    ),
    (["speak", "exercise", "7", "Delegation B"], 2, "is not on the list"),
    (["speak", "exercise", "7", "#99"], 2, "#99"),
    (["speak", "exercise", "7", "Delegation A", "--minutes", "-1"], 64, "minutes"),
    (["speak", "exercise", "7", "Delegation A", "--minutes", "0"], 2, "length of the speech"),
  ])
  func `refuses what cannot be, and records nothing`(
    arguments: [String],
    status: Int,
    words: String
  ) throws {
    let time = try Self.stage()
    _ = time.stage.run(Self.register("A"))
    let result = time.stage.run(arguments)
    #expect(Int(result.status) == status, "\(result.messages)")
    #expect(result.messages.contains(words), "\(result.messages)")
    #expect(time.entries == 8)
  }
}
