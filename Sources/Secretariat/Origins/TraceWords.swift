import DraftText
public import Negotiation
public import Publishing
import RecordStore
import Redlining

/// Finds out for every word of a version which version it came in with, and which amendment asked
/// for it.
public struct TraceWords: Sendable {
  /// The door to the record.
  public var registry: Registry
  /// Whether the names of parties are told.
  public var isAttributed: Bool

  /// Makes the use case.
  public init(registry: Registry, isAttributed: Bool = true) {
    self.registry = registry
    self.isAttributed = isAttributed
  }

  /// Traces the words of a version.
  ///
  /// - Parameters:
  ///   - typed: the version; nothing for the latest.
  ///   - name: the negotiation.
  ///   - question: what is asked; nothing for all words.
  ///   - moment: as of when the record is read; nothing for now.
  /// - Returns: the words that were asked for, with their origins.
  /// - Throws: that there is no such version, paragraph or party, or no such words, with the nearest;
  ///   or why the record cannot be read.
  public func trace(
    _ typed: String?,
    in name: String,
    asking question: OriginQuestion = OriginQuestion(),
    asOf moment: AsOf? = nil
  ) throws(Problem) -> TracedVersion {
    let (ledger, file) = try registry.reading(name, asOf: moment)
    let reader = VersionReader(registry: registry, ledger: ledger)
    let version = try reader.version(typed)
    let trace = try OriginTrace(
      of: version,
      in: ledger,
      VersionTexts(file: file),
      isAttributed: isAttributed
    )
    return try OriginAnswer(trace: trace, reader: reader, question: question).traced()
  }

  /// Traces all words of a version.
  ///
  /// - Parameters:
  ///   - version: the version.
  ///   - ledger: the record, as far as its reader may see it.
  /// - Returns: the words with their origins.
  /// - Throws: why the record cannot be read.
  public func trace(
    _ version: Version,
    of ledger: Ledger
  ) throws(Problem) -> TracedVersion {
    let file = try registry.opening { file throws(RecordError) in file }
    let trace = try OriginTrace(
      of: version,
      in: ledger,
      VersionTexts(file: file, shelf: registry.shelf),
      isAttributed: isAttributed
    )
    let reader = VersionReader(registry: registry, ledger: ledger)
    return try OriginAnswer(trace: trace, reader: reader, question: OriginQuestion()).traced()
  }
}
