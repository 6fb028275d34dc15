/// The resolutions that are known by number, title and dates.
public struct CitationTable: Sendable {
  /// What the program comes with.
  public static let known = CitationTable()

  /// Makes an empty table.
  public init() {}
}
