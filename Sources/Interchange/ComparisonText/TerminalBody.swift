import DraftText
import Redlining

/// The paragraphs of a comparison, written one after the other.
struct TerminalBody {
  typealias Chunk = LineWrapper.Chunk

  private static let indent = 4

  /// What is written.
  let report: ComparisonReport
  /// How it is written.
  let writer: TerminalComparisonWriter

  /// Writes paragraphs and footnotes on a page.
  func write(on page: inout TerminalPage) {
    let sentences = report.sentences
    var folded = Folding()
    for entry in report.entries() {
      switch entry {
      case .departure(let index):
        folded.unfold(on: &page)
        let sentence = SentenceComposer(report: report)
          .sentence(aboutDepartureOf: report.paragraphRelations[index])
        page.addBlank()
        page.add(
          [(sentence.description, TerminalInk(tone: .dim))],
          gutter: "<",
          indent: 2
        )
      case .relation(let index):
        let relation = report.paragraphRelations[index]
        let sentence = sentences.paragraphs[index]
        if writer.isChangesOnly, relation.isSettled {
          folded.count += 1
          if sentence != nil { folded.renumbered += 1 }
          continue
        }
        folded.unfold(on: &page)
        page.addBlank()
        header(sentence, Self.sign(of: relation), on: &page)
        let isFolded = report.isFolded(paragraphs: index)
        if writer.isChangesOnly, isFolded { continue }
        let isQuiet = relation.isSettled || isFolded
        if writer.isSideBySide {
          beside(
            blocks(of: relation, .before),
            blocks(of: relation, .after),
            isQuiet: isQuiet,
            on: &page
          )
        } else {
          for block in blocks(of: relation, .redline) {
            page.add(
              chunks(of: block, isQuiet: isQuiet),
              indent: Self.indent + 4 * Self.depth(of: block)
            )
          }
        }
      }
    }
    folded.unfold(on: &page)
    footnotes(sentences.footnotes, on: &page)
  }

  /// The sign in the margin of a change.
  static func sign(of relation: Relation) -> String {
    if relation.isMoved { return ">" }
    return switch relation.operation {
    case .same: relation.formatting.isEmpty ? "=" : "~"
    case .modified, .split, .merged: "~"
    case .inserted: "+"
    case .deleted: "-"
    }
  }

  /// The sign in the margin of a change.
  static func sign(of change: ReportedChange, in report: ComparisonReport) -> String {
    switch change.subject {
    case .paragraphs(let index): sign(of: report.paragraphRelations[index])
    case .footnotes(let index): sign(of: report.footnoteRelations[index])
    }
  }

  private func footnotes(_ sentences: [Int: ChangeSentence], on page: inout TerminalPage) {
    let relations = report.footnoteRelations
    var folded = Folding(unit: "footnote")
    guard !relations.isEmpty, !writer.isChangesOnly || relations.contains(where: { !$0.isSettled })
    else { return }
    page.addBlank()
    page.add([("Footnotes", TerminalInk(tone: .strong))], indent: Self.indent)
    for (index, relation) in relations.enumerated() {
      if writer.isChangesOnly, relation.isSettled {
        folded.count += 1
        if sentences[index] != nil { folded.renumbered += 1 }
        continue
      }
      folded.unfold(on: &page)
      page.addBlank()
      header(sentences[index], Self.sign(of: relation), on: &page)
      let isFolded = report.isFolded(footnotes: index)
      if writer.isChangesOnly, isFolded { continue }
      let isQuiet = relation.isSettled || isFolded
      func block(_ view: RedlineBlock.View) -> [RedlineBlock] {
        RedlineBlock.block(ofFootnotes: relation, in: report, view: view).map { [$0] } ?? []
      }
      if writer.isSideBySide {
        beside(block(.before), block(.after), isQuiet: isQuiet, on: &page)
      } else {
        for block in block(.redline) {
          page.add(chunks(of: block, isQuiet: isQuiet), indent: Self.indent)
        }
      }
    }
    folded.unfold(on: &page)
  }

  private func blocks(of relation: Relation, _ view: RedlineBlock.View) -> [RedlineBlock] {
    RedlineBlock.blocks(of: relation, in: report, view: view)
  }

  private func header(_ sentence: ChangeSentence?, _ sign: String, on page: inout TerminalPage) {
    guard let sentence else { return }
    page.add(
      [(sentence.description, TerminalInk(tone: .strong))],
      gutter: sign,
      indent: 2
    )
  }

  private func beside(
    _ before: [RedlineBlock],
    _ after: [RedlineBlock],
    isQuiet: Bool,
    on page: inout TerminalPage
  ) {
    for index in 0..<max(before.count, after.count) {
      page.add(
        index < before.count ? chunks(of: before[index], isQuiet: isQuiet) : [],
        beside: index < after.count ? chunks(of: after[index], isQuiet: isQuiet) : [],
        indent: Self.indent
      )
    }
  }

  private static func depth(of block: RedlineBlock) -> Int {
    if case .item(let depth) = block.role { min(depth, 8) } else { 0 }
  }

  /// The words of a block with their inks, and with marks where there are no colours.
  private func chunks(of block: RedlineBlock, isQuiet: Bool) -> [Chunk] {
    var tone = isQuiet ? TerminalInk.Tone.dim : .plain
    switch block.role {
    case .title, .heading, .annex: if !isQuiet { tone = .strong }
    default: break
    }
    var chunks: [Chunk] = []
    if let label = block.label { chunks.append((label + " ", TerminalInk(tone: tone))) }
    var open = Segment.Kind.kept
    func turn(to kind: Segment.Kind) {
      guard writer.palette == nil, kind != open else { return }
      if open != .kept {
        chunks.append((open == .deleted ? "-]" : "+}", TerminalInk(tone: .plain)))
      }
      if kind != .kept {
        chunks.append((kind == .deleted ? "[-" : "{+", TerminalInk(tone: .plain)))
      }
      open = kind
    }
    for piece in block.pieces {
      turn(to: piece.kind)
      var ink =
        switch piece.kind {
        case .kept: TerminalInk(tone: tone)
        case .deleted: TerminalInk(tone: .deleted)
        case .inserted: TerminalInk(tone: .inserted)
        }
      if case .words(_, let style) = piece.content { ink.isItalic = style.emphasis }
      chunks.append((piece.text, ink))
    }
    turn(to: .kept)
    return chunks
  }
}

extension TerminalBody {
  /// Unchanged paragraphs in a row, which are only counted.
  private struct Folding {
    var unit = "paragraph"
    var count = 0
    var renumbered = 0

    mutating func unfold(on page: inout TerminalPage) {
      guard count > 0 else { return }
      var words = "\(count) \(unit)\(count == 1 ? "" : "s") unchanged"
      if renumbered > 0 {
        words += renumbered == count ? " but for numbers" : ", \(renumbered) renumbered"
      }
      page.addBlank()
      page.add([("… \(words)", TerminalInk(tone: .dim))], indent: 2)
      count = 0
      renumbered = 0
    }
  }
}
