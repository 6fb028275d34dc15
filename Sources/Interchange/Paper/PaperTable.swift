/// A table of a paper.
public struct PaperTable: Hashable, Sendable {
  /// A column.
  public struct Column: Hashable, Sendable {
    /// Its head.
    public var title: String
    /// Its share of the width, beside those of the others.
    public var share: Int

    /// Makes a column.
    public init(_ title: String, share: Int = 1) {
      self.title = title
      self.share = share
    }
  }

  /// What the table is about, for those who cannot see it.
  ///
  /// It is printed above the table, unless the heading before it says the same.
  public var caption: String
  /// The columns; at least one.
  public var columns: [Column]
  /// The rows: for each column its paragraphs.
  public var rows: [[[PaperText]]]
  /// How cells are set off, where pages can show it; a row or a cell that is missing is not.
  public var tones: [[PaperTone?]] = []

  /// Makes a table.
  public init(caption: String, columns: [Column], rows: [[[PaperText]]]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }
}
