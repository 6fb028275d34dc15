import DraftText

/// Pairs the marks of emphasis in the pieces of a line and makes spans of them.
struct InlineStyling {
  private var pieces: [InlineReader.Piece]
  /// For each piece, how many levels of emphasis and of strong begin (or, below zero, end) at it.
  private var emphasis: [Int]
  private var strong: [Int]
  /// For each piece that opens a link, where the link leads.
  private var links: [Int: String] = [:]
  private var closers: Set<Int> = []
  /// Whether a mark that could open emphasis found no partner.
  private(set) var leftOpen = false

  init(pieces: [InlineReader.Piece]) {
    self.pieces = pieces
    emphasis = Array(repeating: 0, count: pieces.count)
    strong = emphasis
  }

  /// The spans of each line.
  mutating func lines() -> [[Line.Span]] {
    pairDelimiters()
    pairLinks()
    return spans()
  }

  private mutating func pairDelimiters() {
    var openers: [Character: [Int]] = [:]
    for index in pieces.indices {
      guard case .delimiter(var closer) = pieces[index] else { continue }
      while closer.canClose, closer.count > 0, let place = openers[closer.mark]?.last,
        case .delimiter(var opener) = pieces[place]
      {
        let used = opener.count >= 2 && closer.count >= 2 ? 2 : 1
        if used == 2 {
          strong[place] += 1
          strong[index] -= 1
        } else {
          emphasis[place] += 1
          emphasis[index] -= 1
        }
        opener.count -= used
        closer.count -= used
        pieces[place] = .delimiter(opener)
        if opener.count == 0 { openers[closer.mark]?.removeLast() }
      }
      pieces[index] = .delimiter(closer)
      if closer.canOpen, closer.count > 0 { openers[closer.mark, default: []].append(index) }
    }
    leftOpen = openers.values.contains { !$0.isEmpty }
  }

  private mutating func pairLinks() {
    var open: [Int] = []
    for index in pieces.indices {
      switch pieces[index] {
      case .openBracket: open.append(index)
      case .closeBracket: _ = open.popLast()
      case .closeLink(let target):
        guard let start = open.popLast() else { continue }
        links[start] = target
        closers.insert(index)
      default: break
      }
    }
  }

  private func spans() -> [[Line.Span]] {
    var builder = SpanBuilder()
    var depth = (emphasis: 0, strong: 0, raised: 0)
    var link: String?
    for (index, piece) in pieces.enumerated() {
      var style = Style(
        emphasis: depth.emphasis > 0,
        strong: depth.strong > 0,
        superscript: depth.raised > 0,
        link: link
      )
      switch piece {
      case .text(let words): builder.append(words, style)
      case .indicator(let label): builder.append(indicator: label)
      case .delimiter(let delimiter):
        // What is left of a mark stands for itself: outside what it closes, and outside what it
        // opens.
        depth.emphasis += min(0, emphasis[index])
        depth.strong += min(0, strong[index])
        style.emphasis = depth.emphasis > 0
        style.strong = depth.strong > 0
        builder.append(String(repeating: delimiter.mark, count: delimiter.count), style)
        depth.emphasis += max(0, emphasis[index])
        depth.strong += max(0, strong[index])
      case .openBracket:
        if let target = links[index] {
          // A dead link, `#`, leads nowhere: the words stay and the link goes.
          link = target == "#" || target.isEmpty ? nil : target
        } else {
          builder.append("[", style)
        }
      case .closeBracket: builder.append("]", style)
      case .closeLink(let target):
        if closers.contains(index) { link = nil } else { builder.append("](\(target))", style) }
      case .tag(let tag):
        let step = tag.isClosing ? -1 : 1
        switch tag.kind {
        case .emphasis: depth.emphasis = max(0, depth.emphasis + step)
        case .strong: depth.strong = max(0, depth.strong + step)
        case .superscript: depth.raised = max(0, depth.raised + step)
        case .space: builder.append(" ", style)
        case .dropped: break
        }
      case .lineEnd: builder.endLine()
      }
    }
    builder.endLine()
    return builder.lines
  }
}

/// Puts words together while their style stays the same.
private struct SpanBuilder {
  private(set) var lines: [[Line.Span]] = []
  private var spans: [Line.Span] = []
  private var words = ""
  private var style = Style.plain

  mutating func append(_ text: String, _ style: Style) {
    guard !text.isEmpty else { return }
    if style != self.style {
      endWords()
      self.style = style
    }
    words += text
  }

  mutating func append(indicator: String) {
    endWords()
    spans.append(.indicator(indicator))
  }

  mutating func endLine() {
    endWords()
    lines.append(spans)
    spans = []
  }

  private mutating func endWords() {
    guard !words.isEmpty else { return }
    spans.append(.text(words, style))
    words = ""
  }
}
