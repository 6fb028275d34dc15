import Testing

@testable import CommandLineTool

struct ParticipantsCommandTests {
  /// An exercise with a list, entry 4, on which entries 5 and 6 are names.
  private static func stage() throws -> TimeStage {
    let time = try TimeStage()
    _ = time.stage.run("parties", "add", "exercise", "Delegation A")
    for command in [
      ["open", "exercise", "Civil society", "--until", "2021-08-24 10:00"],
      ["propose", "exercise", "4", "Organization Y"],
      ["propose", "exercise", "4", "Organization Z", "--kind", "academic institution"],
    ] { #expect(time.stage.run(["participants"] + command).status == 0) }
    return time
  }

  @Test func `keeps late objections apart, and leaves the others to the Assembly`() throws {
    let time = try Self.stage()
    let stage = time.stage
    let object = ["participants", "object", "exercise"]
    #expect(stage.run(object + ["#5", "--by", "Delegation A", "--basis", "its aims"]).status == 0)
    let twice = stage.run(object + ["#5", "--by", "Delegation A"])
    #expect(twice.messages.contains("Delegation A has objected to #5 already"))
    time.set("2021-08-25T14:00:00Z")
    let late = stage.run(object + ["#6"])
    #expect(late.status == 0)
    #expect(late.messages.contains("note: the list had closed; the objection is kept as late"))
    let listed = stage.run("participants", "list", "exercise")
    #expect(listed.output.contains("accepted, 1 late objection\n"))
    #expect(listed.output.contains("Closed. Final: 1 of 2; for the Assembly to decide: 1."))
    #expect(!listed.output.contains("Delegation A"))
    #expect(!listed.output.contains("its aims"))
    let before = stage.run("participants", "list", "exercise", "--at", "2021-08-23 09:00")
    #expect(before.output.contains("Open. Proposed: 2."))
    let decided = stage.run(
      "participants",
      "decide",
      "exercise",
      "#5",
      "--no-accept",
      "--date",
      "2021-08-25",
      "--source",
      "record"
    )
    #expect(decided.messages.contains("Organization Y (#5) rejected, 25 August 2021"))
    let json = stage.run("participants", "list", "exercise", "--format", "json").output
      .filter { !$0.isWhitespace }
    for words in [
      #""decided":"2021-08-25""#, #""decision":"record""#, #""lateObjections":1"#,
      #""isOpen":false"#,
    ] { #expect(json.contains(words), "\(json)") }
  }

  @Test func `takes a name that was put on the list before it closed`() throws {
    let time = try Self.stage()
    time.set("2021-08-25T14:00:00Z")
    let propose = ["participants", "propose", "exercise", "4", "Organization X"]
    let closed = time.stage.run(propose)
    #expect(closed.status == 2)
    #expect(closed.messages.contains("write when with --proposed-at"))
    #expect(time.stage.run(propose + ["--proposed-at", "2021-08-24 09:59"]).status == 0)
  }

  @Test(arguments: [
    (["object", "exercise", "#5", "--by", "European Union"], "cannot object: only States do"),
    (["object", "exercise", "#5", "--by", "ICRC"], "cannot object: only States do"),
    (["object", "exercise", "#5", "--by", "Delegation Q"], "no party “Delegation Q”"),
    (["object", "exercise", "#4"], "#4 proposed no participant"),
    (["object", "exercise", "#5", "--received-at", "2021-08-23 11:00"], "has not come yet"),
    (["propose", "exercise", "4", "ORGANIZATION  y"], "is on the list already (#5)"),
    (["propose", "exercise", "3", "Organization X"], "#3"),
    (["disclose", "exercise", "#5", "--to", "PGA"], "Nobody objected to #5"),
    (["decide", "exercise", "#5", "--accept"], "Nobody objected to #5"),
  ])
  func `refuses what the procedure does not allow, and records nothing`(
    arguments: [String],
    words: String
  ) throws {
    let time = try Self.stage()
    let result = time.stage.run(["participants"] + arguments)
    #expect(result.status == 2)
    #expect(result.messages.contains(words), "\(result.messages)")
    #expect(time.entries == 6)
  }

  @Test(arguments: ["Holy See", "State of Palestine", "Türkiye", "Delegation A"])
  func `lets States object, and those that observe`(state: String) throws {
    let time = try Self.stage()
    let result = time.stage.run("participants", "object", "exercise", "#5", "--by", state)
    #expect(result.status == 0, "\(result.messages)")
  }

  @Test func `makes the basis known under official names`() throws {
    let time = try Self.stage()
    _ = time.stage.run("participants", "object", "exercise", "#5")
    _ = time.stage.run(["participants", "disclose", "exercise", "#5", "--to", "pga"])
    let listed = time.stage.run("participants", "list", "exercise", "--format", "json").output
    #expect(listed.contains("Office of the President of the General Assembly"))
  }
}
