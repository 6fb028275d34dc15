import DraftText
import Negotiation
import RecordStore
import Synchronization

/// Keeps indexes of texts for the next question.
///
/// Texts that were circulated are the same for all who may read them, so one index serves them all.
/// What is kept has a limit: when it is reached, everything is let go.
public final class SearchShelf: Sendable {
  /// The most negotiations whose texts are kept.
  public static let limit = 32

  /// The texts of a negotiation.
  struct Texts: Sendable {
    /// Each paragraph once, however many versions have it.
    let lines: [Line]
    let index: SearchIndex
  }

  /// A paragraph.
  struct Line: Sendable {
    var version: Version
    let since: Version
    let language: Language
    var place: Int
    var name: String
  }

  /// What texts were indexed.
  struct Key: Hashable {
    let record: String
    let negotiation: String
    let versions: [Int]
    let manifests: [Digest]
  }

  private let kept = Mutex<[Key: Texts]>([:])

  /// Makes an empty shelf.
  public init() {}

  /// The texts of a negotiation, indexed where that was not done yet.
  func texts(_ key: Key, _ make: () throws(Problem) -> Texts) throws(Problem) -> Texts {
    if let found = kept.withLock({ $0[key] }) { return found }
    let made = try make()
    kept.withLock { kept in
      if kept.count >= Self.limit { kept = [:] }
      kept[key] = made
    }
    return made
  }
}
