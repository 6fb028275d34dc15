import DraftText
import Foundation
import Negotiation
import ZerodraftTestSupport

@testable import RecordStore

/// The error of this room, under a name that GRDB has no type of.
typealias StoreError = RecordError

/// A folder with a record in it that entries can be put into without any rules but the ledger's.
final class StoredSample {
  let folder: URL
  let path: String

  init(in folder: URL = FileManager.default.temporaryDirectory) throws {
    self.folder = folder.appending(path: "zerodraft-\(UUID())")
    try FileManager.default.createDirectory(at: self.folder, withIntermediateDirectories: true)
    path = self.folder.appending(path: "record.sqlite").path
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var files: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }

  var bytes: Data { FileManager.default.contents(atPath: path) ?? Data() }

  /// Something that tells bytes apart, which is all these tests need.
  static let hashing: Hashing = { bytes in
    var out: [UInt8] = []
    for round in 0..<4 as Range<UInt64> {
      var sum: UInt64 = 14_695_981_039_346_656_037 &+ round
      for byte in bytes { sum = (sum ^ UInt64(byte)) &* 1_099_511_628_211 }
      for shift in 0..<8 { out.append(UInt8(truncatingIfNeeded: sum >> UInt64(8 * shift))) }
    }
    return Digest(hashed: out)
  }
}

/// A ledger whose entries are sealed as they are added.
struct SealedLedger {
  var ledger: Ledger
  var head: Head?
  private var before = NegotiationState()
  private var from: Head?
  private var added: [SealedEntry] = []
  private var contents: [Content] = []

  init(_ name: String = "exercise") { ledger = Ledger(negotiation: name) }

  mutating func add(_ event: Event, contents: [Content] = []) throws {
    let entry = try ledger.entry(
      saying: event,
      at: Instant(seconds: 1_615_500_000),
      by: "somebody",
      after: head?.digest
    )
    let sealed = try entry.sealed(by: StoredSample.hashing)
    try ledger.append(entry)
    head = Head(number: sealed.number, digest: sealed.digest)
    added.append(sealed)
    self.contents += contents
  }

  mutating func circulate(_ label: String, _ words: [String], matching: Matching = .init()) throws {
    var text = Draft()
    text.paragraphs = words.enumerated().map { operative("\($0 + 1)", $1) }
    let (manifest, texts) = Manifest.taking(text, hashing: StoredSample.hashing)
    let content = try manifest.content(hashing: StoredSample.hashing)
    let basis = ledger.state.versions.last
    let circulation = Circulation(
      label: label,
      kind: .revision,
      manifest: content.digest,
      paragraphs: words.count,
      basis: basis?.number,
      matching: matching,
      departed: matching.gone(of: basis?.circulation.paragraphs ?? 0).map {
        Departure(paragraph: $0, reason: "overtaken")
      }
    )
    try add(.circulated(circulation), contents: texts + [content])
  }

  /// What was added since this was last asked for.
  mutating func addition() -> RecordFile.Addition {
    defer {
      before = ledger.state
      from = head
      added = []
      contents = []
    }
    return RecordFile.Addition(
      to: ledger.negotiation,
      after: from,
      entries: added,
      contents: contents,
      before: before,
      state: ledger.state
    )
  }
}

extension StoredSample {
  /// Makes the record with an opening in it.
  func make(_ name: String = "exercise", pageSize: Int? = nil) throws -> SealedLedger {
    var ledger = SealedLedger(name)
    try ledger.add(.opened(Opening(title: "A declaration")))
    try RecordFile.make(
      with: ledger.addition(),
      holding: RecordLock(path: path),
      pageSize: pageSize
    )
    return ledger
  }

  func reading() throws -> RecordFile {
    try RecordFile(path: path, for: .reading, hashing: Self.hashing)
  }

  func writing() throws -> RecordFile {
    try RecordFile(path: path, for: .writing, hashing: Self.hashing)
  }
}
