import DraftText
public import Publishing
import Redlining

extension WordTextWriter {
  /// Writes a printed text, each change and comment under the names of those who hold it, and a
  /// table on lying pages behind it.
  ///
  /// Several names are joined by commas. Changes and comments that nobody holds are the author's,
  /// or the version's where there is none.
  ///
  /// - Parameters:
  ///   - text: the text; its notes are called in the order of its list.
  ///   - matrix: the table, in the language of the text.
  ///   - name: what the version is called.
  /// - Returns: the file.
  /// - Throws: what stands in the text that Word cannot hold.
  public func write(
    _ text: PrintedText,
    matrix: PrintedMatrix? = nil,
    name: String
  ) throws(WordError) -> [UInt8] {
    try check(text)
    let tracker = WordTracker(text: text)
    var blocks = tracker.blocks()
    if let matrix {
      try check(matrix)
      let upright = WordPage(hasLineNumbers: hasLineNumbers)
      // LibreOffice drops the last paragraph of a section where it is empty, as the ending is.
      blocks.append(.sectionEnd(WordParagraph(.header), upright))
      blocks += WordColumns(matrix: matrix, isSmall: true).blocks()
    }
    return try package(
      blocks,
      notes: tracker.notes(),
      language: text.language,
      version: name,
      author: author,
      isTracked: text.hasChanges,
      isLandscape: matrix != nil
    )
  }

  /// Writes a table on lying pages, its changes drawn.
  ///
  /// - Parameters:
  ///   - matrix: the table.
  ///   - name: what the version is called.
  /// - Returns: the file.
  /// - Throws: what stands in the table that Word cannot hold.
  public func write(_ matrix: PrintedMatrix, name: String) throws(WordError) -> [UInt8] {
    try check(matrix)
    return try package(
      WordColumns(matrix: matrix).blocks(),
      notes: [],
      language: matrix.language,
      version: name,
      author: nil,
      isLandscape: true
    )
  }

  // MARK: - What XML cannot hold

  func check(_ text: PrintedText) throws(WordError) {
    try check(text.paragraphs)
    for note in text.notes {
      try check(note.pieces.map(\.content) + [.words(note.label, .plain)])
      try check(note.pieces.flatMap(\.holders) + note.holders)
    }
  }

  func check(_ matrix: PrintedMatrix) throws(WordError) {
    try Self.check(matrix.title ?? "")
    for column in matrix.columns { try Self.check(column.heading) }
    for cell in matrix.rows.joined() {
      switch cell {
      case .text(let paragraphs), .notes(let paragraphs): try check(paragraphs)
      case .heading(let words), .remark(let words): try Self.check(words)
      }
    }
  }

  private func check(_ paragraphs: [PrintedParagraph]) throws(WordError) {
    for paragraph in paragraphs {
      try check(paragraph.pieces.map(\.content))
      try check(paragraph.holders + paragraph.pieces.flatMap(\.holders))
      for comment in paragraph.comments {
        try check(comment.holders)
        for line in comment.words.split(whereSeparator: \.isNewline) {
          try Self.check(String(line))
        }
      }
    }
  }

  private func check(_ contents: [PrintedPiece.Content]) throws(WordError) {
    for case .words(let words, _) in contents { try Self.check(words) }
  }

  private func check(_ holders: [PartyID]) throws(WordError) {
    for holder in holders { try Self.check(holder.name) }
  }
}

extension PrintedText {
  /// Whether anything in it can be accepted or rejected.
  var hasChanges: Bool {
    paragraphs.contains { paragraph in
      paragraph.end != .kept || paragraph.place != .standing || paragraph.formerSetting != nil
        || paragraph.pieces.contains(where: \.isChanged)
    } || notes.contains { $0.pieces.contains(where: \.isChanged) }
  }
}

extension PrintedPiece {
  fileprivate var isChanged: Bool { change != .kept || formerStyle != nil }
}
