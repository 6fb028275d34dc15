/// Writes what changed between two drafts in one format.
public protocol ComparisonWriter: Sendable {
  /// Writes a comparison, its versions named as they are in the report.
  func write(_ report: ComparisonReport) -> [UInt8]
}
