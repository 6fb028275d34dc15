public import DraftText

/// A table of printed paragraphs on lying pages, its heads repeated on every page.
///
/// ```swift
/// PrintedMatrix(
///   language: .english,
///   columns: [.init("Paragraph"), .init("Zero draft", share: 3), .init("Group X", share: 3)],
///   rows: [[.heading("OP4"), .text(base), .text(proposals)]]
/// )
/// ```
///
/// Changes in it are drawn, and cannot be accepted or rejected. A cell has no foot: notes are
/// called by raised words.
public struct PrintedMatrix: Hashable, Sendable {
  /// A column.
  public struct Column: Hashable, Sendable {
    /// What stands over it.
    public var heading: String
    /// How wide it is beside the others: one of 3 is thrice as wide as one of 1.
    public var share: Int

    /// Makes a column.
    public init(_ heading: String, share: Int = 1) {
      self.heading = heading
      self.share = share
    }
  }

  /// What stands in a row and a column.
  public enum Cell: Hashable, Sendable {
    /// Paragraphs one below the other; none for an empty cell.
    case text([PrintedParagraph])
    /// The words of footnotes.
    case notes([PrintedParagraph])
    /// Words that say what the row is about, or a row of nothing but these, what the next ones are.
    case heading(String)
    /// Words that are none of the text's.
    case remark(String)
  }

  /// The language the texts are in.
  public var language: Language
  /// What stands above the table where it follows a text.
  public var title: String?
  /// The columns from the first that is read to the last; without any there is no table.
  public var columns: [Column]
  /// The rows, each with a cell for every column; missing cells are empty.
  public var rows: [[Cell]]

  /// Makes a table.
  public init(
    language: Language,
    title: String? = nil,
    columns: [Column],
    rows: [[Cell]]
  ) {
    self.language = language
    self.title = title
    self.columns = columns
    self.rows = rows
  }
}

extension PrintedMatrix {
  /// Sets two versions that stand beside each other as a table, their notes below.
  public init(_ text: ParallelText) {
    var rows = zip(text.rows, text.remarks).map { row, remarks in
      zip(row, remarks).map { cell, remark in remark.map(Cell.remark) ?? .text(cell) }
    }
    if !text.notes.isEmpty { rows.append(text.headings.map { _ in .heading("Footnotes") }) }
    rows += text.notes.map { row in row.map(Cell.notes) }
    self.init(language: text.language, columns: text.headings.map { Column($0) }, rows: rows)
  }
}
