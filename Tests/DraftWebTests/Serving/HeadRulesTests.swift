import NIOHTTP1
import Testing

@testable import DraftWeb

/// Heads that could be read in two ways.
struct HeadRulesTests {
  private func fault(
    _ target: String = "/",
    _ version: HTTPVersion = .http1_1,
    _ fields: [(String, String)]
  ) -> Fault? {
    let head = HTTPRequestHead(
      version: version,
      method: .GET,
      uri: target,
      headers: HTTPHeaders(fields)
    )
    return HeadRules.fault(of: head, limits: ServingLimits())
  }

  @Test(
    arguments: [
      [("Host", "a")], [("host", "texts.example:8443")], [("Host", "[::1]:8080")],
      [("Host", "a"), ("Content-Length", "0")], [("Host", "a"), ("Content-Length", "262144")],
      [("Host", "a"), ("Transfer-Encoding", "chunked")],
      [("Host", "a"), ("Transfer-Encoding", "Chunked")],
    ]
  )
  func `lets clear heads through`(fields: [(String, String)]) {
    #expect(fault("/", .http1_1, fields) == nil)
  }

  @Test(
    arguments: [
      [], [("Host", "")], [("Host", "a/b")], [("Host", "a b")], [("Host", "a"), ("Host", "a")],
      [("Host", "a"), ("Content-Length", "1"), ("Content-Length", "1")],
      [("Host", "a"), ("Content-Length", "1, 1")], [("Host", "a"), ("Content-Length", "+1")],
      [("Host", "a"), ("Content-Length", "")], [("Host", "a"), ("Content-Length", " 1")],
      [("Host", "a"), ("Content-Length", "99999999999999999999")],
      [("Host", "a"), ("Transfer-Encoding", "chunked"), ("Content-Length", "1")],
      [("Host", "a"), ("Transfer-Encoding", "chunked"), ("Transfer-Encoding", "chunked")],
      [("Host", "a"), ("Transfer-Encoding", "gzip, chunked")],
      [("Host", "a"), ("Transfer-Encoding", "identity")],
    ]
  )
  func `refuses heads that can be read in two ways`(fields: [(String, String)]) {
    #expect(fault("/", .http1_1, fields) == .malformed)
  }

  @Test(arguments: ["", "*", "a", "http://a/", "/a b", "/a#b", "/\u{7F}", "/é", "//é"])
  func `refuses targets that are no paths`(target: String) {
    #expect(fault(target, .http1_1, [("Host", "a")]) == .malformed)
  }

  @Test(
    arguments: [
      ("http://b/x?y", "/x?y", "b"), ("HTTPS://b:80", "/", "b:80"), ("http://b?y", "/?y", "b"),
      ("/http://b/", "/http://b/", "a"), ("ftp://b/", "ftp://b/", "a"),
    ]
  )
  func `takes whole addresses for paths`(target: String, path: String, host: String) {
    let head = HeadRules.withPath(
      HTTPRequestHead(version: .http1_1, method: .GET, uri: target, headers: ["Host": "a"])
    )
    #expect(head.uri == path && head.headers["host"] == [host])
  }

  @Test(arguments: ["http://", "http:///x", "http://u@b/", "http://b/#c"])
  func `refuses whole addresses that are none`(target: String) {
    let head = HeadRules.withPath(
      HTTPRequestHead(version: .http1_1, method: .GET, uri: target, headers: ["Host": "a"])
    )
    #expect(HeadRules.fault(of: head, limits: ServingLimits()) == .malformed)
  }

  @Test func `knows the rules of HTTP/1.0`() {
    #expect(fault("/", .http1_0, []) == nil)
    #expect(fault("/", .http1_0, [("Transfer-Encoding", "chunked")]) == .malformed)
    #expect(fault("/", HTTPVersion(major: 2, minor: 0), [("Host", "a")]) == .malformed)
  }

  @Test func `refuses too much before it comes`() {
    #expect(fault("/", .http1_1, [("Host", "a"), ("Content-Length", "262145")]) == .tooLarge)
  }
}
