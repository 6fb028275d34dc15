import DraftText
import Foundation
import HTTPTypes
import Negotiation
import Secretariat
import Synchronization

@testable import DraftWeb

/// A door before a record with two negotiations, and a browser that keeps cookies.
final class GateSample {
  let folder: URL
  let gate: Gate
  let registry: Registry
  private let time: Time

  private final class Time: Sendable {
    let now = Mutex(1_615_500_000)
  }

  init(prefix: String = "", origin: String = "", title: String = "A declaration") throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "zerodraft-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let time = Time()
    self.time = time
    registry = Registry(
      path: folder.appending(path: "record.sqlite").path,
      recorder: "co-facilitators",
      clock: WallClock { Instant(seconds: time.now.withLock { $0 }) }
    )
    for name in ["exercise", "other"] {
      _ = try OpenNegotiation(registry: registry).open(Opening(title: title), as: name)
      for party in ["Delegation A", "Delegation B"] {
        _ = try DefineParty(registry: registry).define(
          party,
          kind: .delegation,
          aliases: [],
          members: [],
          since: nil,
          in: name
        )
      }
    }
    let site = try Site(doorkeeper: Doorkeeper(registry: registry), prefix: prefix, origin: origin)
    gate = Gate(site: site, sessions: Sessions(registry))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Lets some seconds go by.
  func wait(_ seconds: Int) { time.now.withLock { $0 += seconds } }

  /// What a link holds.
  func link(for party: String = "Delegation A", to name: String = "exercise") throws -> String {
    try Invitations(registry).make(to: name, as: .delegation, for: party).token.text
  }

  /// The kinds of what happened at the door.
  func audit() throws -> [String] { try AuditListing(registry).entries.map(\.kind) }

  /// Whether anybody ever wrote down who comes in.
  var hasAccessFile: Bool {
    FileManager.default.fileExists(atPath: registry.path + "-access")
  }
}

/// A browser that keeps cookies and sends forms as browsers do.
struct Browser {
  let sample: GateSample
  var cookies: [String: String] = [:]
  var remote = "192.0.2.1"
  var isSecure = true

  init(_ sample: GateSample) {
    self.sample = sample
  }

  var header: String? {
    cookies.isEmpty
      ? nil
      : cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        .joined(separator: "; ")
  }

  var guest: Guest {
    get throws { try sample.gate.guest(cookie: header, isSecure: isSecure) }
  }

  mutating func open(_ address: Address, as form: Form = .page) throws -> GateAnswer {
    var request = GateRequest(target: Target(address), remote: remote, isSecure: isSecure)
    request.form = form
    request.cookie = header
    return try keep(sample.gate.answer(request))
  }

  /// Sends a form.
  mutating func send(
    _ address: Address,
    form: String?,
    changing change: (inout GateRequest) -> Void = { _ in }
  ) throws -> GateAnswer {
    var request = GateRequest(target: Target(address), remote: remote, isSecure: isSecure)
    request.method = .post
    request.cookie = header
    request.host = "texts.example"
    request.origin = "null"
    request.fetchSite = "same-origin"
    request.contentType = "application/x-www-form-urlencoded"
    request.body = Array((form.map { "form=\($0)" } ?? "").utf8)
    change(&request)
    return try keep(sample.gate.answer(request))
  }

  /// Opens a link and sends its form.
  mutating func signIn(_ link: String) throws -> GateAnswer {
    let form = Self.form(in: try open(.signIn(token: link)))
    return try send(.signIn(token: link), form: form)
  }

  private mutating func keep(_ answer: GateAnswer) -> GateAnswer {
    for setting in answer.fields[values: .setCookie] {
      let pair = setting.prefix { $0 != ";" }.split(
        separator: "=",
        maxSplits: 1,
        omittingEmptySubsequences: false
      )
      cookies[String(pair[0])] = setting.contains("Max-Age=0") ? nil : String(pair[1])
    }
    return answer
  }

  /// What a form of a page carries.
  static func form(in answer: GateAnswer) -> String? {
    let text = String(decoding: answer.answer.body, as: UTF8.self)
    return text.firstMatch(of: /name="form" value="([0-9a-f]+)"/).map { String($0.1) }
  }
}

extension GateAnswer {
  var text: String { String(decoding: answer.body, as: UTF8.self) }
}
