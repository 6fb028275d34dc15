import Negotiation
import RecordStore

/// Lists what is on the table of a version and what was decided on it.
public struct ListDecisions: Sendable {
  /// The record, as its viewer may see it.
  public var reader: VersionReader
  /// The version that the next one grows out of; nothing for the latest.
  public var version: String?
  /// Whether only what nothing was decided on is asked for.
  public var isUndecided = false

  /// Asks for all.
  public init(_ reader: VersionReader) {
    self.reader = reader
  }

  /// The amendments that were asked for.
  ///
  /// - Throws: that there is no such version, or why it cannot be read.
  public func listing() throws(Problem) -> DecisionListing {
    let file = try reader.registry.opening { file throws(RecordError) in file }
    let book = try ProposalBook(
      ledger: reader.ledger,
      version: try reader.version(version),
      VersionTexts(file: file)
    )
    return DecisionListing(DecisionBook(book), isUndecided: isUndecided)
  }
}
