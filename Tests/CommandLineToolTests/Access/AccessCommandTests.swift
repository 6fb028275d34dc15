import Foundation
import Testing

@testable import CommandLineTool

struct AccessCommandTests {
  private static func stage() throws -> Stage {
    let stage = try Stage()
    stage.environment = [
      "ZERODRAFT_RECORD": stage.folder.path + "/record.sqlite",
      "ZERODRAFT_RECORDER": "co-facilitators", "ZERODRAFT_NOW": "2021-03-12T15:00:00Z",
    ]
    #expect(stage.run("new", "exercise", "--title", "A declaration").status == 0)
    #expect(stage.run("parties", "add", "exercise", "Delegation A").status == 0)
    return stage
  }

  @Test func `prints a link once, with what it is good for beside it`() throws {
    let stage = try Self.stage()
    let made = stage.run(
      "invite",
      "exercise",
      "--role",
      "delegation",
      "--party",
      "Delegation A",
      "--url",
      "https://texts.example/drafts"
    )
    #expect(made.status == 0)
    let link = try #require(
      made.output.wholeMatch(of: /https:\/\/texts\.example\/drafts\/-\/sign-in\/([\w-]{43})\n/)
    )
    #expect(
      made.messages == """
        invitation 1 to exercise: delegation, Delegation A; the link opens once, until Friday, 26 \
        March 2021, 11 a.m. New York (3 p.m. UTC)
        hint: “zerodraft revoke 1” takes it back

        """
    )
    for command in [["invitations"], ["audit"], ["invitations", "exercise", "--format", "json"]] {
      let said = stage.run(command)
      #expect(said.status == 0)
      #expect(said.output.contains("exercise"))
      #expect(!(said.output + said.messages).contains(link.1))
    }
    let again = stage.run("invite", "exercise", "--role", "observer")
    #expect(again.output.hasPrefix("http://127.0.0.1:8080/-/sign-in/"))
    #expect(again.messages.contains("warning: nobody said where the site is"))
  }

  @Test(
    arguments: [
      (["--url", "https://a.example"], [:], "https://a.example/-/"),
      (["--url", "https://a.example/"], ["ZERODRAFT_PREFIX": "/x"], "https://a.example/x/-/"),
      (["--url", "https://a.example/x/"], ["ZERODRAFT_PREFIX": "/x"], "https://a.example/x/-/"),
      ([], ["ZERODRAFT_URL": "https://b.example"], "https://b.example/-/"),
      (["--config", "@serve.json"], [:], "https://c.example/y/-/"),
      ([], ["ZERODRAFT_PORT": "9000", "ZERODRAFT_PREFIX": "/x"], "http://127.0.0.1:9000/x/-/"),
    ] as [([String], [String: String], String)]
  )
  func `leads to where the site is served`(
    arguments: [String],
    environment: [String: String],
    start: String
  ) throws {
    let stage = try Self.stage()
    try stage.file("serve.json", #"{"url": "https://c.example", "prefix": "/y"}"#)
    stage.environment.merge(environment) { $1 }
    let made = stage.run(["invite", "exercise", "--role", "observer"] + arguments)
    #expect(made.output.hasPrefix(start), "\(made.output) \(made.messages)")
    #expect(made.messages.contains("warning:") == start.hasPrefix("http://"))
  }

  @Test func `makes nothing where something is missing`() throws {
    let stage = try Self.stage()
    for arguments in [
      ["invite", "exercise", "--role", "delegation"],
      ["invite", "exercise", "--role", "secretariat", "--party", "Delegation A"],
      ["invite", "exercise", "--role", "observer", "--url", "texts.example"],
      ["invite", "exercise", "--role", "observer", "--expires", "2021-03-01"],
      ["invite", "exercise", "--role", "observer", "--for", "public"],
      ["invite", "unknown", "--role", "observer"],
      ["revoke", "1"], ["invitations", "unknown"], ["audit", "unknown"],
      ["invitations", "--for", "Delegation A"], ["audit", "--for", "Delegation A"],
    ] {
      let result = stage.run(arguments)
      #expect(result.status == 2, "\(arguments)")
      #expect(result.output == "")
      #expect(result.messages.hasPrefix("error: "))
    }
    #expect(stage.run("invite", "exercise", "--role", "everybody").status == 64)
    #expect(stage.run("invitations").output == "Nobody was invited.\n")
    #expect(stage.run("audit").output == "Nothing happened at the door yet.\n")
  }

  @Test func `takes an invitation back`() throws {
    let stage = try Self.stage()
    #expect(stage.run("invite", "exercise", "--role", "observer").status == 0)
    let revoked = stage.run("revoke", "1")
    #expect(revoked.status == 0)
    #expect(
      revoked.messages == "invitation 1 to exercise (observer) revoked; nobody was in by it\n"
    )
    #expect(stage.run("revoke", "1").status == 2)
    #expect(stage.run("invitations").output.contains("revoked"))
    let audit = stage.run("audit", "exercise").output
    #expect(audit.contains("invited"))
    #expect(audit.contains("by co-facilitators"))
  }
}
