import Testing

@testable import DraftWeb

@Suite struct TargetTests {
  @Test(
    arguments: [
      ("/", Address.home, nil),
      ("/.json", .home, .json),
      ("/modalities", .negotiation("modalities"), nil),
      ("/modalities.json", .negotiation("modalities"), .json),
      ("/modalities/rev-1", .text("modalities", version: "rev-1"), nil),
      ("/modalities/rev-1.docx", .text("modalities", version: "rev-1"), .word),
      ("/modalities/rev-1..rev-2", .comparison("modalities", old: "rev-1", new: "rev-2"), nil),
      (
        "/modalities/rev-1..rev-2.json", .comparison("modalities", old: "rev-1", new: "rev-2"),
        .json
      ),
      (
        "/modalities/rev-2/op-4", .paragraph("modalities", version: "rev-2", paragraph: "op-4"), nil
      ),
      ("/modalities/latest", .latest("modalities"), nil),
      ("/modalities/calendar.ics", .calendar("modalities"), .calendar),
      ("/modalities/feed.atom", .feed("modalities"), .atom),
      ("/-/sign-in/abc", .signIn(token: "abc"), nil),
      ("/healthz", .health, nil),
    ] as [(String, Address, Form?)]
  )
  func reads(path: String, address: Address, form: Form?) throws {
    let target = try #require(Target(path: path))
    #expect(target.address == address)
    #expect(target.form == form)
    #expect(target.path == path)
  }

  @Test(arguments: [
    "", "modalities", "//", "/a/b/c/d", "/-/", "/-/unknown", "/-/assets/a/b", "/a/", "/a/..",
    "/a/..b", "/a/b..", "/%2e%2e%2fetc%2fpasswd", "/a/%00", "/a/%ZZ", "/a%2Fb", "/a/b%5Cc",
    "/" + String(repeating: "a", count: 1024),
  ])
  func refuses(path: String) {
    #expect(Target(path: path) == nil)
  }
}
