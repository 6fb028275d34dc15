/// The columns of a table that shows for each paragraph who contributed and what it came from.
public struct TraceabilityHead: Hashable, Sendable, CustomStringConvertible {
  /// What a column holds.
  public enum Column: Hashable, Sendable {
    /// The number of the paragraph in the consolidated text.
    case consolidatedNumber
    /// Those who contributed to it.
    case contributors
    /// The numbers of the paragraphs that it came from.
    case originalNumbers
    /// How and why they were put together.
    case rationale
    /// Something else, by its heading.
    case other(String)
  }

  /// The line as it was written.
  public let description: String
  /// The columns from the left.
  public let columns: [Column]

  /// Reads the headings of a table, with `·`, `|` or a tab between them.
  ///
  /// - Returns: `nil` unless both the new and the original numbers have a column.
  public init?(parsing line: String) {
    guard line.utf8.count <= 1_000 else { return nil }
    let headings = line.split { "·|\t".contains($0) }.map { heading in
      heading.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    columns = headings.filter { !$0.isEmpty }.map { heading in
      let words = heading.lowercased()
      let isNumber = words.contains("¶") || words.contains("para") || words.contains("no")
      if words.contains("original"), isNumber { return .originalNumbers }
      if words.contains("consolidated"), isNumber { return .consolidatedNumber }
      if words.contains("part") || words.contains("contribut") { return .contributors }
      if words.contains("rationale") || words.contains("approach") { return .rationale }
      return .other(heading)
    }
    guard columns.contains(.originalNumbers), columns.contains(.consolidatedNumber) else {
      return nil
    }
    description = line
  }
}
