import DraftText

/// The runs of a paragraph or note in Markdown that CommonMark and our reader take alike.
struct MarkdownRuns {
  /// The Markdown, on one line.
  private(set) var text = ""

  init(_ runs: [Run], notes: [FootnoteID: String]) {
    for (index, run) in runs.enumerated() {
      switch run {
      case .footnote(let id): text += "[^\(notes[id] ?? "?")]"
      case .text(let words, let style):
        let isFirst = index == 0
        let isLast = index == runs.count - 1
        let spelled = Self.escaped(words, startsLine: isFirst, endsLine: isLast)
        let stands =
          isAlone(index, in: runs) && Self.standsMarked(words, isFirst: isFirst, after: text)
          && Self.endsMarked(words, isLast: isLast, before: runs.dropFirst(index + 1).first)
        text += Self.wrapped(spelled, in: style, marks: stands)
      }
    }
  }

  /// Whether no neighbour is styled, so that marks of emphasis cannot be taken for its own.
  private func isAlone(_ index: Int, in runs: [Run]) -> Bool {
    for neighbour in [index - 1, index + 1] where runs.indices.contains(neighbour) {
      if case .text(_, let style) = runs[neighbour], style != .plain { return false }
    }
    return true
  }

  /// Whether a mark before the words opens emphasis: before a letter it does, and before
  /// punctuation if a space or punctuation stands before it.
  private static func standsMarked(_ words: String, isFirst: Bool, after text: String) -> Bool {
    guard let first = words.unicodeScalars.first, !first.properties.isWhitespace else {
      return false
    }
    return isWord(first) || isFirst || text.unicodeScalars.last.map { !isWord($0) } ?? true
  }

  /// Whether a mark after the words closes emphasis: after a letter it does, and after
  /// punctuation if a space or punctuation stands after it.
  private static func endsMarked(_ words: String, isLast: Bool, before next: Run?) -> Bool {
    guard let last = words.unicodeScalars.last, !last.properties.isWhitespace else {
      return false
    }
    if isWord(last) || isLast { return true }
    guard case .text(let following, _)? = next else { return true }
    return following.unicodeScalars.first.map { !isWord($0) } ?? true
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func wrapped(_ words: String, in style: Style, marks: Bool) -> String {
    var text = words
    if style.superscript { text = "<sup class=\"text\">\(text)</sup>" }
    if style.emphasis { text = marks ? "*\(text)*" : "<em>\(text)</em>" }
    if style.strong { text = marks ? "**\(text)**" : "<strong>\(text)</strong>" }
    if let link = style.link {
      text = LinkTarget.isPlain(link) ? "[\(text)](\(link))" : "[\(text)](<\(link)>)"
    }
    return text
  }

  /// The words with whatever would be taken for a mark escaped.
  private static func escaped(_ words: String, startsLine: Bool, endsLine: Bool) -> String {
    if !couldNeedEscape(words) { return words }
    var escaped = ""
    escaped.reserveCapacity(words.utf8.count + 8)
    let scalars = Array(words.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let atStart = startsLine && index == 0
      let atEnd = endsLine && index == scalars.count - 1
      switch scalar {
      case "\\", "*", "_", "`", "[", "]", "<":
        escaped += "\\"
      case "~" where index + 1 < scalars.count && scalars[index + 1] == "~",
        "~" where index > 0 && scalars[index - 1] == "~":
        escaped += "\\"
      case "#" where atStart, ">" where atStart, "+" where atStart, "-" where atStart,
        "=" where atStart:
        escaped += "\\"
      case "&":
        escaped += "\\"
      case "•" where atStart, " " where atStart || atEnd, "\u{A0}" where atStart || atEnd,
        "\u{B2}", "\u{B3}", "\u{B9}", "\u{2070}", "\u{2074}"..."\u{2079}",
        "\u{1}"..."\u{1F}":
        escaped += "&#\(scalar.value);"
        continue
      default: break
      }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }

  /// Whether any byte of the words could be one of those, or lead one; most words have none.
  private static func couldNeedEscape(_ words: String) -> Bool {
    let span = words.utf8Span.span
    guard !span.isEmpty else { return false }
    switch span[0] {
    case 0x20, UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "="):
      return true
    default: break
    }
    if span[span.count - 1] == 0x20 { return true }
    for index in span.indices {
      switch span[index] {
      case 0..<0x20, UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"),
        UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "~"),
        UInt8(ascii: "&"), 0xC2, 0xE2:
        return true
      default: continue
      }
    }
    return false
  }
}
