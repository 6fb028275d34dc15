import DraftText

/// Turns what was done to a document by hand into changes, as asked for.
struct AssumedChanges {
  private(set) var text: RevisedText
  /// What the changes of the document were taken from.
  private(set) var basis: RevisedDocument.Basis
  private(set) var pairs: [AmendmentPair] = []

  init(_ text: RevisedText, _ redlining: RevisedDocument.Redlining) {
    self.text = text
    let isTracked = Self.hasTrackedWords(text)
    basis = isTracked || Self.hasRevisions(text) ? .tracked : .none
    switch redlining {
    case .tracked: break
    case .none:
      basis = .none
      accept()
    case .manual: readMarks(isSure: true)
    case .auto:
      if !isTracked {
        readMarks(isSure: false)
      } else if !amendmentTables().isEmpty {
        assume("a table looks like one of a text and its amendment, which --redlining manual reads")
      }
    }
  }

  /// Whether any words are tracked as changed; a space that somebody left behind is none.
  private static func hasTrackedWords(_ text: RevisedText) -> Bool {
    (text.paragraphs + text.notes.values.joined()).contains { paragraph in
      paragraph.runs.contains { run in
        !run.revisions.isEmpty && run.words.contains { $0.isLetter || $0.isNumber }
      }
    }
  }

  /// Whether anything at all is tracked: a mark, the setting of words.
  private static func hasRevisions(_ text: RevisedText) -> Bool {
    (text.paragraphs + text.notes.values.joined()).contains { paragraph in
      !paragraph.revisions.isEmpty || paragraph.properties != nil
        || paragraph.runs.contains { !$0.revisions.isEmpty || $0.former != nil }
    }
  }

  /// Takes the text as it is after its changes.
  private mutating func accept() {
    func accepted(_ paragraphs: [RevisedText.Paragraph]) -> [RevisedText.Paragraph] {
      RevisedText.resolved(paragraphs, in: .new).map { paragraph in
        var paragraph = paragraph
        paragraph.revisions = []
        paragraph.properties = nil
        paragraph.formerStyleName = nil
        paragraph.formerLabel = paragraph.label
        for index in paragraph.runs.indices {
          paragraph.runs[index].revisions = []
          paragraph.runs[index].former = nil
        }
        return paragraph
      }
    }
    text.paragraphs = accepted(text.paragraphs)
    text.notes = text.notes.mapValues(accepted)
  }

  private mutating func readMarks(isSure: Bool) {
    let tables = amendmentTables()
    let marked = text.paragraphs.filter { paragraph in
      guard let cell = paragraph.cell, let table = tables[cell.table] else { return tables.isEmpty }
      return table.columns[cell.column] == .amendment
    }
    let redlining = ManualRedlining(marked)
    // Underlining alone may be a matter of taste; where words are struck, it is not.
    let isMarked =
      redlining.hasStruckWords || (redlining.mark != nil && (isSure || !tables.isEmpty))
    guard isMarked || !tables.isEmpty else { return }
    basis = .manual
    if !tables.isEmpty {
      assume("tables were read as pairs of a text and its amendment")
      split(tables, redlining)
    } else {
      text.paragraphs = text.paragraphs.map(redlining.applied)
    }
    if isMarked { assume(redlining.assumption) }
  }

  private mutating func assume(_ what: String) {
    text.remarks.insert(ReadingNote(line: nil, .assumed(what)), at: 0)
  }

  private func amendmentTables() -> [Int: AmendmentTable] {
    var rows: [Int: [[Int: String]]] = [:]
    var lines: [Int: [RevisedText.Cell: [String]]] = [:]
    for paragraph in text.paragraphs {
      guard let cell = paragraph.cell else { continue }
      let missing = cell.row + 1 - (rows[cell.table]?.count ?? 0)
      if missing > 0 {
        rows[cell.table, default: []] += Array(repeating: [:], count: missing)
      }
      let words = paragraph.runs.map(\.words).joined()
      rows[cell.table, default: []][cell.row][cell.column, default: ""] += words + " "
      lines[cell.table, default: [:]][cell, default: []] +=
        words.split(whereSeparator: \.isNewline).map(String.init)
    }
    var tables: [Int: AmendmentTable] = [:]
    for (place, rows) in rows {
      guard let table = AmendmentTable(rows) else { continue }
      let cells = lines[place].map { Array($0.values) } ?? []
      if !table.hasHead, SignatureBlock.isOne(cells, rows: rows.count) { continue }
      tables[place] = table
    }
    return tables
  }

  private struct TableRow {
    let cell: RevisedText.Cell
    let table: AmendmentTable
    var paragraphs: [RevisedText.Paragraph]
  }

  /// Puts the texts of tables into the version before, and the amendments into the one after.
  private mutating func split(_ tables: [Int: AmendmentTable], _ redlining: ManualRedlining) {
    var rows: [TableRow] = []
    var kept: [RevisedText.Paragraph] = []
    for paragraph in text.paragraphs {
      guard let cell = paragraph.cell, let table = tables[cell.table] else {
        kept.append(paragraph)
        continue
      }
      if cell.row == 0, table.hasHead { continue }
      var paragraph = paragraph
      switch table.columns[cell.column] {
      case .text:
        paragraph.onlyIn = .old
        if !Self.saysNothing(paragraph) { kept.append(paragraph) }
      case .amendment:
        paragraph = redlining.applied(to: paragraph)
        paragraph.onlyIn = .new
        if !Self.saysNothing(paragraph) { kept.append(paragraph) }
      case .label, .reason, nil: break
      }
      if let last = rows.last, last.cell.table == cell.table, last.cell.row == cell.row {
        rows[rows.count - 1].paragraphs.append(paragraph)
      } else {
        rows.append(TableRow(cell: cell, table: table, paragraphs: [paragraph]))
      }
    }
    pairs = rows.map { Self.pair($0.table, $0.paragraphs) }
    text.paragraphs = kept
  }

  /// Whether a cell only says that there is nothing, or that nothing is to be left; the number of
  /// the paragraph may stand before it.
  private static func saysNothing(_ paragraph: RevisedText.Paragraph) -> Bool {
    let words = paragraph.runs.map(\.words).joined().lowercased().split { $0.isWhitespace }
      .map { $0.filter { $0.isLetter || $0.isNumber } }
    guard let last = words.last, words.count <= 6 else { return false }
    let nothing = [
      "na", "none", "deleted", "delete", "deletion", "supprimé", "supprimer", "suprimido",
      "suprimir",
    ]
    if ["delete this paragraph", "delete the paragraph", "paragraph deleted"].contains(
      words.joined(separator: " ")
    ) {
      return true
    }
    let names = ["art", "article", "recital", "para", "paragraph", "item", "op", "pp"]
    return nothing.contains(last)
      && words.dropLast().allSatisfy {
        $0.contains(where: \.isNumber) || names.contains($0) || $0.count < 2
      }
  }

  private static func pair(
    _ table: AmendmentTable,
    _ paragraphs: [RevisedText.Paragraph]
  ) -> AmendmentPair {
    // “No change” in the column of amendments means the text as it stands.
    func keepsText() -> Bool {
      let said = ["nochange", "unchanged", "nochanges", "sanschangement", "sincambios"]
      return paragraphs.contains { paragraph in
        paragraph.cell.flatMap { table.columns[$0.column] } == .amendment
          && said.contains(paragraph.runs.map(\.words).joined().lowercased().filter(\.isLetter))
      }
    }
    func words(_ column: AmendmentTable.Column, _ view: WordTextReader.View?) -> String {
      paragraphs.filter { $0.cell.flatMap { table.columns[$0.column] } == column }
        .filter { view == nil || !saysNothing($0) }
        .map { paragraph in
          paragraph.runs
            .filter { view == nil || RevisedText.isPresent($0.revisions, in: view ?? .new) }
            .map(\.words).joined()
        }
        .filter { $0.contains { !$0.isWhitespace } }
        .joined(separator: "\n")
    }
    let (label, reason) = (words(.label, nil), words(.reason, nil))
    return AmendmentPair(
      label: label.isEmpty ? nil : label,
      text: words(.text, .old),
      amendment: keepsText() ? words(.text, .old) : words(.amendment, .new),
      reason: reason.isEmpty ? nil : reason,
      paragraph: paragraphs.first?.number ?? 0
    )
  }
}
