import DraftText
import Foundation
import Negotiation
import ZerodraftTestSupport

@testable import RecordStore
@testable import Secretariat

/// A folder with a small record in it, which goes when this goes.
final class SampleRecord {
  let folder: URL
  let registry: Registry

  var path: String { registry.path }

  init(named name: String = "record.sqlite") throws {
    // Files in memory: thousands of them are opened here.
    let memory = URL(filePath: "/dev/shm")
    let isThere = FileManager.default.isWritableFile(atPath: memory.path)
    folder = (isThere ? memory : FileManager.default.temporaryDirectory)
      .appending(path: "zerodraft-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    registry = Registry(
      path: folder.appending(path: name).path,
      recorder: "co-facilitators",
      clock: .fixed(Instant(seconds: 1_615_500_000))
    )
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The path of a file in the folder.
  func file(_ name: String) -> String { folder.appending(path: name).path }

  /// The names of the files in the folder, in order; without those that readers share with a
  /// writer, which they leave behind empty.
  var files: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
      .filter { !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") }.sorted()
  }

  var bytes: [UInt8] { FileManager.default.contents(atPath: path).map(Array.init) ?? [] }
}

extension SampleRecord {
  /// Opens a negotiation.
  @discardableResult
  func open(_ name: String = "exercise") throws -> Acknowledgement {
    try registry.record(in: name, isNew: true) { _ in
      [Recording(.opened(Opening(title: "A declaration on rehearsals")))]
    }
  }

  /// Notes something.
  @discardableResult
  func note(_ words: String, in name: String = "exercise") throws -> Acknowledgement {
    try registry.record(in: name) { _ in [Recording(.noted(Note(words)))] }
  }

  /// Circulates a version of these operative paragraphs, the same ones continuing by their place.
  @discardableResult
  func circulate(
    _ label: String,
    _ paragraphs: [String],
    matching: Matching? = nil,
    in name: String = "exercise"
  ) throws -> Acknowledgement {
    try registry.record(in: name) { ledger throws(Problem) in
      var text = Draft()
      text.paragraphs = [preambular("Recalling its decision")]
      text.paragraphs += paragraphs.enumerated().map { operative("\($0 + 1)", $1) }
      let (manifest, texts) = Manifest.taking(text, hashing: RecordHash.sha256)
      guard let content = try? manifest.content(hashing: RecordHash.sha256) else {
        throw Problem("no manifest")
      }
      let basis = ledger.state.versions.last
      let shared = min(basis?.circulation.paragraphs ?? 0, text.paragraphs.count)
      let matching =
        matching ?? Matching(continued: (0..<shared).map { Matching.Pair(old: $0, new: $0) })
      let circulation = Circulation(
        label: label,
        kind: basis == nil ? .zeroDraft : .revision,
        dates: VersionDates(text: CalendarDate(iso8601: "2021-03-12")),
        manifest: content.digest,
        paragraphs: text.paragraphs.count,
        basis: basis?.number,
        matching: matching,
        departed: matching.gone(of: basis?.circulation.paragraphs ?? 0).map {
          Departure(paragraph: $0, reason: "overtaken")
        }
      )
      return [Recording(.circulated(circulation), contents: texts + [content])]
    }
  }

  /// An opening, two versions and a note.
  func fill(_ name: String = "exercise") throws {
    try open(name)
    try circulate("Zero draft", ["Decides to meet", "Invites all"], in: name)
    try circulate("Rev.1", ["Decides to meet in May", "Invites all", "Requests"], in: name)
    try note("Sent by e-mail", in: name)
  }

  func verify(_ receipts: Receipt...) throws -> VerificationReport {
    try VerifyRecord(path: path).verify(against: receipts)
  }
}
