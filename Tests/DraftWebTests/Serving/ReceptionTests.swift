import DraftText
import HTTPTypes
import Logging
import Secretariat
import Synchronization
import Testing

@testable import DraftWeb

/// Requests and their answers without a connection, on the record of the demonstration.
final class ReceptionTests {
  private let demonstration: Demonstration
  private let reception: Reception
  private let lines = Lines()

  private final class Lines: Sendable {
    let all = Mutex("")
  }

  init() throws {
    demonstration = try Demonstration()
    var settings = ServerSettings()
    settings.prefix = "/texts"
    settings.trustedProxies = ["127.0.0.1", "10.0.0.1"]
    let site = try Site(
      doorkeeper: Doorkeeper(registry: demonstration.registry, open: ["modalities-2021"]),
      prefix: settings.prefix
    )
    let gate = Gate(site: site, sessions: Sessions(demonstration.registry))
    reception = Reception(site: site, gate: gate, settings: settings)
  }

  deinit { demonstration.remove() }

  private func answer(
    _ method: HTTPRequest.Method = .get,
    _ target: String,
    _ headers: HTTPFields = [:]
  ) -> WebResponse {
    let lines = lines
    let logger = Logger(label: "test") { _ in
      var log = LineLog(.text, from: .trace)
      log.write = { line in lines.all.withLock { $0 += line } }
      return log
    }
    return reception.answer(
      WebRequest(method, target, headers: headers, host: "a", peer: "127.0.0.1"),
      log: logger
    )
  }

  private static let style = "/texts/-/assets/\(Assets.style.name)"

  @Test(
    arguments: [
      (HTTPRequest.Method.get, "/texts/healthz", 200), (.head, "/texts/healthz", 200),
      (.get, "/texts/readyz", 200), (.get, "/texts/metrics", 404), (.get, "/texts/", 200),
      (.get, "/healthz", 404), (.get, "/texts/nothing/here", 404), (.get, "/textsx", 404),
      (.get, "/texts/rehearsal", 404), (.get, "/texts/-/nothing", 404), (.get, style, 200),
      (.post, "/texts/healthz", 405), (.options, "/texts/", 405), (.trace, "/texts/", 405),
      (.get, "/texts/-/sign-out", 405), (.delete, "/texts/-/sign-in/abc", 405),
      (.get, "/texts/" + String(repeating: "a", count: 4096), 414),
    ]
  )
  func `answers`(method: HTTPRequest.Method, target: String, status: Int) {
    let response = answer(method, target)
    #expect(response.status.code == status)
    for name in ["Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy"] {
      let field = HTTPField.Name(name)
      #expect(field.flatMap { response.headers[$0] } != nil, "\(name) is missing")
    }
    #expect(response.headers[.cacheControl] != nil)
    #expect((response.headers[.allow] != nil) == (status == 405))
  }

  @Test func `says the same of what is not there and of what is not for somebody`() {
    let hidden = answer(.get, "/texts/rehearsal/rev-1")
    let missing = answer(.get, "/texts/nothing/rev-1")
    #expect(hidden == missing)
  }

  @Test func `says faults as data to whoever wants data`() {
    let response = answer(.get, "/texts/nothing", [.accept: "application/json"])
    #expect(response.headers[.contentType] == "application/problem+json")
    #expect(String(decoding: response.body, as: UTF8.self).contains("\"status\" : 404"))
  }

  @Test func `sends the head alone to whoever asks for it`() {
    let (whole, head) = (answer(.get, Self.style), answer(.head, Self.style))
    #expect(head.body.isEmpty && !whole.body.isEmpty)
    #expect(head.length == whole.body.count && head.headers == whole.headers)
  }

  @Test func `tells that something is still the same`() throws {
    let tag = try #require(answer(.get, Self.style).headers[.eTag])
    for list in [tag, "W/\(tag)", "\"x\", \(tag)", "*"] {
      let again = answer(.get, Self.style, [.ifNoneMatch: list])
      #expect(again.status == .notModified && again.body.isEmpty && again.length == nil)
      #expect(again.headers[.eTag] == tag && again.headers[.cacheControl] != nil)
    }
    #expect(answer(.get, Self.style, [.ifNoneMatch: "\"x\""]).status == .ok)
  }

  @Test func `names compressed bytes otherwise`() throws {
    let plain = answer(.get, Self.style)
    let packed = answer(.get, Self.style, [.acceptEncoding: "br, gzip;q=0.5"])
    #expect(packed.headers[.contentEncoding] == "gzip")
    #expect(packed.body.count < plain.body.count && packed.body.starts(with: [0x1F, 0x8B]))
    #expect(packed.headers[.eTag] != plain.headers[.eTag])
    let known: HTTPFields = [
      .acceptEncoding: "gzip", .ifNoneMatch: try #require(plain.headers[.eTag]),
    ]
    #expect(answer(.get, Self.style, known).status == .ok)
    let refused = answer(.get, Self.style, [.acceptEncoding: "gzip;q=0"])
    #expect(refused.headers[.contentEncoding] == nil)
  }

  @Test func `does not compress what nobody may keep`() {
    let response = answer(.get, "/texts/-/sessions", [.acceptEncoding: "gzip"])
    #expect(response.headers[.cacheControl] == "no-store")
    #expect(response.headers[.contentEncoding] == nil && response.headers[.eTag] == nil)
  }

  @Test func `logs nothing that lets somebody in or tells what they look for`() throws {
    let secret = "Secretsecretsecretsecretsecretsecretsecret0"
    for target in [
      "/texts/-/sign-in/\(secret)", "/texts/-/sign-in/\(secret)?a=\(secret)", "/texts/\(secret)",
      "/texts/sign-in/\(secret)", "/texts/modalities-2021/search?q=\(secret)",
      "/texts/-/sessions/\(secret)", "/\(secret)",
    ] {
      _ = answer(.get, target, [.cookie: "zerodraft=\(secret)", .referer: secret])
    }
    let said = lines.all.withLock { $0 }
    #expect(said.split(separator: "\n").count >= 7)
    #expect(!said.contains(secret))
  }

  @Test(
    arguments: [
      ("127.0.0.1", nil, "127.0.0.1"), ("127.0.0.1", "192.0.2.1", "192.0.2.1"),
      ("127.0.0.1", "6.6.6.6, 192.0.2.1", "192.0.2.1"),
      ("127.0.0.1", "6.6.6.6, 192.0.2.1, 10.0.0.1", "192.0.2.1"),
      ("127.0.0.1", "10.0.0.1", "127.0.0.1"), ("127.0.0.1", "no address", "d"),
      ("192.0.2.7", "192.0.2.1", "192.0.2.7"),
    ] as [(String, String?, String)]
  )
  func `believes trusted proxies alone`(peer: String, forwarded: String?, expected: String) throws {
    var fields: HTTPFields = [:]
    fields[try #require(HTTPField.Name("X-Forwarded-For"))] = forwarded
    let request = WebRequest(.get, "/", headers: fields, peer: peer)
    if forwarded == "no address" {
      // Letters of an address stay, and nothing that could act in a log.
      #expect(reception.peer(of: request).allSatisfy { $0.isHexDigit || $0 == "." || $0 == ":" })
    } else {
      #expect(reception.peer(of: request) == expected)
    }
  }

  @Test func `opens calendar and feed to a program with a key, and no page`() throws {
    let link = try Invitations(demonstration.registry)
      .make(to: "rehearsal", as: .delegation, for: "Delegation A")
    let sessions = Sessions(demonstration.registry)
    guard case .signedIn(let token) = try sessions.signIn(with: link.token.text, from: "192.0.2.1"),
      let session = try sessions.session(token.text)
    else {
      Issue.record("nobody signed in")
      return
    }
    let key = Query(["key": session.followKey]).text
    for path in ["/texts/rehearsal/calendar.ics", "/texts/rehearsal/feed.atom"] {
      #expect(answer(.get, path + key).status == .ok)
      #expect(answer(.get, path).status == .notFound)
      #expect(answer(.get, path + "?key=" + token.text).status == .notFound)
    }
    for path in ["/texts/rehearsal", "/texts/rehearsal/calendar", "/texts/rehearsal/rev-1.json"] {
      #expect(answer(.get, path + key).status == .notFound)
    }
    #expect(!lines.all.withLock { $0.contains(session.followKey) })
  }

  @Test(
    arguments: [
      (HTTPRequest.Method.post, "/texts/-/sign-in/x", 8192, 200),
      (.post, "/texts/-/sign-out", 8192, 200),
      (.post, "/texts/-/sessions/x", 8192, 200), (.get, "/texts/", 0, 200),
      (.get, "/texts/-/sign-in/x", 0, 200), (.post, "/texts/", 0, 405),
      (.post, "/texts/healthz", 0, 405), (.put, "/texts/-/sign-in/x", 0, 405),
      (.post, "/elsewhere", 0, 404),
    ]
  )
  func `takes content for forms at the door alone`(
    method: HTTPRequest.Method,
    target: String,
    most: Int,
    status: Int
  ) {
    do throws(Fault) {
      #expect(try reception.mostContent(method, target) == most && status == 200)
    } catch { #expect(error.status.code == status) }
  }
}
