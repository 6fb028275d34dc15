import Foundation
import HTTPTypes
import Negotiation
import Secretariat
import Synchronization

/// Keeps the pages of texts and comparisons, which are the same for all who may read them.
///
/// Whoever asks is let in first, each time: only then is a page looked for, among those for their
/// role and for the record as it is now. What is kept has a limit; when it is reached, what was
/// made first is let go.
final class PageShelf: Sendable {
  /// What a page is kept under.
  struct Key: Hashable, Sendable {
    private let role: AccessRole?
    private let ask: String
    private let entries: Int
    private let stamp: RecordStamp?
    private let file: [UInt64]

    /// A file of the site, which everybody may have.
    init(file: String) {
      role = nil
      ask = file
      entries = 0
      stamp = nil
      self.file = []
    }

    /// A page of a text for somebody who was let in.
    init(_ admission: Admission, _ target: Target, _ query: Query) {
      role = admission.grant.role
      ask = target.path + query.text
      // Entries are only added, and those that are withheld count too.
      entries = admission.ledger.entries.count
      stamp = admission.stamp
      file = Self.identity(of: admission.registry.path)
    }

    /// How much memory it takes.
    var size: Int { ask.utf8.count + 192 }

    /// Another file in the place of the record is another record.
    private static func identity(of path: String) -> [UInt64] {
      let found = (try? FileManager.default.attributesOfItem(atPath: path)) ?? [:]
      return [FileAttributeKey.systemNumber, .systemFileNumber].compactMap { name in
        (found[name] as? NSNumber)?.uint64Value
      }
    }
  }

  private struct Kept {
    var parcels: [Key: Parcel] = [:]
    /// The keys, the one of the page that was made first before the others.
    var order: ArraySlice<Key> = []
    var size = 0
  }

  /// The most bytes that are kept.
  let limit: Int
  private let kept = Mutex(Kept())

  /// An empty shelf.
  init(limit: Int = 64 * 1024 * 1024) { self.limit = limit }

  /// A page by its key, made where it is not kept.
  ///
  /// - Parameters:
  ///   - key: what it is kept under.
  ///   - make: makes it.
  /// - Returns: the page, and whether it was kept.
  func parcel(_ key: Key, _ make: () throws -> Answer) rethrows -> (parcel: Parcel, wasKept: Bool) {
    if let found = kept.withLock({ $0.parcels[key] }) { return (found, true) }
    let parcel = Parcel(try make())
    guard parcel.answer.status == .ok, parcel.answer.keeping != .never,
      key.size + parcel.size <= limit / 8
    else { return (parcel, false) }
    kept.withLock { kept in
      // Two may have made it at one time.
      guard kept.parcels[key] == nil else { return }
      while kept.size + key.size + parcel.size > limit, let first = kept.order.popFirst() {
        kept.size -= first.size + (kept.parcels.removeValue(forKey: first)?.size ?? 0)
      }
      kept.parcels[key] = parcel
      kept.order.append(key)
      kept.size += key.size + parcel.size
    }
    return (parcel, false)
  }
}
