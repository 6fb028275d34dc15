import DraftText
import Foundation
import Negotiation
import RecordStore
import Synchronization

@testable import Secretariat

/// A record with two negotiations to which people are invited, and a clock that is moved on.
final class AccessSample {
  let sample: SampleRecord
  private let time: Time

  private final class Time: Sendable {
    let now = Mutex(1_615_500_000)
  }

  init() throws {
    sample = try SampleRecord()
    time = Time()
    for name in ["exercise", "other"] {
      try sample.open(name)
      try sample.circulate("Zero draft", ["Decides to meet"], in: name)
      for party in ["Delegation A", "Delegation B"] {
        _ = try DefineParty(registry: sample.registry).define(
          party,
          kind: .delegation,
          aliases: [],
          members: [],
          since: nil,
          in: name
        )
      }
    }
  }

  var registry: Registry {
    var registry = sample.registry
    let time = time
    registry.clock = WallClock { Instant(seconds: time.now.withLock { $0 }) }
    return registry
  }

  var invitations: Invitations { Invitations(registry) }
  var sessions: Sessions { Sessions(registry) }

  /// Lets some seconds go by.
  func wait(_ seconds: Int) { time.now.withLock { $0 += seconds } }

  /// A link for a delegation.
  func link(
    for party: String = "Delegation A",
    to name: String = "exercise",
    expires: String? = nil
  ) throws -> String {
    try invitations.make(to: name, as: .delegation, for: party, expires: expires).token.text
  }

  /// What a browser holds after it showed a link.
  func signIn(_ link: String, replacing token: String? = nil) throws -> String? {
    let outcome = try sessions.signIn(with: link, replacing: token, from: "192.0.2.1")
    guard case .signedIn(let token) = outcome else { return nil }
    return token.text
  }

  /// What a browser may see.
  func grants(_ token: String?) throws -> [Grant]? {
    try token.flatMap { try sessions.session($0) }?.visitor.grants
  }

  /// The kinds of what happened at the door, in order.
  func audit() throws -> [String] { try AuditListing(registry).entries.map(\.kind) }

  /// All that lies in the access file and beside it.
  var stored: [UInt8] {
    let path = AccessFile.path(of: sample.path)
    return [path, path + "-journal", path + "-wal"]
      .flatMap { FileManager.default.contents(atPath: $0).map(Array.init) ?? [] }
  }
}
