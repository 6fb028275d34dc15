public import DraftText
public import Interchange
import Markup
import Publishing

/// Writes texts as Word documents (DOCX).
///
/// ```swift
/// var writer = WordTextWriter()
/// writer.author = "Co-facilitators"
/// let bytes = try writer.write(report, as: .tracked)
/// ```
///
/// A tracked document accepts to the later version and rejects to the earlier one. Equal input
/// gives equal bytes, and nothing of the machine or its user is in the file.
public struct WordTextWriter: Sendable {
  /// In which form changes are shown.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// As changes that Word lists and that can be accepted and rejected.
    case tracked
    /// As colours, strokes and underlines that no program takes for changes.
    case redline
    /// The two versions in columns, each with what it has alone.
    case sideBySide = "side-by-side"
    /// The two versions in columns, with the changes between them.
    case threeColumns = "three-columns"
  }

  /// What the text is about; stands at the head of every page.
  public var title: String?
  /// In whose name changes are made; nothing for the name of the later version.
  public var author: String?
  /// The day of the version, which is the day of its changes.
  public var date: CalendarDate?
  /// The line that says which record the version comes from, kept in the file's properties.
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
  /// - Returns: the file.
  /// - Throws: what stands in the text that Word cannot hold.
  public func write(_ draft: Draft, name: String) throws(WordError) -> [UInt8] {
    let text = PrintedText(draft)
    try check(text.paragraphs.map(\.pieces) + text.notes.map(\.pieces))
    let tracker = WordTracker(text: text)
    return try package(
      tracker.blocks(),
      notes: tracker.notes(),
      language: draft.language,
      version: name,
      label: name,
      author: nil
    )
  }

  /// Writes a comparison.
  ///
  /// - Parameters:
  ///   - report: what changed, shown as finely as it says.
  ///   - form: in which form the changes are shown.
  /// - Returns: the file.
  /// - Throws: what stands in the texts that Word cannot hold.
  public func write(
    _ report: ComparisonReport,
    as form: Form = .tracked
  ) throws(WordError) -> [UInt8] {
    switch form {
    case .tracked, .redline:
      let text = PrintedText(tracking: report, showsMoves: showsMoves)
      try check(text.paragraphs.map(\.pieces) + text.notes.map(\.pieces))
      let (tracker, ink) = (WordTracker(text: text), WordInk(text: text))
      let isTracked = form == .tracked
      return try package(
        isTracked ? tracker.blocks() : ink.blocks(),
        notes: isTracked ? tracker.notes() : ink.notes(),
        language: text.language,
        version: "\(report.new.name) / \(report.old.name)",
        author: author ?? report.new.name,
        isTracked: isTracked
      )
    case .sideBySide, .threeColumns:
      let text = ParallelText(report, columns: form == .sideBySide ? .two : .three)
      let matrix = PrintedMatrix(text)
      try check(matrix)
      return try package(
        WordColumns(matrix: matrix).blocks(),
        notes: [],
        language: matrix.language,
        version: "\(report.new.name) / \(report.old.name)",
        author: nil,
        isLandscape: true
      )
    }
  }

  func package(
    _ blocks: [WordBlock],
    notes: [WordNote],
    language: Language,
    version: String,
    label: String? = nil,
    author: String?,
    isTracked: Bool = false,
    isLandscape: Bool = false,
    hasRunningHeads: Bool = true
  ) throws(WordError) -> [UInt8] {
    for words in [title, author, version] { try Self.check(words ?? "") }
    let document = WordDocument(
      language: language,
      properties: WordProperties(
        title: title,
        version: version,
        label: label,
        author: author,
        date: date,
        receipt: receipt
      ),
      page: WordPage(isLandscape: isLandscape, hasLineNumbers: hasLineNumbers),
      hasRunningHeads: hasRunningHeads,
      isTracked: isTracked,
      blocks: blocks,
      notes: notes
    )
    let stamp = ChangeStamp(author: author ?? version, date: date)
    return try WordPackage(document: document).bytes(stamp: stamp)
  }

  // MARK: - What XML cannot hold

  private func check(_ texts: [[PrintedPiece]]) throws(WordError) {
    for pieces in texts {
      for case .words(let words, _) in pieces.lazy.map(\.content) { try Self.check(words) }
    }
  }

  static func check(_ words: String) throws(WordError) {
    for (place, scalar) in zip(words.unicodeScalars.indices, words.unicodeScalars) {
      let isIllegal =
        scalar.value < 0x20 && scalar != "\t" || scalar == "\u{FFFE}" || scalar == "\u{FFFF}"
      if isIllegal {
        throw .illegalCharacter(scalar, after: String(words[..<place].suffix(40)))
      }
    }
  }
}
