import DraftText
import Redlining

/// Writes a comparison as Markdown: `~~deleted~~`, `**inserted**`.
///
/// Where Markdown could not see these marks as marks, because of the letters and punctuation
/// around them, the elements `<del>` and `<ins>` stand instead, which every viewer knows too.
public struct MarkdownComparisonWriter: ComparisonWriter {
  /// Whether unchanged paragraphs are left out.
  public var isChangesOnly: Bool
  /// Whether the sentences about the changes are all that is written.
  public var isSummaryOnly: Bool

  /// Makes a writer.
  public init(isChangesOnly: Bool = false, isSummaryOnly: Bool = false) {
    self.isChangesOnly = isChangesOnly
    self.isSummaryOnly = isSummaryOnly
  }

  /// Writes a comparison, its versions named as they are in the report.
  public func write(_ report: ComparisonReport) -> [UInt8] {
    var page: [UInt8] = []
    func add(_ markdown: String) { page.append(contentsOf: (markdown + "\n").utf8) }
    add("# " + Self.escaped("\(report.old.name) → \(report.new.name)"))
    add("\n" + Self.escaped(report.countSentence))
    if !report.changes.isEmpty {
      add("\n## What changed\n")
      for change in report.changes { add("- " + Self.escaped(change.sentence.description)) }
    }
    guard !isSummaryOnly else {
      if let receipt = report.receipt { add("\n`\(receipt)`") }
      return page
    }
    add("\n## The text")
    let sentences = report.sentences
    for (index, relation) in report.paragraphRelations.enumerated() {
      if isChangesOnly, relation.isSettled { continue }
      if let sentence = sentences.paragraphs[index] {
        add("\n> " + Self.escaped(sentence.description))
      }
      if isChangesOnly, report.isFolded(paragraphs: index) { continue }
      for block in RedlineBlock.blocks(of: relation, in: report, view: .redline) {
        add("\n" + Self.markdown(of: block))
      }
    }
    let notes = report.footnoteRelations.enumerated()
      .filter { !isChangesOnly || !$0.element.isSettled }
    if !notes.isEmpty { add("\n## Footnotes") }
    for (index, relation) in notes {
      if let sentence = sentences.footnotes[index] {
        add("\n> " + Self.escaped(sentence.description))
      }
      if isChangesOnly, report.isFolded(footnotes: index) { continue }
      if let block = RedlineBlock.block(ofFootnotes: relation, in: report, view: .redline) {
        add("\n" + Self.markdown(of: block))
      }
    }
    if let receipt = report.receipt { add("\n`\(receipt)`") }
    return page
  }

  private static func escaped(_ words: String) -> String {
    var text = MarkdownText()
    text.add(words)
    return String(text.markdown)
  }

  private static func markdown(of block: RedlineBlock) -> String {
    var text = MarkdownText()
    switch block.role {
    case .title: text.addMarkup("### ")
    case .heading(let level): text.addMarkup(String(repeating: "#", count: min(3 + level, 6)) + " ")
    default: break
    }
    if let label = block.label { text.add(label + " ") }
    var start = 0
    while start < block.pieces.count {
      let kind = block.pieces[start].kind
      let stretch = block.pieces[start...].prefix { $0.kind == kind }
      if kind == .kept {
        for piece in stretch { text.add(piece.content) }
      } else {
        let next =
          stretch.endIndex < block.pieces.count
          ? block.pieces[stretch.endIndex].text.unicodeScalars.first : nil
        mark(stretch, kind, before: next, on: &text)
      }
      start = stretch.endIndex
    }
    return String(text.markdown)
  }

  private static func mark(
    _ stretch: ArraySlice<RedlinePiece>,
    _ kind: Segment.Kind,
    before next: Unicode.Scalar?,
    on text: inout MarkdownText
  ) {
    var inner = MarkdownText()
    inner.isMarked = true
    inner.addMarkup("x")
    for piece in stretch { inner.add(piece.content) }
    let (lead, core, trail) = MarkdownText.trimmed(String(inner.markdown.dropFirst()))
    guard let first = core.unicodeScalars.first, let last = core.unicodeScalars.last else {
      text.addMarkup(lead)
      return
    }
    text.addMarkup(lead)
    let before = lead.isEmpty ? text.markdown.last : " "
    let after = trail.isEmpty ? next : " "
    let isSeen = (!isMark(first) || isBorder(before)) && (!isMark(last) || isBorder(after))
    let marks = kind == .deleted ? ("~~", "~~") : ("**", "**")
    let tags = kind == .deleted ? ("<del>", "</del>") : ("<ins>", "</ins>")
    let (open, close) = isSeen ? marks : tags
    text.addMarkup(open + core + close + trail)
  }

  /// Whether CommonMark takes a scalar for punctuation when it looks round a mark.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol:
      true
    default: false
    }
  }

  private static func isBorder(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return true }
    return scalar.properties.isWhitespace || isMark(scalar)
  }
}
