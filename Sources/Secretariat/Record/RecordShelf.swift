import DraftText
import Foundation
import Negotiation
import RecordStore
import Synchronization

/// Keeps what was read of a record, for a program that is asked many times.
///
/// A ledger counts for as long as the head of its negotiation is the same, whoever wrote meanwhile;
/// a text is addressed by what it says and counts for ever. What is kept has a limit: when it is
/// reached, everything is let go.
///
/// ```swift
/// var registry = Registry(path: "zerodraft.sqlite", recorder: "web")
/// registry.shelf = RecordShelf()
/// ```
public final class RecordShelf: Sendable {
  /// The most ledgers, and the most texts, that are kept.
  public static let limit = 512

  private struct Kept {
    var file: (identity: FileIdentity, file: RecordFile)?
    var ledgers: [LedgerKey: (head: Head?, ledger: Ledger)] = [:]
    var drafts: [DraftKey: Draft] = [:]
    var counts: [PairKey: String] = [:]
  }

  /// A file on this machine, whatever its name: a record that was restored is another one.
  struct FileIdentity: Hashable {
    let device: UInt64
    let node: UInt64
  }

  struct LedgerKey: Hashable {
    let negotiation: String
    let viewer: ViewerName?
    /// The quarter of an hour in which the viewer’s groups were asked for; groups change by the day,
    /// which begins at a full quarter in every time zone.
    let quarter: Int
  }

  struct DraftKey: Hashable {
    let manifest: Digest
    let identities: [ParagraphID]
  }

  /// Two texts that are compared.
  struct PairKey: Hashable {
    let old: DraftKey
    let new: DraftKey
  }

  private let kept = Mutex(Kept())

  /// Makes an empty shelf.
  public init() {}

  /// The record, opened once for as long as the file at its path is the same.
  func file(at path: String) throws(RecordError) -> RecordFile {
    let identity = Self.identity(of: path)
    let held = kept.withLock { kept in
      kept.file.flatMap { $0.identity == identity ? $0.file : nil }
    }
    if let held { return held }
    let file = try RecordFile(path: path, for: .reading, hashing: RecordHash.sha256)
    kept.withLock { kept in
      kept = Kept()
      if let identity { kept.file = (identity, file) }
    }
    return file
  }

  static func identity(of path: String) -> FileIdentity? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    return FileIdentity(device: UInt64(status.st_dev), node: UInt64(status.st_ino))
  }

  /// A ledger by its key, made where it is not kept or the record has moved on.
  func ledger(
    _ key: LedgerKey,
    at head: Head?,
    _ make: () throws(Problem) -> Ledger
  ) throws(Problem) -> Ledger {
    let found = kept.withLock { $0.ledgers[key] }
    if let found, found.head == head { return found.ledger }
    let ledger = try make()
    kept.withLock { kept in
      if kept.ledgers.count >= Self.limit { kept.ledgers = [:] }
      kept.ledgers[key] = (head, ledger)
    }
    return ledger
  }

  /// A text by its key, made where it is not kept.
  func draft(_ key: DraftKey, _ make: () throws(RecordError) -> Draft) throws(RecordError) -> Draft
  {
    if let found = kept.withLock({ $0.drafts[key] }) { return found }
    let draft = try make()
    kept.withLock { kept in
      if kept.drafts.count >= Self.limit { kept.drafts = [:] }
      kept.drafts[key] = draft
    }
    return draft
  }

  /// How much changed from one text to another, counted where it is not kept.
  func counts(_ key: PairKey, _ make: () throws(Problem) -> String) throws(Problem) -> String {
    if let found = kept.withLock({ $0.counts[key] }) { return found }
    let counts = try make()
    kept.withLock { kept in
      if kept.counts.count >= Self.limit { kept.counts = [:] }
      kept.counts[key] = counts
    }
    return counts
  }
}

extension RecordShelf.DraftKey {
  /// The text of a version in its own language.
  init(_ version: Version) {
    self.init(manifest: version.circulation.manifest, identities: version.identities)
  }
}
