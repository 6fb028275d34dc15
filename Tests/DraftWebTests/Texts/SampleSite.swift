import DraftText
import Foundation
import Negotiation
import Secretariat
import Testing

@testable import DraftWeb

/// A small negotiation with two versions, the last in Arabic too, and pages of it; its record goes when this goes.
final class SampleSite {
  let site: Site
  private let folder: URL

  private static let zero = """
    The General Assembly,

    Recalling the purposes of <script>alert(1)</script> fountains,

    1. Decides that every floor should have one fountain;

    2. Requests managers to test the water every three months;

    3. Invites contributions;
    """

  private static let revised = """
    The General Assembly,

    Recalling the purposes of <script>alert(1)</script> fountains,

    1. Invites contributions;

    2. Decides that every floor shall have two fountains;

    3. Requests managers to test the water every three months;

    4. Also decides to review progress.
    """

  private static let arabic = """
    إن الجمعية العامة،

    إذ تشير إلى مقاصد النوافير،

    1 - تدعو إلى تقديم تبرعات؛

    2 - تقرر أن يكون لكل طابق نافورتان؛

    3 - تطلب إلى المديرين فحص المياه كل ثلاثة أشهر؛
    """

  /// Makes a record.
  ///
  /// - Parameter hidden: how many entries it has that only those who keep it may see.
  /// - Throws: why it cannot be made.
  init(hidden: Int = 0) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "site-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var registry = Registry(
      path: folder.appending(path: "record.sqlite").path,
      recorder: "the desk",
      clock: .fixed(Instant(seconds: 1_741_600_000))
    )
    _ = try registry.record(in: "water", isNew: true) { _ in
      [Recording(.opened(Opening(title: "Water & <b>fountains</b>")))]
    }
    let names = ["Delegation A", "Delegation B"].map { name in
      Recording(.parties(.defined(PartyDefinition(name: name, kind: .delegation))))
    }
    _ = try registry.record(in: "water") { _ in names }
    for place in 0..<hidden {
      _ = try registry.record(in: "water") { _ in [Recording(.noted(Note("secret \(place)")))] }
    }
    try Self.circulate(Self.zero, as: "Zero draft", on: "2025-02-10", from: folder, registry)
    try Self.circulate(Self.revised, as: "Rev.1", on: "2025-03-17", from: folder, registry)
    let file = folder.appending(path: "arabic.txt")
    try Data(Self.arabic.utf8).write(to: file)
    let translate = TranslateVersion(registry: registry, reading: ReadDocument(language: .arabic))
    let source = DocumentSource(argument: file.path)
    _ = try translate.record(translate.plan(source, of: nil, date: nil, in: "water"))
    registry.shelf = RecordShelf()
    site = try Site(doorkeeper: Doorkeeper(registry: registry), prefix: "/texts")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private static func circulate(
    _ text: String,
    as label: String,
    on day: String,
    from folder: URL,
    _ registry: Registry
  ) throws {
    let file = folder.appending(path: "\(label).txt")
    try Data(text.utf8).write(to: file)
    var particulars = CirculateVersion.Particulars()
    particulars.label = label
    particulars.dates.text = CalendarDate(parsing: day)
    let circulate = CirculateVersion(registry: registry)
    let source = DocumentSource(argument: file.path)
    _ = try circulate.record(circulate.plan(source, particulars, in: "water"))
  }

  /// What somebody is answered.
  func answer(
    _ line: String,
    as role: AccessRole = .delegation,
    of party: String? = nil
  ) throws -> Answer {
    let parts = line.split(separator: "?", maxSplits: 1).map(String.init)
    let target = try #require(Target(path: parts[0]))
    let name = party ?? (role == .delegation ? "Delegation A" : nil)
    let grant = Grant(negotiation: "water", role: role, party: name.map { PartyID($0) })
    return try site.answer(
      Ask(
        target.address,
        as: target.form ?? .page,
        query: Query(parsing: parts.count > 1 ? parts[1] : ""),
        by: Visitor(grants: [grant])
      )
    )
  }

  /// What somebody reads.
  func words(_ line: String, as role: AccessRole = .delegation) throws -> String {
    String(decoding: try answer(line, as: role).body, as: UTF8.self)
  }
}

/// Addresses of texts, in every form and shown in every way.
let textAddresses = [
  "/water/zero-draft", "/water/rev-1", "/water/rev-1.json", "/water/rev-1.md", "/water/rev-1.docx",
  "/water/zero-draft..rev-1", "/water/zero-draft..rev-1?layout=side-by-side&marks=text",
  "/water/zero-draft..rev-1?show=before&fold=typography&only=changes&kind=moved",
  "/water/zero-draft..rev-1.json", "/water/zero-draft..rev-1.md",
  "/water/zero-draft..rev-1.docx", "/water/zero-draft..rev-1.docx?as=static",
  "/water/zero-draft..rev-1.docx?as=side-by-side", "/water/zero-draft..rev-1.docx?as=clean",
  "/water/rev-1/op-1", "/water/rev-1/pp-1", "/water/rev-1/op-1?language=ar",
  "/water/rev-1?language=ar", "/water/rev-1?beside=ar", "/water/rev-1/op-1.json",
  "/water/zero-draft/op-2.json",
]
