public import DraftText
public import Interchange
public import Publishing

/// Writes texts as sources for Typst, of which it makes PDF.
///
/// ```swift
/// var writer = TypstTextWriter()
/// writer.title = "Modalities of the high-level meeting"
/// let source = writer.write(report, as: .redline)
/// ```
///
/// Equal input gives equal bytes. The source needs no file and no package beside it, and every word
/// of a text is a string literal in it.
public struct TypstTextWriter: Sendable {
  /// In which form changes are shown.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// In the text, as colours, strokes and underlines.
    case redline
    /// The two versions in columns, each with what it has alone.
    case sideBySide = "side-by-side"
    /// The two versions in columns, with the changes between them.
    case threeColumns = "three-columns"
  }

  /// What the text is about; stands at the head of every page.
  public var title: String?
  /// In whose name changes are made, as the file says it; nobody's where nothing changed.
  public var author: String?
  /// The day of the version.
  public var date: CalendarDate?
  /// The line that says which record the version comes from; stands at the end.
  public var receipt: String?
  /// Whether a moved paragraph is shown as moved, or as deleted and inserted.
  public var showsMoves = true
  /// Whether every fifth line has its number in the margin.
  public var hasLineNumbers = false

  /// Makes a writer.
  public init() {}

  /// Writes a draft, clean.
  ///
  /// - Parameters:
  ///   - draft: the text.
  ///   - name: what the version is called.
  /// - Returns: the source in UTF-8.
  public func write(_ draft: Draft, name: String) -> [UInt8] {
    write(PrintedText(draft), name: name)
  }

  /// Writes a comparison.
  ///
  /// - Parameters:
  ///   - report: what changed, shown as finely as it says.
  ///   - form: in which form the changes are shown.
  /// - Returns: the source in UTF-8.
  public func write(_ report: ComparisonReport, as form: Form = .redline) -> [UInt8] {
    let name = "\(report.new.name) / \(report.old.name)"
    switch form {
    case .redline:
      return write(PrintedText(tracking: report, showsMoves: showsMoves), name: name)
    case .sideBySide, .threeColumns:
      let text = ParallelText(report, columns: form == .sideBySide ? .two : .three)
      return write(PrintedMatrix(text), name: name)
    }
  }

  /// Writes a printed text, its changes drawn with the names of those who hold them, what is said
  /// beside it at its end, and a table on lying pages behind it.
  ///
  /// - Parameters:
  ///   - text: the text; its notes stand at the foot of the page that calls them.
  ///   - matrix: the table, in the language of the text.
  ///   - name: what the version is called.
  /// - Returns: the source in UTF-8.
  public func write(
    _ text: PrintedText,
    matrix: PrintedMatrix? = nil,
    name: String
  ) -> [UInt8] {
    var source = TypstSource(layout: [TypstLayout.common, TypstLayout.draft, TypstLayout.tables])
    var frame = frame(name: name, language: text.language, isLandscape: false)
    frame.hasChanges = text.hasChanges || (matrix?.hasChanges ?? false)
    source.begin(frame.settings)
    var paragraphs = TypstParagraphs(notes: text.notes, language: text.language)
    for paragraph in text.paragraphs { paragraphs.write(paragraph, to: &source) }
    source.statement("rule")
    paragraphs.writeComments(to: &source)
    writeReceipt(to: &source)
    if let matrix {
      source.pages(frame.turned)
      TypstMatrix(matrix: matrix).write(to: &source)
    }
    return source.bytes
  }

  /// Writes a table on lying pages, its changes drawn.
  ///
  /// - Parameters:
  ///   - matrix: the table.
  ///   - name: what the version is called.
  /// - Returns: the source in UTF-8.
  public func write(_ matrix: PrintedMatrix, name: String) -> [UInt8] {
    var source = TypstSource(layout: [TypstLayout.common, TypstLayout.draft, TypstLayout.tables])
    var frame = frame(name: name, language: matrix.language, isLandscape: true)
    frame.hasChanges = matrix.hasChanges
    source.begin(frame.settings)
    TypstMatrix(matrix: matrix).write(to: &source)
    writeReceipt(to: &source)
    return source.bytes
  }

  func frame(name: String, language: Language, isLandscape: Bool) -> TypstFrame {
    TypstFrame(
      title: title ?? "",
      version: name,
      author: author,
      date: date,
      language: language,
      isLandscape: isLandscape,
      hasLineNumbers: hasLineNumbers
    )
  }

  private func writeReceipt(to source: inout TypstSource) {
    guard let receipt, !receipt.isEmpty else { return }
    source.call("remark", [TypstLiteral.words(receipt)])
  }
}
