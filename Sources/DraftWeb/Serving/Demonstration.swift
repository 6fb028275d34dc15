import Foundation
import Negotiation
public import Secretariat

/// A record to try the site with: a rehearsal in the middle of its last silence, and a real text.
///
/// It lies in a folder of its own until ``remove()``. Its clock was set to that moment, and runs on.
///
/// ```swift
/// let demonstration = try Demonstration()
/// defer { demonstration.remove() }
/// ```
public struct Demonstration: Sendable {
  /// The door to the record.
  public let registry: Registry
  /// The negotiations, all of which have a public face.
  public var open: Set<String> { Set(Self.records.map(\.name)) }
  private let folder: URL
  private let house: DemonstrationFolder

  private static let records = [
    (name: rehearsal, bytes: PackageResources.rehearsal_jsonl),
    (name: "modalities-2021", bytes: PackageResources.modalities_2021_jsonl),
  ]
  private static let rehearsal = "rehearsal"
  /// One hour after a text was placed under silence for the second time.
  private static let moment = 1_744_401_600

  /// Makes the record.
  ///
  /// - Throws: why it cannot be made.
  public init() throws(Problem) {
    let offset = Self.moment - WallClock.system.now().seconds
    DemonstrationFolder.clear()
    house = DemonstrationFolder()
    folder = house.url
    registry = Registry(
      path: folder.appending(path: "zerodraft.sqlite").path(percentEncoded: false),
      recorder: "the secretary",
      clock: WallClock { Instant(seconds: WallClock.system.now().seconds + offset) }
    )
    do {
      try house.make()
      for (name, bytes) in Self.records {
        let source = folder.appending(path: name)
        try FileManager.default.createDirectory(at: source, withIntermediateDirectories: true)
        try Data(bytes).write(to: source.appending(path: "record.jsonl"))
        _ = try ImportFolder(registry: registry).take(source.path(percentEncoded: false), as: name)
        try FileManager.default.removeItem(at: source)
      }
    } catch {
      remove()
      throw error as? Problem
        ?? Problem(
          "No record can be made in \(FileManager.default.temporaryDirectory.path)",
          hint: "Is there space left? TMPDIR names another folder for it."
        )
    }
  }

  /// Takes the record away.
  public func remove() { house.remove() }

  /// Takes note that whoever serves it takes it away at the end.
  ///
  /// Until then a signal that ends the program takes it away too.
  public func isServed() { house.isServed() }

  /// Somebody who can look at the demonstration.
  public struct Guest: Hashable, Sendable {
    /// As whom.
    public let name: String
    /// The address that lets them in.
    public let link: String
  }

  /// A link for each role, good once.
  ///
  /// - Parameter site: the address of the site, with its prefix.
  /// - Returns: who can come in by which link.
  /// - Throws: why no links can be made.
  public func guests(at site: String) throws(Problem) -> [Guest] {
    let invitations = Invitations(registry)
    let roles: [(AccessRole, String?, String)] = [
      (.coFacilitator, nil, "a co-facilitator"), (.secretariat, nil, "the secretariat"),
      (.delegation, "Delegation A", "Delegation A"), (.delegation, "Delegation B", "Delegation B"),
      (.observer, nil, "an observer"),
    ]
    var guests: [Guest] = []
    for (role, party, name) in roles {
      let made = try invitations.make(to: Self.rehearsal, as: role, for: party)
      guests.append(Guest(name: name, link: try SignInLink(made.token, at: site).text))
    }
    guests.append(Guest(name: "the public", link: site.hasSuffix("/") ? site : site + "/"))
    return guests
  }
}
