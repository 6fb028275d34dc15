extension CitationTable {
  /// What the program comes with: resolutions as they say themselves and as adopted texts cite them.
  public static let known =
    [knownBefore2015, knownSince2015, knownOthers].reduce(CitationTable()) { table, text in
      (try? CitationTable(parsing: text)).map(table.merging) ?? table
    }
}
