import DraftText
public import Interchange
import Redlining

/// Compares two documents.
public struct CompareDocuments: Sendable {
  /// How each of them is read.
  public var reading: ReadDocument

  /// Makes the use case.
  public init(reading: ReadDocument = ReadDocument()) {
    self.reading = reading
  }

  /// Compares two documents.
  ///
  /// - Parameters:
  ///   - old: where the earlier version comes from.
  ///   - new: where the later version comes from.
  /// - Returns: what changed, in words too.
  /// - Throws: why one of them cannot be read.
  public func compare(
    _ old: DocumentSource,
    with new: DocumentSource
  ) throws(Problem) -> ComparisonReport {
    if old == .standardInput, new == .standardInput {
      throw Problem(
        "Both versions cannot come from standard input",
        hint: "Name a file for one of them."
      )
    }
    let old = try reading.read(old)
    let new = try reading.read(new)
    return ComparisonReport(Self.comparison(of: old, with: new), old: old, new: new)
  }

  private static func comparison(of old: ComparedVersion, with new: ComparedVersion) -> Comparison {
    Comparison(
      old: old.reading.draft,
      new: new.reading.draft,
      relations: [],
      footnoteRelations: []
    )
  }
}
