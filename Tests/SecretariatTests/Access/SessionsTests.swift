import DraftText
import Foundation
import Negotiation
import Testing

@testable import RecordStore
@testable import Secretariat

struct SessionsTests {
  private static let own = Grant(
    negotiation: "exercise",
    role: .delegation,
    party: PartyID("Delegation A")
  )

  // MARK: Tokens

  @Test func `makes tokens of 256 bits that are never the same and never seen in a log`() throws {
    let tokens = (0..<200).map { _ in SecretToken() }
    #expect(Set(tokens.map(\.text)).count == 200)
    for token in tokens {
      #expect(Receipt.bytes(base64URL: token.text)?.count == 32)
      #expect(token.text.count == 43)
      let said = "\(token) \(String(reflecting: token)) \(String(describing: [token]))"
      #expect(!said.contains(token.text))
      var dumped = ""
      dump(token, to: &dumped)
      #expect(!dumped.contains(token.text))
    }
    // Each bit is set in some and not in others.
    let bytes = tokens.compactMap { Receipt.bytes(base64URL: $0.text) }
    for bit in 0..<256 {
      let set = bytes.count { $0[bit / 8] >> (bit % 8) & 1 == 1 }
      #expect(40...160 ~= set)
    }
  }

  @Test func `keeps nothing that opens anything`() throws {
    let sample = try AccessSample()
    let unused = try sample.link()
    let used = try sample.link(for: "Delegation B")
    let session = try #require(try sample.signIn(used))
    _ = try sample.signIn("a link that never was")
    _ = try sample.signIn(used)
    let stored = sample.stored
    let text = String(decoding: stored, as: UTF8.self)
    for token in [unused, used, session] {
      #expect(!text.contains(token))
      let bytes = try #require(Receipt.bytes(base64URL: token))
      #expect(Data(stored).range(of: Data(bytes)) == nil)
    }
    #expect(!text.contains("a link that never was"))
    let listed = String(
      decoding: try JSONText.bytes(of: sample.invitations.listing()),
      as: UTF8.self
    )
    let audit = String(
      decoding: try JSONText.bytes(of: AuditListing(sample.registry)),
      as: UTF8.self
    )
    for token in [unused, used, session] { #expect(!(listed + audit).contains(token)) }
  }

  @Test func `takes no token of one kind for one of another`() throws {
    let sample = try AccessSample()
    let link = try sample.link()
    #expect(try sample.sessions.session(link) == nil)
    let token = try #require(try sample.signIn(link))
    #expect(try sample.signIn(token) == nil)
    let session = try #require(try sample.sessions.session(token))
    #expect(try sample.sessions.session(session.handle) == nil)
    #expect(try sample.sessions.session("") == nil)
  }

  // MARK: Links

  @Test func `opens once`() throws {
    let sample = try AccessSample()
    let link = try sample.link()
    let token = try sample.signIn(link)
    #expect(try sample.grants(token) == [Self.own])
    #expect(try sample.signIn(link) == nil)
    // The same browser is not sent away.
    #expect(
      try sample.sessions.signIn(with: link, replacing: token, from: "192.0.2.1") == .alreadyIn
    )
    #expect(try sample.grants(token) == [Self.own])
  }

  @Test func `opens once where many show it at the same instant`() async throws {
    let sample = try AccessSample()
    let link = try sample.link()
    let registry = sample.registry
    let count = try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<16 {
        group.addTask {
          try Sessions(registry).signIn(with: link, from: "192.0.2.1") != .refused
        }
      }
      return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(count == 1)
  }

  @Test(arguments: [
    (14 * 86_400 - 1, true), (14 * 86_400, false), (400 * 86_400, false),
  ])
  func `asks for the expiry when the link is used`(seconds: Int, opens: Bool) throws {
    let sample = try AccessSample()
    let link = try sample.link()
    sample.wait(seconds)
    #expect((try sample.signIn(link) != nil) == opens)
    #expect(try sample.audit().last == (opens ? "signed in" : "expired link"))
  }

  @Test func `says the same of every link that opens nothing, and tells them apart in the log`()
    throws
  {
    let sample = try AccessSample()
    let links = try (0..<3).map { _ in try sample.link() }
    _ = try sample.signIn(links[0])
    _ = try sample.invitations.revoke(2)
    sample.wait(20 * 86_400)
    for link in links + ["unknown", "", String(repeating: "a", count: 1000)] {
      #expect(try sample.sessions.signIn(with: link, from: "192.0.2.1") == .refused)
    }
    #expect(
      try sample.audit().suffix(6) == [
        "used link", "revoked link", "expired link", "unknown link", "unknown link",
        "unknown link",
      ]
    )
  }

  // MARK: Sessions

  @Test func `ends when nobody used it for a week`() throws {
    let sample = try AccessSample()
    let token = try sample.signIn(try sample.link())
    for _ in 0..<3 {
      sample.wait(Sessions.idleLimit - 1)
      #expect(try sample.grants(token) == [Self.own])
    }
    sample.wait(Sessions.idleLimit)
    #expect(try sample.grants(token) == nil)
  }

  @Test func `ends thirty days after the link was used, however often it is used`() throws {
    let sample = try AccessSample()
    let token = try sample.signIn(try sample.link())
    for _ in 0..<29 {
      sample.wait(86_400)
      #expect(try sample.grants(token) == [Self.own])
    }
    sample.wait(86_399)
    #expect(try sample.grants(token) == [Self.own])
    sample.wait(1)
    #expect(try sample.grants(token) == nil)
  }

  @Test func `gives a new token to whoever signs in, and none that was brought along`() throws {
    let sample = try AccessSample()
    let planted = "a-value-that-somebody-else-knows"
    let token = try #require(try sample.signIn(try sample.link(), replacing: planted))
    #expect(token != planted)
    #expect(try sample.grants(planted) == nil)
    // A live session of somebody else's is not taken over either: the old token is dead.
    let second = try #require(
      try sample.signIn(try sample.link(for: "Delegation B"), replacing: token)
    )
    #expect(second != token)
    #expect(try sample.grants(token) == nil)
    #expect(try sample.grants(second)?.count == 2)
  }

  @Test func `holds what two links let in for, each for its own time`() throws {
    let sample = try AccessSample()
    let first = try sample.signIn(try sample.link())
    for _ in 0..<4 {
      sample.wait(5 * 86_400)
      _ = try sample.grants(first)
    }
    let second = try sample.signIn(try sample.link(to: "other"), replacing: first)
    let both = try #require(try sample.grants(second))
    #expect(Set(both.map(\.negotiation)) == ["exercise", "other"])
    sample.wait(5 * 86_400)
    _ = try sample.grants(second)
    sample.wait(5 * 86_400)
    #expect(try sample.grants(second)?.map(\.negotiation) == ["other"])
  }

  @Test func `ends at once when its invitation is revoked, also with another beside it`() throws {
    let sample = try AccessSample()
    let first = try sample.signIn(try sample.link())
    let both = try sample.signIn(try sample.link(to: "other"), replacing: first)
    let neighbour = try sample.signIn(try sample.link(for: "Delegation B"))
    // Revoked by another process, as it were.
    #expect(try Invitations(sample.registry).revoke(1).sessions == 1)
    #expect(try sample.grants(both) == nil)
    #expect(try sample.grants(neighbour)?.count == 1)
    #expect(throws: Problem.self) { try sample.invitations.revoke(1) }
    #expect(throws: Problem.self) { try sample.invitations.revoke(99) }
  }

  @Test func `lets programs follow by a key that is good for nothing else and ends with it`() throws
  {
    let sample = try AccessSample()
    let token = try #require(try sample.signIn(try sample.link()))
    let session = try #require(try sample.sessions.session(token))
    let key = session.followKey
    #expect(try sample.sessions.session(token)?.followKey == key)
    #expect(key.count == 43 && key != token && key != session.handle)
    #expect(try sample.sessions.session(followingWith: key)?.visitor.grants == [Self.own])
    // Neither opens what the other is for.
    #expect(try sample.sessions.session(key) == nil)
    #expect(try sample.sessions.session(followingWith: token) == nil)
    #expect(try sample.signIn(key) == nil)
    let other = try #require(try sample.signIn(try sample.link(for: "Delegation B")))
    #expect(try sample.sessions.session(other)?.followKey != key)
    // Asking every day is use, until the link lets nobody in any more.
    for _ in 0..<29 {
      sample.wait(86_400)
      #expect(try sample.sessions.session(followingWith: key) != nil)
    }
    sample.wait(86_400)
    #expect(try sample.sessions.session(followingWith: key) == nil)
  }

  @Test func `ends what follows when the invitation is revoked or the session ended`() throws {
    let sample = try AccessSample()
    let keys = try ["Delegation A", "Delegation B"].map { party in
      let token = try #require(try sample.signIn(try sample.link(for: party)))
      return try #require(try sample.sessions.session(token))
    }
    _ = try Invitations(sample.registry).revoke(1)
    _ = try sample.sessions.end(keys[1].handle, by: keys[1], from: "192.0.2.1")
    for session in keys {
      #expect(try sample.sessions.session(followingWith: session.followKey) == nil)
    }
  }

  @Test func `shuts everybody out when the access file is taken away`() throws {
    let sample = try AccessSample()
    let sessions = sample.sessions
    let token = try #require(try sample.signIn(try sample.link()))
    #expect(try sessions.session(token) != nil)
    try FileManager.default.removeItem(atPath: AccessFile.path(of: sample.sample.path))
    #expect(try sessions.session(token) == nil)
  }

  @Test func `lets nobody in where the access file cannot be read`() throws {
    let sample = try AccessSample()
    let token = try #require(try sample.signIn(try sample.link()))
    let path = AccessFile.path(of: sample.sample.path)
    try FileManager.default.removeItem(atPath: path)
    try Data("no access file".utf8).write(to: URL(filePath: path))
    #expect(throws: Problem.self) { try sample.sessions.session(token) }
    #expect(throws: Problem.self) {
      try sample.sessions.signIn(with: "a", from: "192.0.2.1")
    }
  }

  // MARK: A delegation's sessions

  @Test func `lists and ends the sessions of one's own delegation, and no others`() throws {
    let sample = try AccessSample()
    let tokens = try ["Delegation A", "Delegation A", "Delegation B"].map { party in
      try #require(try sample.signIn(try sample.link(for: party)))
    }
    let sessions = try tokens.map { try #require(try sample.sessions.session($0)) }
    let lines = try sample.sessions.sessions(besides: sessions[0])
    #expect(lines.map(\.handle) == [sessions[0].handle, sessions[1].handle])
    #expect(lines.map(\.isOwn) == [true, false])
    // B's handle is of no use to A.
    let ended = try sample.sessions.end(sessions[2].handle, by: sessions[0], from: "192.0.2.1")
    #expect(!ended)
    #expect(try sample.grants(tokens[2]) != nil)
    #expect(try sample.sessions.end(sessions[1].handle, by: sessions[0], from: "192.0.2.1"))
    #expect(try sample.grants(tokens[1]) == nil)
    #expect(try sample.sessions.end(sessions[0].handle, by: sessions[0], from: "192.0.2.1"))
    #expect(try sample.grants(tokens[0]) == nil)
    #expect(try sample.audit().suffix(2) == ["session ended", "signed out"])
  }

  @Test func `does not say what another of the delegation may see besides`() throws {
    let sample = try AccessSample()
    let first = try #require(try sample.signIn(try sample.link()))
    let second = try sample.signIn(try sample.link())
    _ = try sample.signIn(try sample.link(for: "Delegation B", to: "other"), replacing: second)
    let session = try #require(try sample.sessions.session(first))
    let lines = try sample.sessions.sessions(besides: session)
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.grants == [Self.own] })
  }

  @Test func `keeps observers without a party apart, and those who keep the record together`()
    throws
  {
    let sample = try AccessSample()
    func sessions(as role: AccessRole) throws -> [SessionLine] {
      let tokens = try (0..<2).map { _ in
        try #require(
          try sample.signIn(try sample.invitations.make(to: "exercise", as: role).token.text)
        )
      }
      return try sample.sessions.sessions(
        besides: try #require(try sample.sessions.session(tokens[0]))
      )
    }
    #expect(try sessions(as: .observer).count == 1)
    #expect(try sessions(as: .secretariat).count == 2)
  }

  // MARK: Visits

  @Test func `knows what was there at the end of the visit before`() throws {
    let sample = try AccessSample()
    let token = try #require(try sample.signIn(try sample.link()))
    func session() throws -> Session { try #require(try sample.sessions.session(token)) }
    #expect(try session().lastVisit == [:])
    try sample.sessions.note(["exercise": 4], of: session())
    // The first visit: everything is new, and stays so until it ends.
    #expect(try session().lastVisit == ["exercise": 0])
    sample.wait(1200)
    try sample.sessions.note(["exercise": 5], of: session())
    #expect(try session().lastVisit == ["exercise": 0])
    sample.wait(1800)
    #expect(try session().lastVisit == ["exercise": 5])
    try sample.sessions.note(["exercise": 7], of: session())
    sample.wait(60)
    #expect(try session().lastVisit == ["exercise": 5])
    // It goes along into the session that a second link makes.
    let next = try #require(try sample.signIn(try sample.link(to: "other"), replacing: token))
    #expect(try sample.sessions.session(next)?.lastVisit == ["exercise": 5])
  }
}
