import DraftText

/// Gathers words as they would be printed: blanks closed up, neighbouring styles joined.
struct PrintedText {
  private enum Gap {
    case none
    /// A blank only if letters would run together without it.
    case breath(Style)
    case blank(Style)
  }

  private var lines: [[Run]] = []
  private var runs: [Run] = []
  private var pending = ""
  private var style = Style.plain
  private var gap = Gap.none

  /// Whether words are nothing but blanks, tabs and line ends.
  static func isBlank(_ words: String) -> Bool {
    words.utf8.allSatisfy(isBlank)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// Adds words in one style.
  mutating func append(_ words: String, _ style: Style) {
    var start = words.utf8.startIndex
    let end = words.utf8.endIndex
    while start < end {
      if Self.isBlank(words.utf8[start]) {
        gap = .blank(style)
        start = words.utf8.index(after: start)
      } else {
        let stop = words.utf8[start...].firstIndex(where: Self.isBlank) ?? end
        closeGap(before: words[start..<stop].unicodeScalars.first)
        add(String(words[start..<stop]), style)
        start = stop
      }
    }
  }

  /// Adds an anchor.
  mutating func append(_ anchor: Run) {
    closeGap(before: nil)
    flush()
    runs.append(anchor)
  }

  /// Marks a place that was indented and is no blank in itself.
  mutating func breathe(_ style: Style) {
    if case .none = gap { gap = .breath(style) }
  }

  /// Begins a new line.
  mutating func breakLine() {
    flush()
    lines.append(runs)
    runs = []
    gap = .none
  }

  /// The lines, each without blanks at its ends; empty lines are left out.
  mutating func finish() -> [[Run]] {
    breakLine()
    return lines.filter { !$0.isEmpty }
  }

  private mutating func closeGap(before next: Unicode.Scalar?) {
    defer { gap = .none }
    guard !runs.isEmpty || !pending.isEmpty else { return }
    switch gap {
    case .none: break
    case .blank(let style): add(" ", style)
    case .breath(let style):
      if let next, Self.isWordlike(next), let last = pending.unicodeScalars.last,
        Self.isWordlike(last)
      {
        add(" ", style)
      }
    }
  }

  private static func isWordlike(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private mutating func add(_ words: String, _ style: Style) {
    if style != self.style { flush() }
    self.style = style
    pending += words
  }

  private mutating func flush() {
    guard !pending.isEmpty else { return }
    runs.append(.text(pending, style))
    pending = ""
  }
}
