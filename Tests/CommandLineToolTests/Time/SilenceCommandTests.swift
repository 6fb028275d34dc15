import Testing

@testable import CommandLineTool

struct SilenceCommandTests {
  private static let until = "Friday, 27 August 2021, 10 a.m."

  @Test func `is placed, broken and held at the second try`() throws {
    let time = try TimeStage()
    let placed = time.stage.run("silence", "place", "exercise", "--until", Self.until)
    #expect(placed.status == 0)
    #expect(
      placed.messages.contains(
        "Recorded #3: Rev.1 placed under silence until Friday, 27 August 2021, 10 a.m. New York "
          + "(2 p.m. UTC)."
      )
    )
    #expect(placed.messages.contains("Next: zerodraft silence status exercise"))
    time.set("2021-08-24T14:00:00Z")
    let unknown = time.stage.run("silence", "break", "exercise", "--by", "Delegation A")
    #expect(unknown.status == 2)
    #expect(unknown.messages.contains("no party “Delegation A”"))
    let broken = time.stage.run(
      "silence",
      "break",
      "exercise",
      "--on",
      "PP1, chapeau of OP2",
      "--undisclosed"
    )
    #expect(broken.status == 0)
    let again = time.stage.run("silence", "place", "exercise", "--until", Self.until)
    #expect(again.status == 0)
    time.set("2021-08-27T14:00:00Z")
    let late = time.stage.run("silence", "break", "exercise", "--on", "OP1")
    #expect(late.status == 2)
    #expect(late.messages.contains("came too late to break silence #5"))
    #expect(time.stage.run("silence", "break", "exercise", "--late").status == 0)
    #expect(
      time.stage.run("silence", "status", "exercise").output == """
        Rev.1, #3: Silence was broken on PP1 and chapeau of OP2: Tuesday, 24 August 2021, 10 a.m. \
        New York (2 p.m. UTC).
          placed Monday, 23 August 2021, 10 a.m. New York (2 p.m. UTC)
          - PP1, chapeau of OP2: not disclosed, Tuesday, 24 August 2021, 10 a.m. New York (2 p.m. UTC)
        Rev.1, #5: Silence held: nobody objected until Friday, 27 August 2021, 10 a.m. New York \
        (2 p.m. UTC).
          placed Tuesday, 24 August 2021, 10 a.m. New York (2 p.m. UTC), after #3
          - the whole text: not disclosed, Friday, 27 August 2021, 10 a.m. New York (2 p.m. UTC) \
        (too late)

        """
    )
  }

  @Test func `is extended while there is time, and shown on the reader's clock`() throws {
    let time = try TimeStage()
    _ = time.stage.run("silence", "place", "exercise", "--until", "2021-08-26 16:00")
    let extended = time.stage.run(
      "silence",
      "extend",
      "exercise",
      "--until",
      "2021-08-27 noon",
      "--letter",
      "letter of 23 August"
    )
    #expect(extended.status == 0)
    time.stage.environment["TZ"] = "Asia/Kathmandu"
    let status = time.stage.run("silence", "status", "exercise").output
    #expect(status.contains("(4 p.m. UTC, 9.45 p.m. Kathmandu): 4 days left."))
    #expect(status.contains("extended from Thursday, 26 August 2021, 4 p.m. New York"))
    let shown = time.stage.run("silence", "status", "exercise", "--zone", "Geneva").output
    #expect(shown.contains("6 p.m. Zurich"))
    time.stage.environment["TZ"] = "CET-1CEST"
    #expect(time.stage.run("silence", "status", "exercise").status == 0)
  }

  @Test func `is recorded after the fact by when things happened`() throws {
    let time = try TimeStage()
    time.set("2021-10-01T14:00:00Z")
    let stage = time.stage
    #expect(
      stage.run(
        "silence",
        "place",
        "exercise",
        "--until",
        Self.until,
        "--placed-at",
        "2021-08-24 10:00"
      ).status == 0
    )
    #expect(
      stage.run(
        "silence",
        "extend",
        "exercise",
        "--until",
        "2021-08-28 10:00",
        "--announced-at",
        "2021-08-27 09:59"
      ).status == 0
    )
    #expect(
      stage.run(
        "silence",
        "break",
        "exercise",
        "--on",
        "OP1",
        "--received-at",
        "2021-08-28 09:59"
      ).status == 0
    )
    func status(_ at: String) -> String {
      stage.run("silence", "status", "exercise", "--at", at).output
    }
    #expect(status("2021-08-27 09:00").contains("1 hour left") == false)
    #expect(status("2021-08-27 09:00").contains("Silence until Friday, 27 August"))
    #expect(status("2021-08-27 11:00").contains("Silence until Saturday, 28 August"))
    #expect(status("2021-08-28 10:00").contains("Silence was broken on OP1"))
  }

  @Test func `keeps an undone round in the list, as undone`() throws {
    let time = try TimeStage()
    _ = time.stage.run("silence", "place", "exercise", "--until", Self.until)
    _ = time.stage.run("undo", "exercise")
    let status = time.stage.run("silence", "status", "exercise").output
    #expect(status.contains("was undone and no longer counts"))
    #expect(time.stage.run("status", "exercise").output.hasPrefix("Rev.1 of 14 May. Nothing"))
  }

  @Test(arguments: [
    (["place", "exercise"], 64, "--until"),
    (["place", "exercise", "--until", "tomorrow"], 2, "is not a time"),
    (["place", "exercise", "--until", "2021-08-22 10:00"], 2, "A silence in the past"),
    (["place", "exercise", "--until", "Monday, 27 August 2021, 10 a.m."], 2, "is a Friday"),
    (["place", "exercise", "--until", "2021-11-07 01:30"], 2, "comes twice"),
    (["place", "exercise", "--until", "2022-03-13 02:30"], 2, "does not exist"),
    (["place", "exercise", "--until", "2021-08-27 10:00 Europe/Geneva"], 2, "no time zone"),
    (["place", "exercise", "--until", "2021-08-24 10:00", "--formal"], 2, "at least 72"),
    (["place", "exercise", "rev9", "--until", "2021-08-27 10:00"], 2, "no version “rev9”"),
    (["place", "nobody", "--until", "2021-08-27 10:00"], 2, "no negotiation “nobody”"),
    (
      ["place", "exercise", "--until", "2021-08-27 10:00", "--placed-at", "2021-08-28 10:00"], 2,
      "has not come yet"
    ),
    (
      ["place", "exercise", "--until", "2021-08-20 10:00", "--placed-at", "2021-08-21 10:00"], 2,
      "cannot end"
    ),
    (["break", "exercise"], 2, "Nothing of exercise is under silence"),
    (["extend", "exercise", "--until", "2021-08-27 10:00"], 2, "is under silence"),
    (["break", "exercise", "--by", "Delegation A", "--undisclosed"], 64, "does not go with"),
    (["break", "exercise", "--round", "2"], 2, "#2 placed nothing under silence"),
    (["break", "exercise", "--round", "x"], 64, "--round"),
    (["status", "exercise", "--at", "2021-08-27"], 2, "a day and no hour"),
    (["status", "exercise", "--zone", "Europe/Geneva"], 2, "no time zone"),
  ])
  func `refuses what cannot be, and records nothing`(
    arguments: [String],
    status: Int,
    words: String
  ) throws {
    let time = try TimeStage()
    let result = time.stage.run(["silence"] + arguments)
    #expect(Int(result.status) == status)
    #expect(result.messages.contains(words), "\(result.messages)")
    #expect(result.messages.contains("hint: "))
    #expect(time.entries == 2)
  }

  @Test(arguments: [
    (["place", "exercise", "--until", "2021-09-01 10:00"], "under silence already, #3"),
    (["extend", "exercise", "--until", "2021-08-27 09:00"], "has to end later"),
    (["break", "exercise", "--on", "OP77"], "has no OP77"),
    (["break", "exercise", "--on", "everything"], "names no paragraph"),
    (["break", "exercise", "--received-at", "2021-08-22 10:00"], "placed under silence only"),
    (["break", "exercise", "--received-at", "2021-08-29 10:00"], "came too late"),
    (["break", "exercise", "--late"], "is not late"),
  ])
  func `refuses what a running silence does not allow`(arguments: [String], words: String) throws {
    let time = try TimeStage()
    _ = time.stage.run("silence", "place", "exercise", "--until", Self.until)
    let result = time.stage.run(["silence"] + arguments)
    #expect(result.status == 2)
    #expect(result.messages.contains(words), "\(result.messages)")
    #expect(time.entries == 3)
  }
}
