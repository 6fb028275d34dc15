import DraftText
import Publishing
import Redlining

/// Writes the paragraphs of a printed text, and behind them what is said beside them.
struct TypstParagraphs {
  private let ink: TypstInk
  private let wording: TypesetWording
  /// The calls, with their comments numbered through the text.
  private var comments: [PrintedComment] = []

  init(notes: [PrintedNote], language: Language) {
    ink = TypstInk(notes: notes)
    wording = TypesetWording(language)
  }

  /// Writes a paragraph.
  mutating func write(_ printed: PrintedParagraph, to source: inout TypstSource) {
    let (number, words) = parts(of: printed)
    let block = TypstInk.block(words)
    let numbered = number.map { ["number: \(TypstInk.block($0))", block] } ?? [block]
    let unnumbered = TypstInk.block((number.map { $0 + ["tab"] } ?? []) + words)
    // A head without words would be none; the paragraph is kept all the same.
    let hasWords = printed.pieces.contains { piece in
      guard case .words(let words, _) = piece.content else { return false }
      return !words.allSatisfy(\.isWhitespace)
    }
    switch printed.setting.role {
    case .title where hasWords: source.head("title", rank: 0, [unnumbered])
    case .annex where hasWords: source.head("annex", rank: -1, [unnumbered])
    case .heading(let level) where hasWords: source.head("head", rank: max(level, 1), [unnumbered])
    case .title, .annex, .heading: source.call("plain", [unnumbered])
    case .opening: source.call("opening", [unnumbered])
    case .preambular: source.call("preambular", [unnumbered])
    case .operative: source.call("operative", numbered)
    case .item(let depth): source.call("item", [String(min(max(depth, 1), 5))] + numbered)
    case .flush: source.call("flush", [unnumbered])
    case .closing: source.call("closing", [unnumbered])
    case .plain: source.call("plain", numbered)
    }
  }

  /// Writes what is said beside the paragraphs so far.
  func writeComments(to source: inout TypstSource) {
    guard !comments.isEmpty else { return }
    source.head("head", rank: 0, [TypstLiteral.words(wording.comments)])
    for (index, comment) in comments.enumerated() {
      let lines = comment.words.split(whereSeparator: \.isNewline)
        .map { TypstLiteral.words(String($0)) }
      source.call(
        "comment",
        [
          String(index + 1), TypstLiteral.words(Self.names(comment.holders)),
          TypstLiteral.list(lines.isEmpty ? [#""""#] : lines),
        ]
      )
    }
  }

  /// What hangs before the words, if anything does, and the words.
  private mutating func parts(of printed: PrintedParagraph) -> (number: [String]?, [String]) {
    var stretches: [String] = []
    var number: [String]?
    var first = comments.count + 1
    // Comments on the whole paragraph are called behind it.
    let ends = printed.comments.map { comment in
      let range = comment.range?.clamped(to: 0..<printed.pieces.count) ?? 0..<0
      return range.isEmpty ? printed.pieces.count : range.upperBound
    }
    comments += printed.comments
    for (index, piece) in printed.pieces.enumerated() {
      if piece.content == .tab, number == nil, printed.setting.isLabelled {
        (number, stretches) = (stretches, [])
      } else {
        stretches.append(ink.stretch(piece, in: printed.place))
        if let names = names(behind: index, of: printed) { stretches.append(names) }
      }
      for (offset, end) in ends.enumerated() where end == index + 1 && end < printed.pieces.count {
        stretches.append("called(\(first + offset))")
      }
    }
    let isWhole = printed.pieces.allSatisfy { $0.change == printed.end }
    if printed.end != .kept, !isWhole, let function = TypstInk.function(printed.end, in: .standing)
    {
      stretches.append("\(function)(\"¶\")")
    }
    for end in ends {
      if end == printed.pieces.count { stretches.append("called(\(first))") }
      first += 1
    }
    return (number, stretches)
  }

  /// Whose change ends with a piece, where somebody other than the document's author made it.
  private func names(behind index: Int, of printed: PrintedParagraph) -> String? {
    let piece = printed.pieces[index]
    guard piece.change != .kept, !piece.holders.isEmpty else { return nil }
    if index + 1 < printed.pieces.count {
      let next = printed.pieces[index + 1]
      if next.change != .kept, next.holders == piece.holders { return nil }
    }
    return "holders(\(TypstLiteral.words(" [" + Self.names(piece.holders) + "]")))"
  }

  private static func names(_ holders: [PartyID]) -> String {
    holders.map(\.name).joined(separator: ", ")
  }
}
