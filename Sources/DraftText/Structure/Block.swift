/// What may become one paragraph: a line, or the lines over which a paragraph was wrapped.
struct Block {
  /// The line it begins on.
  var number: Int
  /// What the format shows.
  var kind: Line.Kind
  /// Whether a list mark stood before the words.
  var hasBullet: Bool
  /// Words and indicators.
  var spans: [Line.Span]
  /// The role, the label and the identity that the source states.
  var role: Role?
  var label: Label?
  var isUnlabelled: Bool
  var id: ParagraphID?
  /// Whether notes, a rule or page furniture stand directly before it.
  var isInterrupted = false
  /// Whether a blank line stands before it.
  var followsBlank = false
  /// The label that the words begin with, not yet taken off.
  var labelled: LabelHead?

  /// Takes over a line.
  init(_ line: Line) {
    number = line.number
    kind = line.kind
    hasBullet = line.hasBullet
    spans = line.spans
    role = line.role
    label = line.label
    isUnlabelled = line.isUnlabelled
    id = line.id
    labelled =
      if line.kind == .text, case .text(let text, _)? = line.spans.first {
        LabelHead(text)
      } else {
        nil
      }
  }

  /// The words before the first indicator.
  var head: String {
    if case .text(let text, _)? = spans.first { return text }
    return ""
  }

  /// How the words end; an indicator after the last mark is looked past.
  var ending: Ending { Self.ending(of: spans) }

  /// How words end; an indicator after the last mark is looked past.
  static func ending(of spans: [Line.Span]) -> Ending {
    for span in spans.reversed() {
      if case .text(let text, _) = span { return Ending(of: text) }
    }
    return .open
  }

  /// The length of the words in bytes.
  var length: Int { Self.length(of: spans) }

  /// The length of words in bytes, indicators left out.
  static func length(of spans: [Line.Span]) -> Int {
    var length = 0
    for case .text(let text, _) in spans { length += text.utf8.count }
    return length
  }

  /// Whether the words are at least so many bytes long.
  func isAtLeast(_ bytes: Int) -> Bool {
    var length = 0
    for case .text(let text, _) in spans {
      length += text.utf8.count
      if length >= bytes { return true }
    }
    return false
  }

  /// The words without styles and indicators.
  var words: String {
    if spans.count == 1 { return head }
    var words = ""
    for case .text(let text, _) in spans { words += text }
    return words
  }

  /// The words without styles, each indicator as `[^1]`.
  var spelled: String {
    if spans.count == 1, case .text(let text, _) = spans[0] { return text }
    var words = ""
    for span in spans {
      switch span {
      case .text(let text, _): words += text
      case .indicator(let label): words += "[^\(label)]"
      }
    }
    return words
  }

  /// Whether all words are bold.
  var isStrong: Bool {
    spans.allSatisfy {
      if case .text(_, let style) = $0 { return style.strong }
      return true
    } && !spans.isEmpty
  }

  /// Whether the words begin with a small letter.
  var startsSmall: Bool { Self.startsSmall(head) }

  /// Whether words begin with a small letter.
  static func startsSmall(_ words: String) -> Bool {
    guard let first = words.utf8.first else { return false }
    if first < 0x80 { return LineBytes.isSmall(first) }
    // Letters with marks and Cyrillic; other scripts have no case.
    guard first >= 0xC3, first <= 0xD3 else { return false }
    return words.unicodeScalars.first?.properties.isLowercase ?? false
  }

  /// Whether the block is a label and nothing else, so that its words stand on the next line.
  var isBareLabel: Bool {
    guard let labelled, spans.count == 1 else { return false }
    return labelled.length == head.utf8.count
  }

  /// Leaves out the first bytes of the words and the blanks after them.
  mutating func dropFirst(_ length: Int) { spans = spans(afterFirst: length) }

  /// The spans without the first bytes of the words and the blanks after them.
  func spans(afterFirst length: Int) -> [Line.Span] {
    guard length > 0, case .text(let text, let style)? = spans.first else { return spans }
    let bytes = text.utf8Span.span
    var start = min(length, bytes.count)
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    guard start == bytes.count else {
      let rest = String(text[text.utf8.index(text.startIndex, offsetBy: start)...])
      return spans.count == 1 ? [.text(rest, style)] : [.text(rest, style)] + spans.dropFirst()
    }
    let others = Array(spans.dropFirst())
    guard case .text(let text, let style)? = others.first, text.utf8.first == 0x20 else {
      return others
    }
    let rest = String(text.drop { $0 == " " })
    return (rest.isEmpty ? [] : [.text(rest, style)]) + others.dropFirst()
  }

  /// Adds the words of the next line or of a continuation.
  ///
  /// The pieces are put together by ``coalesce()`` at the end, so that a paragraph of many lines
  /// is read in linear time.
  mutating func append(_ more: [Line.Span]) {
    guard case .text(let added, let style)? = more.first else {
      spans.append(contentsOf: more)
      return
    }
    let glue: String
    switch spans.last {
    case .text(let words, _): glue = Self.glue(words, added)
    case .indicator: glue = " "
    case nil: glue = ""
    }
    spans.append(.text(glue.isEmpty ? added : glue + added, style))
    spans.append(contentsOf: more.dropFirst())
  }

  /// Puts neighbouring words of one style together.
  mutating func coalesce() {
    guard spans.count > 1 else { return }
    var merged: [Line.Span] = []
    var words = ""
    var current: Style?
    for span in spans {
      switch span {
      case .text(let text, let style):
        if style != current {
          if let current { merged.append(.text(words, current)) }
          words = ""
          current = style
        }
        words += text
      case .indicator:
        if let style = current { merged.append(.text(words, style)) }
        words = ""
        current = nil
        merged.append(span)
      }
    }
    if let current { merged.append(.text(words, current)) }
    spans = merged
  }

  /// What stands between the end of a line and the beginning of the next.
  static func glue(_ words: String, _ added: String) -> String {
    guard let last = words.utf8.last else { return "" }
    if last == 0x2D || last == 0x2F { return "" }
    if last < 0x80 { return " " }
    guard let before = words.unicodeScalars.last, let after = added.unicodeScalars.first else {
      return " "
    }
    if before.value == 0x2010 || before.value == 0x2011 { return "" }
    return isHan(before) && isHan(after) ? "" : " "
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    (0x3000...0x9FFF).contains(scalar.value) || (0xFF00...0xFFEF).contains(scalar.value)
  }
}
