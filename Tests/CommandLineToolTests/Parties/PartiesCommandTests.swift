import Testing

@testable import CommandLineTool

struct PartiesCommandTests {
  private static let file = """
    {"zerodraft": 1, "source": "Our exercise.", "parties": [
      {"name": "Delegation P", "kind": "delegation"},
      {"name": "Group Q", "kind": "group", "asOf": "2021-03-01", "source": "The chair",
       "note": "Doubtful.", "members": [{"party": "Delegation P", "since": "2021-03-01"}]}
    ]}
    """

  @Test(arguments: [
    ("2020-01-31", "28 members on 31 January 2020, as listed on 1 February 2020", true),
    ("2020-02-01", "27 members on 1 February 2020, as listed on 1 February 2020", false),
  ])
  func `lists the members of a group on a day, and whose list it is`(
    day: String,
    words: String,
    isMember: Bool
  ) throws {
    for option in ["--at", "--on"] {
      let result = try Stage().run("parties", "list", "--group", "EU", option, day)
      #expect(result.status == 0)
      #expect(result.messages.contains("European Union: \(words)"), "\(result.messages)")
      #expect(result.messages.contains("source: European Union, member countries"))
      #expect(result.output.contains("United Kingdom of Great Britain") == isMember)
    }
  }

  @Test func `lists the groups of a member`() throws {
    let result = try Stage().run("parties", "list", "--member", "Fiji", "--at", "2024-06-01")
    #expect(result.status == 0)
    for group in ["Asia-Pacific Group", "Group of 77 and China", "Pacific Islands Forum"] {
      #expect(result.output.contains(group))
    }
    #expect(!result.output.contains("African Group"))
  }

  @Test func `takes another list by its name, before the one of the environment`() throws {
    let stage = try Stage()
    let path = try stage.file("own.json", Self.file)
    stage.environment["ZERODRAFT_PARTIES"] = try stage.file("bad.json", "[]")
    let refused = stage.run("parties", "list")
    #expect(refused.status == 2)
    #expect(refused.messages.contains("this is no list of parties"))
    let listed = stage.run("parties", "list", "--parties", path)
    #expect(listed.status == 0)
    #expect(listed.output.split(separator: "\n").count == 3)
    let group = stage.run("parties", "list", "--parties", path, "--group", "group q")
    #expect(group.messages.contains("source: The chair\nnote: Doubtful.\n"))
    stage.environment["ZERODRAFT_PARTIES"] = path
    #expect(stage.run("parties", "list").output == listed.output)
  }

  @Test func `follows a group by date`() throws {
    let time = try TimeStage()
    let stage = time.stage
    for letter in ["A", "B"] { _ = stage.run("parties", "add", "exercise", "Delegation \(letter)") }
    let members = ["--member", "Delegation A", "--alias", "GX"]
    #expect(
      stage.run(["parties", "add", "exercise", "Group X", "--kind", "group"] + members).status == 0
    )
    let changed = stage.run(
      ["parties", "change", "exercise", "gx", "--join", "Delegation B"]
        + ["--leave", "Delegation A", "--since", "2021-05-01"]
    )
    #expect(changed.status == 0, "\(changed.messages)")
    #expect(changed.messages.contains("Next: zerodraft parties list exercise --group"))
    func listed(_ day: String) -> String {
      stage.run("parties", "list", "exercise", "--group", "GX", "--at", day).output
    }
    #expect(listed("2021-04-30").contains("Delegation A"))
    #expect(!listed("2021-04-30").contains("Delegation B"))
    #expect(listed("2021-05-01").contains("Delegation B"))
    #expect(!listed("2021-05-01").contains("Delegation A"))
    #expect(stage.run("parties", "list", "exercise", "delegation").output.contains("Delegation B"))
    let none = stage.run("parties", "list", "exercise", "nobody at all")
    #expect(none.output == "No party is listed.\n")
  }

  @Test(arguments: [
    (["add", "exercise", "Delegation A"], 2, "Delegation A is known to exercise already"),
    (["add", "exercise", "turkey"], 2, "“turkey” is Türkiye already"),
    (
      ["add", "exercise", "Delegation C", "--alias", "UK"], 2, "is United Kingdom of Great Britain"
    ),
    (["add", "exercise", "Group X", "--member", "Delegation A"], 2, "Group X is no group"),
    (
      ["add", "exercise", "Group X", "--kind", "group", "--member", "Nobody"], 2,
      "no party “Nobody”"
    ),
    (["add", "exercise", "Group X", "--kind", "planet"], 64, "planet"),
    (["change", "exercise", "France", "--alias", "F"], 2, "stands in the list of parties"),
    (["change", "exercise", "Delegation A"], 2, "Nothing would change of Delegation A"),
    (["change", "exercise", "Delegation A", "--join", "France"], 2, "Delegation A"),
    (["change", "exercise", "Delegation A", "--leave", "France"], 2, "France is no member"),
    (["change", "exercise", "Delegation A", "--alias", "France"], 2, "“France” is France already"),
    (["change", "exercise", "Group X", "--since", "May"], 64, "--since"),
    (["list", "exercise", "--group", "France"], 2, "France is no group"),
    (["list", "exercise", "--group", "AU"], 2, "“AU” may be Australia or African Union"),
    (["list", "exercise", "--member", "Frence"], 2, "There is no party “Frence”"),
    (["list", "exercise", "--at", "2021-02-30"], 64, "--at"),
    (["list", "--parties", "none.json"], 2, "none.json"),
  ])
  func `refuses what cannot be, and records nothing`(
    arguments: [String],
    status: Int,
    words: String
  ) throws {
    let time = try TimeStage()
    _ = time.stage.run("parties", "add", "exercise", "Delegation A")
    let result = time.stage.run(["parties"] + arguments)
    #expect(Int(result.status) == status, "\(result.messages)")
    #expect(result.messages.contains(words), "\(result.messages)")
    #expect(time.entries == 3)
  }
}
