/// Writes what changed between two drafts in one format.
public protocol ComparisonWriter: Sendable {
  /// Writes a comparison, its versions named as they are in the report.
  func write(_ report: ComparisonReport) -> [UInt8]

  /// Writes a comparison in pieces, which are the whole when one is put after the other.
  ///
  /// A large result need not be copied to be whole.
  func pieces(_ report: ComparisonReport) -> [[UInt8]]
}

extension ComparisonWriter {
  /// The whole as one piece.
  public func pieces(_ report: ComparisonReport) -> [[UInt8]] { [write(report)] }
}
