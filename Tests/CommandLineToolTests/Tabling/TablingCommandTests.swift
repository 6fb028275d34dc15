import Foundation
import Testing

@testable import CommandLineTool

struct TablingCommandTests {
  private static let adoption = [
    "--number", "76/7", "--meeting", "37th plenary meeting", "--date", "2021-11-22",
  ]

  @Test func `records a President's draft from submission to distribution`() throws {
    let stage = try Stage.tabling()
    let submitted = stage.tabling(
      "submit",
      ["rev1", "--symbol", "A/76/L.11", "--by", "president", "--date", "2021-11-15", "--certified"]
    )
    #expect(submitted.status == 0, "\(submitted.messages)")
    #expect(
      submitted.messages.contains(
        "Recorded #7: Rev.1 submitted as A/76/L.11 on 15 November 2021 by the President."
      )
    )
    #expect(submitted.messages.contains("Receipt: zerodraft-receipt-1 rivers 7 "))
    #expect(
      stage.run("status", "rivers").output.hasPrefix(
        "Rev.1 submitted as A/76/L.11 on 15 November 2021 by the President. Nothing is scheduled."
      )
    )
    let sponsor = stage.tabling("sponsors", ["--add", "Delegation A", "--on-document"])
    #expect(sponsor.status == 2)
    #expect(
      sponsor.messages.contains("Delegation A cannot sponsor A/76/L.11: the President submitted it")
    )
    let adopted = stage.tabling("adopt", Self.adoption)
    #expect(
      adopted.messages.contains(
        "Recorded #8: A/76/L.11 adopted without a vote on 22 November 2021 as resolution 76/7, "
          + "37th plenary meeting."
      ),
      "\(adopted.messages)"
    )
    let distributed = stage.tabling("distribute", ["--date", "2021-11-23"])
    #expect(
      distributed.messages.contains(
        "Recorded #9: A/RES/76/7 distributed on 23 November 2021."
      )
    )
    #expect(
      stage.run("status", "rivers").output.hasPrefix(
        "Adopted without a vote on 22 November 2021 as resolution 76/7."
      )
    )
    // Before the day of action nobody knew.
    #expect(
      stage.run("status", "rivers", "--at", "2021-11-20 12:00").output.hasPrefix(
        "Rev.1 submitted as A/76/L.11 on 15 November 2021 by the President."
      )
    )
    #expect(
      stage.run("status", "rivers", "--at", "2021-11-10 12:00").output.hasPrefix("Zero draft of")
    )
    #expect(
      stage.tabling("list").output == """
        entry  symbol     version  date        sponsors       stands
        #7     A/76/L.11  Rev.1    2021-11-15  the President  \
        Adopted without a vote on 22 November 2021 as resolution 76/7.

        """
    )
  }

  @Test func `records revisions and amendments in words`() throws {
    let stage = try Stage.submitted()
    let unread = stage.tabling("revise", ["Make OP1 stronger."])
    #expect(unread.status == 2)
    #expect(
      unread.messages.contains("Not understood, and nothing was recorded: “Make OP1 stronger")
    )
    #expect(unread.messages.contains("In OP3, replace “x” by “y”."))
    for words in ["In OP1, replace “August” by “May”.", "Delete OP9.", "Retain OP1.", " "] {
      #expect(stage.tabling("revise", [words]).status == 2, "\(words)")
    }
    let dry = stage.tabling("revise", ["In OP1, replace “June” by “July”.", "--dry-run"])
    #expect(dry.output.contains("1. OP1: “June” → “July”"), "\(dry.output)")
    #expect(dry.messages.contains("Nothing was recorded: this was a dry run."))
    let revised = stage.tabling(
      "revise",
      ["In OP1, replace “June” by “July”.", "--read-by", "the Secretariat", "--certified"]
        + ["--meeting", "37th plenary meeting", "--date", "2021-11-22"]
    )
    #expect(
      revised.messages.contains(
        "Recorded #8: A/76/L.11 orally revised by the Secretariat, 37th plenary meeting, "
          + "22 November 2021: OP1: “June” → “July”."
      ),
      "\(revised.messages)"
    )
    let amended = stage.tabling(
      "amend",
      ["Delete OP1.", "--by", "Delegation C", "--symbol", "A/76/L.12"]
    )
    #expect(amended.status == 0, "\(amended.messages)")
    #expect(
      amended.messages.contains(
        "note: #8 changed OP1 already; the words are taken as they read since"
      ),
      "\(amended.messages)"
    )
    let early = stage.tabling("adopt", Self.adoption + ["--dry-run"])
    #expect(early.messages.contains("note: nothing was decided on #9"), "\(early.messages)")
    let rejected = stage.tabling("decide", ["#9", "--rejected"] + Stage.votes(56, 89, 12))
    #expect(
      rejected.messages.contains(
        "Recorded #10: amendment A/76/L.12 to A/76/L.11 rejected by a recorded vote of 56 to 89, "
          + "with 12 abstentions."
      ),
      "\(rejected.messages)"
    )
    let adopted = stage.tabling("adopt", Self.adoption)
    #expect(
      adopted.messages.contains(
        "A/76/L.11 adopted without a vote on 22 November 2021 as resolution 76/7, as orally "
          + "revised, 37th plenary meeting"
      ),
      "\(adopted.messages)"
    )
    #expect(stage.run("undo", "rivers", "#8").status == 2)
    #expect(
      stage.run("status", "rivers").output.hasPrefix(
        "Adopted without a vote on 22 November 2021 as resolution 76/7, as orally revised."
      )
    )
  }

  /// Two oral amendments in the Third Committee in 2021: 56–89–12 and 58–90–13.
  @Test func `keeps votes, who voted how, and who had meant to abstain`() throws {
    let stage = try Stage.submitted()
    for words in ["In PP1, replace “rivers” by “streams”.", "Delete OP2."] {
      #expect(stage.tabling("amend", [words, "--by", "Delegation C"]).status == 0)
    }
    for (entry, votes) in [(8, (56, 89, 12)), (9, (58, 90, 13))] {
      let numbers = Stage.votes(votes.0, votes.1, votes.2)
      let carried = stage.tabling("decide", ["#\(entry)", "--adopted"] + numbers)
      #expect(carried.status == 2)
      #expect(carried.messages.contains("it was not adopted"), "\(carried.messages)")
      #expect(stage.tabling("decide", ["#\(entry)", "--rejected"] + numbers).status == 0)
    }
    let again = stage.tabling("decide", ["#8", "--rejected"] + Stage.votes(56, 89, 12))
    #expect(again.messages.contains("Amendment #8 was rejected already: #10"), "\(again.messages)")
    try stage.file(
      "votes.txt",
      "In favour: Delegation A,\n  Delegation B\nAgainst: Delegation C\nAbstaining: None.\n"
    )
    let separate = stage.tabling("decide", ["OP3", "--adopted", "--votes", "@votes.txt"])
    #expect(
      separate.messages.contains(
        "Recorded #12: OP3 of A/76/L.11 retained by a recorded vote of 2 to 1, with no abstentions."
      ),
      "\(separate.messages)"
    )
    for list in ["Delegation A", "Perhaps: Delegation A", "In favour: Delegation Z"] {
      let refused = stage.tabling("decide", ["OP2", "--adopted", "--vote", list])
      #expect(refused.status == 2 && refused.messages.contains("Line 1 of the votes"), "\(list)")
    }
    let differing = stage.tabling(
      "decide",
      ["OP2", "--adopted", "--vote", "yes: Delegation A"] + Stage.votes(2, 0, 0)
    )
    #expect(differing.messages.contains("The votes that are listed are 1 to 0"))
    let several = stage.tabling("correct", ["--party", "Delegation C", "--meant", "abstaining"])
    #expect(several.messages.contains("There were several votes: #10, #11, #12"))
    let corrected = stage.tabling(
      "correct",
      ["--voting", "#12", "--party", "Delegation C", "--meant", "abstaining"]
    )
    #expect(
      corrected.messages.contains("Delegation C had meant to abstain in the vote of #12"),
      "\(corrected.messages)"
    )
    let shown = stage.tabling("show", ["L.11"]).output
    #expect(shown.contains("OP3, #12: retained by a recorded vote of 2 to 1, with no abstentions"))
    #expect(
      shown.contains("    in favour: Delegation A, Delegation B\n    against: Delegation C\n")
    )
    #expect(shown.contains("  vote of #12, #13: Delegation C had meant to abstain\n"), "\(shown)")
  }

  /// In 2017 the draft was first transmitted by resolution 71/319, and then adopted as 72/1.
  @Test func `carries one text through two sessions`() throws {
    let stage = try Stage.tabling(session: "Seventy-first session")
    let transmitted = stage.tabling(
      "submit",
      ["--symbol", "A/71/L.81", "--by", "president", "--date", "2017-08-21"]
    )
    #expect(transmitted.status == 0, "\(transmitted.messages)")
    let first = [
      "--number", "71/319", "--meeting", "107th plenary meeting", "--date", "2017-08-28",
    ]
    #expect(stage.tabling("adopt", first).status == 0)
    let wrong = stage.tabling(
      "submit",
      ["--symbol", "A/72/L.1", "--by", "president", "--date", "2017-08-28"]
    )
    #expect(
      wrong.messages.contains("On 28 August 2017 the seventy-second session was not under way"),
      "\(wrong.messages)"
    )
    let again = stage.tabling(
      "submit",
      ["--symbol", "A/72/L.1", "--by", "president", "--date", "2017-09-20"]
    )
    #expect(again.status == 0, "\(again.messages)")
    let second = ["--number", "72/1", "--meeting", "26th plenary meeting", "--date", "2017-09-27"]
    #expect(stage.tabling("adopt", second).status == 0)
    let listed = stage.tabling("list").output
    #expect(listed.contains("resolution 71/319.") && listed.contains("resolution 72/1."))
    #expect(stage.tabling("show", ["72/1"]).output.contains("Seventy-second session"))
  }

  @Test func `keeps sponsors with where and when they came`() throws {
    let stage = try Stage.submitted()
    let unknown = stage.tabling("sponsors", ["--add", "Delegation Z", "--on-document"])
    #expect(unknown.messages.contains("There is no party “Delegation Z”"))
    let joined = stage.tabling(
      "sponsors",
      ["--add", "Delegation C; France", "--addendum", "A/76/L.11/Add.1", "--date", "2021-11-19"]
    )
    #expect(
      joined.messages.contains(
        "A/76/L.11: Delegation C and France joined the sponsors, A/76/L.11/Add.1, 19 November 2021"
      ),
      "\(joined.messages)"
    )
    let group = stage.tabling("sponsors", ["--add", "European Union", "--on-document"])
    #expect(group.status == 2 && group.messages.contains("is not a State"), "\(group.messages)")
    let floor = ["--withdraw", "Delegation B", "--from-the-floor", "37th plenary meeting"]
    #expect(stage.tabling("sponsors", floor).status == 0)
    let shown = stage.tabling("show").output
    #expect(
      shown.contains(
        "  sponsor: Delegation B; withdrew from the floor, 37th plenary meeting\n"
          + "  sponsor: Delegation C, joined in A/76/L.11/Add.1, 19 November 2021\n"
      ),
      "\(shown)"
    )
    let corrigendum = stage.tabling(
      "document",
      ["A/76/L.11/Corr.1", "--says", "OP1: for “June” read “July”"]
    )
    #expect(corrigendum.status == 0, "\(corrigendum.messages)")
    #expect(stage.tabling("document", ["A/76/L.11*"]).messages.contains("A/76/L.11 reissued"))
    #expect(stage.tabling("document", ["A/76/L.9/Corr.1"]).status == 2)
  }

  @Test func `writes what its schema says`() throws {
    let stage = try Stage.submitted()
    #expect(stage.tabling("list").output.contains("A/76/L.11"))
    for step in [
      ["document", "A/76/L.11/Add.1", "--date", "2021-11-16"],
      ["sponsors", "--add", "Delegation C", "--from-the-floor", "37th plenary meeting"],
      ["sponsors", "--withdraw", "Delegation A", "--on-document"],
      ["amend", "Delete OP2.", "--by", "Delegation C", "--symbol", "A/76/L.12"],
      ["revise", "In OP1, replace “June” by “July”.", "--correction"],
      ["budget", "--amount", "$120,000", "--on", "OP3", "--symbol", "A/C.5/76/17"],
      ["budget", "--none", "--text", "No additional requirements."],
      ["decide", "#11", "--withdrawn"], ["decide", "--motion", "no action", "--rejected"],
      ["decide", "OP1", "--adopted", "--vote", "yes: Delegation A; Delegation B"],
      ["adopt"] + Self.adoption
        + ["--committee", "Third Committee", "--report", "A/76/459", "--unrecorded"]
        + Stage.votes(100, 2, 1),
      ["distribute", "--date", "2021-11-23", "--job-number", "21-16829"],
      ["correct", "--party", "Delegation A", "--meant", "no"],
      [
        "explain", "--party", "Delegation A", "--kind", "dissociation", "--on", "OP3", "--text",
        "We dissociate ourselves.", "--symbol", "A/76/PV.37",
      ],
    ] {
      let result = stage.tabling(step[0], Array(step.dropFirst()))
      #expect(result.status == 0, "\(step): \(result.messages)")
    }
    let written = stage.tabling("show", ["--format", "json", "--output", "@tabling.json"])
    #expect(written.status == 0)
    _ = stage.run("status", "rivers", "--format", "json", "--output", "@status.json")
    guard SchemaTests.hasJudge else { return }
    let path = stage.folder.path + "/tabling.json"
    #expect(try SchemaTests.verdict("tabling.schema.json", on: [path]).isEmpty)
  }

  /// Each with what is said to do.
  @Test(arguments: [
    (["submit", "--symbol", "L.11", "--by", "president"], "is not a document symbol"),
    (["submit", "--symbol", "A/76/L.12/Rev.1", "--by", "president"], "replaces A/76/L.12"),
    (["submit", "--symbol", "A/76/L.11", "--by", "president"], "in the record already: #7"),
    (["submit", "--symbol", "A/76/L.13", "--by", "European Union"], "is not a State"),
    (
      ["submit", "--symbol", "A/76/L.13", "--by", "president", "--agenda-item", "20"],
      "Agenda item 20 has no title"
    ),
    (["submit", "--symbol", "A/76/L.13", "--by", "president", "--job-number", "x"], "job number"),
    (["document", "A/RES/76/7"], "No text was submitted as A/RES/76/7"),
    (["adopt", "--number", "76/7", "--meeting", "a", "--date", "2022-01-09"], "has not come yet"),
    (["adopt", "--number", "75/7", "--meeting", "a", "--date", "2021-11-22"], "another session"),
    (
      ["adopt", "--number", "76/7", "--meeting", "a", "--date", "2021-11-22", "--yes", "3"],
      "The numbers of the vote are not all there"
    ), (["distribute", "--date", "2021-11-23"], "has not been adopted"),
    (["correct", "--party", "Delegation A", "--meant", "no"], "No recorded vote"),
    (["explain", "--party", "Delegation A", "--kind", "vote"], "Nothing was decided on A/76/L.11"),
    (
      ["amend", "Delete OP1.", "--by", "Delegation C", "--document", "#99"], "#99 submitted no text"
    ),
    (["decide", "#7", "--adopted"], "#7 submitted no amendment"),
    (["revise", "Delete OP1.", "--document", "A/76/L.10"], "No text was submitted as"),
    (["budget", "--none", "--amount", "$1"], "has no amount"),
  ])
  func `refuses what cannot be, and says what to do`(asked: [String], expected: String) throws {
    let stage = try Stage.submitted()
    let before = stage.run("log", "rivers").output
    let result = stage.tabling(asked[0], Array(asked.dropFirst()))
    #expect(result.status == 2)
    #expect(result.messages.contains(expected), "\(result.messages)")
    #expect(stage.run("log", "rivers").output == before)
  }

  @Test func `is asked for what is missing`() throws {
    let stage = try Stage.tabling()
    #expect(stage.tabling("list").output == "Nothing has been submitted.\n")
    #expect(
      stage.tabling("adopt", Self.adoption).messages.contains(
        "Nothing of rivers has been submitted"
      )
    )
    for arguments in [["--add", "Delegation A"], ["--on-document"]] {
      #expect(
        stage.tabling("sponsors", arguments).status == 64
          || stage.tabling("sponsors", arguments).status == 2
      )
    }
    #expect(stage.tabling("decide", ["--adopted"]).status != 0)
    #expect(stage.tabling("show", ["L.11"]).status == 2)
  }
}
