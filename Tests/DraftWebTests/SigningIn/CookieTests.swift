import DraftText
import HTTPTypes
import Secretariat
import Testing

@testable import DraftWeb

struct CookieTests {
  @Test(arguments: [
    ("", true, "__Host-zerodraft=v; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=9"),
    ("/x", true, "__Secure-zerodraft=v; Path=/x; HttpOnly; SameSite=Lax; Secure; Max-Age=9"),
    ("", false, "zerodraft=v; Path=/; HttpOnly; SameSite=Lax; Max-Age=9"),
    ("/x", false, "zerodraft=v; Path=/x; HttpOnly; SameSite=Lax; Max-Age=9"),
  ])
  func `is set so that nobody else can read or set it`(
    prefix: String,
    isSecure: Bool,
    setting: String
  ) {
    #expect(SiteCookie.session(prefix: prefix, isSecure: isSecure).setting("v", for: 9) == setting)
  }

  @Test(
    arguments: [
      (nil, nil), ("", nil), ("zerodraft", nil), ("zerodraft=", nil), ("zerodraft=a", "a"),
      ("a=b; zerodraft=c-D_1", "c-D_1"), ("zerodraft=first; zerodraft=second", "first"),
      ("Zerodraft=a", nil), ("zerodraft-form=a", nil), ("xzerodraft=a", nil),
      ("zerodraft=a b", nil), ("zerodraft=\"a\"", nil), ("zerodraft=a=b", nil),
      ("__Host-zerodraft=a", nil), ("  zerodraft = a ", "a"),
      ("zerodraft=" + String(repeating: "a", count: 65), nil),
      (String(repeating: "a=b; ", count: 5000) + "zerodraft=a", nil),
    ] as [(String?, String?)]
  )
  func `is found in a header`(header: String?, value: String?) {
    #expect(SiteCookie.session(prefix: "", isSecure: false).value(in: header) == value)
  }

  @Test func `is taken under TLS only from whoever speaks TLS`() throws {
    let sample = try GateSample()
    var browser = Browser(sample)
    _ = try browser.signIn(try sample.link())
    let value = try #require(browser.cookies["__Host-zerodraft"])
    #expect(
      try sample.gate.guest(cookie: "__Host-zerodraft=\(value)", isSecure: true).session != nil
    )
    #expect(try sample.gate.guest(cookie: "zerodraft=\(value)", isSecure: true).session == nil)
  }

  @Test func `makes values that are never the same`() {
    let values = (0..<100).map { _ in FormToken.randomValue() }
    #expect(Set(values).count == 100)
    #expect(values.allSatisfy { $0.count == 64 })
    #expect(!FormToken(of: "a").fits(FormToken(of: "b").text))
    #expect(FormToken(of: "a").fits(FormToken(of: "a").text))
    #expect(!FormToken(of: "a").fits(nil))
    #expect(!FormToken(of: "a").fits(""))
  }
}

struct FormSourceTests {
  @Test(
    arguments: [
      (nil, nil, true), ("same-origin", nil, true), ("same-origin", "null", true),
      ("same-origin", "https://inner.example", true), ("cross-site", nil, false),
      ("cross-site", "https://texts.example", false), ("same-site", nil, false),
      ("none", nil, false), (nil, "null", true), (nil, "https://texts.example", true),
      (nil, "https://TEXTS.example", true), (nil, "https://a.texts.example", false),
      (nil, "https://texts.example.org", false), (nil, "https://texts.example:8443", false),
      (nil, "https://public.example", true), (nil, "http://public.example", false),
      (nil, "texts.example", false), (nil, "", false),
    ] as [(String?, String?, Bool)]
  )
  func `believes what the browser says`(fetchSite: String?, origin: String?, isOwn: Bool) {
    let source = FormSource(
      fetchSite: fetchSite,
      origin: origin,
      host: "texts.example",
      site: "https://public.example/drafts"
    )
    #expect(source.isOwn == isOwn)
  }
}

struct AttemptLimitTests {
  @Test(arguments: [
    ("192.0.2.1", "192.0.2.2", false), ("192.0.2.1", "192.0.2.1", true),
    ("2001:db8::1", "2001:db8::2", true), ("2001:db8:0:1::1", "2001:db8:0:2::1", false),
    ("2001:db8:0:0:ffff::", "2001:0db8::", true), ("::ffff:192.0.2.1", "::ffff:192.0.2.2", false),
    ("", "", true), ("a", "b", false),
  ])
  func `counts by whom an address belongs to`(one: String, other: String, isSame: Bool) {
    #expect((AttemptLimit.network(of: one) == AttemptLimit.network(of: other)) == isSame)
  }

  @Test func `remembers a bounded number of addresses`() {
    let limit = AttemptLimit()
    for number in 0..<AttemptLimit.memory + 5 {
      _ = limit.count("a\(number)", at: 0)
    }
    for _ in 0..<AttemptLimit.most { _ = limit.count("b", at: 0) }
    #expect(limit.wait(of: "b", at: 1) == AttemptLimit.stretch - 1)
    #expect(limit.wait(of: "b", at: AttemptLimit.stretch) == nil)
    // A clock that is put back does not shut anybody out for long.
    #expect(limit.wait(of: "b", at: -5000) == nil)
  }
}

struct SignInLinkTests {
  @Test(arguments: [
    ("https://texts.example", "https://texts.example/-/sign-in/"),
    ("https://texts.example/", "https://texts.example/-/sign-in/"),
    ("https://texts.example/drafts//", "https://texts.example/drafts/-/sign-in/"),
    ("http://[::1]:8080", "http://[::1]:8080/-/sign-in/"),
  ])
  func `stands under the address of the site`(site: String, start: String) throws {
    let sample = try GateSample()
    let token = try Invitations(sample.registry)
      .make(to: "exercise", as: .observer).token
    #expect(try SignInLink(token, at: site).text == start + token.text)
  }

  @Test(arguments: [
    "", "texts.example", "ftp://texts.example", "javascript://x", "https://", "https:///drafts",
    "https://texts.example/?a", "https://texts.example/#a", "https://a@texts.example",
    "https://texts.example/ b", "https://texts.example/\u{202E}",
  ])
  func `refuses what is no address of a site`(site: String) {
    #expect(throws: Problem.self) { try SignInLink.check(site) }
  }
}
