import DraftText
import Foundation
import HTTPTypes
import Secretariat
import Testing

@testable import DraftWeb

struct GateTests {
  // MARK: The link

  @Test func `shows a form and changes nothing when a link is opened`() throws {
    let sample = try GateSample()
    var scanner = Browser(sample)
    let unknown = try scanner.open(.signIn(token: "unknown"))
    #expect(unknown.answer.status == .ok)
    #expect(!sample.hasAccessFile)
    let link = try sample.link()
    for _ in 0..<3 {
      let answer = try scanner.open(.signIn(token: link))
      #expect(answer.answer.status == .ok)
      #expect(answer.answer.keeping == .never)
      #expect(answer.text.replacing(link, with: "unknown") == unknown.text)
      let policy = try #require(HTTPField.Name("Referrer-Policy"))
      #expect(answer.fields[policy] == "no-referrer")
    }
    #expect(try sample.audit() == ["invited"])
    var browser = Browser(sample)
    #expect(try browser.signIn(link).answer.status == .seeOther)
  }

  @Test func `exchanges a link for a session and leads away from its address`() throws {
    let sample = try GateSample(prefix: "/drafts")
    var browser = Browser(sample)
    #expect(try browser.guest.visitor == Visitor())
    let link = try sample.link()
    let answer = try browser.signIn(link)
    #expect(answer.answer.status == .seeOther)
    #expect(answer.answer.location == "/drafts/")
    #expect(
      try browser.guest.visitor.grants == [
        Grant(negotiation: "exercise", role: .delegation, party: PartyID("Delegation A"))
      ]
    )
    #expect(try sample.audit() == ["invited", "signed in"])
    #expect(!browser.cookies.values.contains(link))
  }

  @Test func `takes a second press of the button for the first`() throws {
    let sample = try GateSample()
    let link = try sample.link()
    var browser = Browser(sample)
    _ = try browser.open(.signIn(token: link))
    var slow = browser
    let first = try browser.signIn(link)
    // The answer to the first press came: its cookies are there.
    #expect(try browser.signIn(link).answer.status == .seeOther)
    // Or it was thrown away: those of before are sent again.
    let second = try slow.signIn(link)
    #expect(second.answer.location == first.answer.location)
    #expect(slow.cookies == browser.cookies)
    #expect(try sample.audit() == ["invited", "signed in"])
    let page = try browser.open(.signIn(token: link))
    #expect(page.text.contains("You are signed in"))
    var other = Browser(sample)
    #expect(try other.signIn(link).answer.status == .forbidden)
    sample.wait(RecentPresses.memory)
    var late = Browser(sample)
    #expect(try late.signIn(link).answer.status == .forbidden)
  }

  @Test func `answers alike to every link that opens nothing`() throws {
    let sample = try GateSample()
    let links = try (0..<3).map { _ in try sample.link() }
    var first = Browser(sample)
    _ = try first.signIn(links[0])
    _ = try Invitations(sample.registry).revoke(2)
    sample.wait(20 * 86_400)
    var answers: [GateAnswer] = []
    for link in links + ["never"] {
      var browser = Browser(sample)
      answers.append(try browser.signIn(link))
      #expect(browser.cookies.keys.sorted() == ["__Host-zerodraft-form"])
    }
    for answer in answers {
      #expect(answer.answer.status == .forbidden)
      #expect(answer.answer == answers[0].answer)
      #expect(answer.fields == answers[0].fields)
    }
  }

  @Test func `keeps both rights where a second link is opened, and ends the first session`() throws
  {
    let sample = try GateSample()
    var browser = Browser(sample)
    _ = try browser.signIn(try sample.link())
    let old = browser
    _ = try browser.signIn(try sample.link(to: "other"))
    #expect(Set(try browser.guest.visitor.grants.map(\.negotiation)) == ["exercise", "other"])
    #expect(try old.guest.session == nil)
  }

  // MARK: Forged forms

  static let forgeries: [(String, @Sendable (inout GateRequest) -> Void)] = [
    ("no form token", { $0.body = [] }),
    ("another form token", { $0.body = Array("form=\(String(repeating: "0", count: 64))".utf8) }),
    ("no cookie", { $0.cookie = nil }),
    ("from another site", { $0.fetchSite = "cross-site" }),
    ("from another host of the domain", { $0.fetchSite = "same-site" }),
    ("typed in", { $0.fetchSite = "none" }),
    (
      "another origin",
      {
        $0.fetchSite = nil
        $0.origin = "https://elsewhere.example"
      }
    ),
    ("plain text", { $0.contentType = "text/plain" }),
    ("many parts", { $0.contentType = "multipart/form-data; boundary=x" }),
    ("no type", { $0.contentType = nil }),
    (
      "too long",
      { $0.body += Array("&a=\(String(repeating: "a", count: GateRequest.bodyLimit))".utf8) }
    ),
  ]

  @Test(arguments: forgeries.map(\.0))
  func `takes no form of another page`(name: String) throws {
    let forgery = try #require(Self.forgeries.first { $0.0 == name }).1
    let sample = try GateSample()
    let link = try sample.link()
    var browser = Browser(sample)
    let form = Browser.form(in: try browser.open(.signIn(token: link)))
    let answer = try browser.send(.signIn(token: link), form: form, changing: forgery)
    #expect(answer.answer.status == .forbidden)
    #expect(answer.text.contains("<h1>The form could not be used</h1>"))
    #expect(try browser.guest.session == nil)
    #expect(try sample.audit() == ["invited", "forged form"])
    // The link is as good as before, and so are the sessions of somebody who is in.
    #expect(try browser.signIn(link).answer.status == .seeOther)
    let page = try browser.open(.sessions)
    let own = Browser.form(in: page)
    let left = try browser.send(.signOut, form: own, changing: forgery)
    if name != "no cookie" { #expect(left.answer.status == .forbidden) }
    #expect(try browser.guest.session != nil || name == "no cookie")
  }

  @Test(
    arguments: [
      (nil, "https://texts.example"), (nil, "null"), (nil, nil), ("same-origin", "null"),
      ("same-origin", "https://texts.example"),
    ] as [(String?, String?)]
  )
  func `takes forms of its own pages, whatever the browser says of them`(
    fetchSite: String?,
    origin: String?
  ) throws {
    let sample = try GateSample()
    let link = try sample.link()
    var browser = Browser(sample)
    let form = Browser.form(in: try browser.open(.signIn(token: link)))
    let answer = try browser.send(.signIn(token: link), form: form) { request in
      request.fetchSite = fetchSite
      request.origin = origin
      request.contentType = "application/x-www-form-urlencoded; charset=UTF-8"
    }
    #expect(answer.answer.status == .seeOther)
  }

  // MARK: Attempts

  @Test func `answers no more attempts after many that failed, and keeps nobody out by it`() throws
  {
    let sample = try GateSample()
    var trying = Browser(sample)
    for _ in 0..<AttemptLimit.most {
      #expect(try trying.signIn("never").answer.status == .forbidden)
    }
    let noted = try sample.audit()
    #expect(noted.count { $0 == "too many attempts" } == 1)
    let used = try sample.link()
    for _ in 0..<3 {
      let answer = try trying.signIn("never")
      #expect(answer.answer.status == .tooManyRequests)
      #expect(answer.fields[.retryAfter] == "600")
      #expect(answer.text.contains("Wait 10 minutes"))
    }
    #expect(try sample.audit() == noted + ["invited"])
    var neighbour = Browser(sample)
    neighbour.remote = "192.0.2.2"
    #expect(try neighbour.signIn("never").answer.status == .forbidden)
    // Neither somebody else nor somebody at the same address with a good link.
    #expect(try neighbour.signIn(try sample.link()).answer.status == .seeOther)
    var colleague = Browser(sample)
    #expect(try colleague.signIn(used).answer.status == .seeOther)
    #expect(try trying.signIn(used).answer.status == .tooManyRequests)
    sample.wait(600)
    #expect(try trying.signIn(used).answer.status == .forbidden)
  }

  @Test func `lets a whole conference sign in from one address`() throws {
    let sample = try GateSample()
    for _ in 0..<AttemptLimit.most + 5 {
      var browser = Browser(sample)
      #expect(try browser.signIn(try sample.link()).answer.status == .seeOther)
    }
  }

  // MARK: Sessions

  @Test func `says who is in, what they may read, and who else of them is in`() throws {
    let sample = try GateSample(title: "Titles & <script>alert(1)</script>")
    var nobody = Browser(sample)
    let empty = try nobody.open(.sessions)
    #expect(empty.text.contains("You are not signed in."))
    #expect(!empty.text.contains("exercise"))
    #expect(!empty.text.contains("<h2>"))
    var browser = Browser(sample)
    _ = try browser.signIn(try sample.link())
    var second = Browser(sample)
    _ = try second.signIn(try sample.link())
    var other = Browser(sample)
    _ = try other.signIn(try sample.link(for: "Delegation B"))
    let page = try browser.open(.sessions)
    #expect(page.answer.keeping == .never)
    #expect(page.text.contains("Titles &amp; &lt;script&gt;"))
    #expect(page.text.contains("<h2>What you may read</h2>"))
    #expect(page.text.matches(of: /<form method="post"/).count == 2)
    #expect(!page.text.contains("Delegation B"))
    for browser in [browser, second, other] {
      for value in browser.cookies.values { #expect(!page.text.contains(value)) }
    }
    let data = try browser.open(.sessions, as: .json)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(data.answer.body)) as? [String: Any]
    )
    #expect(json["isSignedIn"] as? Bool == true)
    #expect((json["sessions"] as? [Any])?.count == 2)
    #expect((json["rights"] as? [[String: Any]])?.map { $0["role"] as? String } == ["delegation"])
    #expect(throws: AnswerFault.otherForms([.page, .json])) {
      try browser.open(.sessions, as: .word)
    }
  }

  @Test func `ends a session of one's own delegation, and does not know any other`() throws {
    let sample = try GateSample()
    var browser = Browser(sample)
    _ = try browser.signIn(try sample.link())
    var second = Browser(sample)
    _ = try second.signIn(try sample.link())
    var other = Browser(sample)
    _ = try other.signIn(try sample.link(for: "Delegation B"))
    let form = Browser.form(in: try browser.open(.sessions))
    let foreign = try #require(try other.guest.session).handle
    for handle in [foreign, "never"] {
      #expect(throws: AnswerFault.unknown) { try browser.send(.endSession(handle), form: form) }
    }
    let handle = try #require(try second.guest.session).handle
    #expect(throws: AnswerFault.unknown) {
      var nobody = Browser(sample)
      return try nobody.send(.endSession(handle), form: form)
    }
    let answer = try browser.send(.endSession(handle), form: form)
    #expect(answer.answer.location == "/-/sessions")
    #expect(try second.guest.session == nil)
    #expect(try other.guest.session != nil)
  }

  @Test func `signs out at the server and not in the browser alone`() throws {
    let sample = try GateSample()
    var browser = Browser(sample)
    _ = try browser.signIn(try sample.link())
    let copy = browser
    let form = Browser.form(in: try browser.open(.sessions))
    let answer = try browser.send(.signOut, form: form)
    #expect(answer.answer.status == .seeOther)
    #expect(browser.cookies.isEmpty)
    #expect(try copy.guest.session == nil)
  }

  @Test(arguments: [
    (Address.signOut, "POST"), (.endSession("a"), "POST"), (.signIn(token: "a"), "GET, HEAD, POST"),
    (.sessions, "GET, HEAD"),
  ])
  func `changes nothing by a method that is not for it`(address: Address, allowed: String) throws {
    let sample = try GateSample()
    for method in [HTTPRequest.Method.get, .head, .post, .put, .delete, .options, .trace]
    where !allowed.contains(method.rawValue) {
      var request = GateRequest(target: Target(address), remote: "192.0.2.1", isSecure: true)
      request.method = method
      let answer = try sample.gate.answer(request)
      #expect(answer.answer.status == .methodNotAllowed)
      #expect(answer.fields[.allow] == allowed)
    }
    #expect(!sample.hasAccessFile)
  }

  @Test func `answers for what lies at the door and nothing else`() throws {
    let gate = try GateSample().gate
    #expect(gate.answers(.signIn(token: "a")))
    #expect(gate.answers(.endSession("a")))
    #expect(!gate.answers(.home))
    #expect(!gate.answers(.glossary))
  }

  @Test func `knows what was new at the visit before`() throws {
    let sample = try GateSample()
    var browser = Browser(sample)
    _ = try browser.signIn(try sample.link())
    sample.gate.saw(.home, by: try browser.guest)
    #expect(try browser.guest.lastVisit == ["exercise": 0])
    sample.wait(3600)
    #expect(try browser.guest.lastVisit == ["exercise": 3])
    sample.gate.saw(.glossary, by: Guest())
  }

  @Test func `writes down who asked for what is not theirs`() throws {
    let sample = try GateSample()
    var browser = Browser(sample)
    sample.gate.refused(Target(.log("exercise")), to: Guest(), from: "192.0.2.1")
    #expect(!sample.hasAccessFile)
    _ = try browser.signIn(try sample.link())
    let guest = try browser.guest
    sample.gate.refused(Target(.workingText("exercise")), to: guest, from: "192.0.2.1")
    let last = try #require(try AuditListing(sample.registry).entries.last)
    #expect(last.kind == "refused")
    #expect(last.detail == "/exercise/working")
    for _ in 0..<AttemptLimit.most * 2 {
      sample.gate.refused(Target(.log("other")), to: guest, from: "192.0.2.1")
    }
    #expect(try sample.audit().count { $0 == "refused" } == AttemptLimit.most)
  }
}
