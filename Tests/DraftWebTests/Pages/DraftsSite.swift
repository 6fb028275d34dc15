import DraftText
import Foundation
import Negotiation
import Secretariat

@testable import DraftWeb

/// A site over a negotiation of the project’s `Drafts`, in a folder that goes when it goes.
final class DraftsSite {
  let site: Site
  private let folder: URL
  static let name = "modalities-2021"
  static let now = Instant(seconds: 1_638_000_000)

  init(prefix: String = "/texts") throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "zerodraft-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var registry = Registry(
      path: folder.appending(path: "record.sqlite").path,
      recorder: "co-facilitators",
      clock: .fixed(Self.now)
    )
    let drafts = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Drafts/\(Self.name)").standardized
    _ = try ImportFolder(registry: registry).take(drafts.path)
    registry.shelf = RecordShelf()
    site = try Site(
      doorkeeper: Doorkeeper(registry: registry, open: [Self.name]),
      prefix: prefix,
      origin: "https://texts.example"
    )
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  static let keeper = Visitor(grants: [Grant(negotiation: name, role: .coFacilitator)])

  /// What is answered, as text.
  func text(
    _ address: Address,
    as form: Form = .page,
    _ query: Query = Query(),
    by visitor: Visitor = keeper,
    seen: [String: Int] = [:]
  ) throws -> String {
    var ask = Ask(address, as: form, query: query, by: visitor)
    ask.seen = seen
    return String(decoding: try site.answer(ask).body, as: UTF8.self)
  }
}
