/// Finds how the paragraphs of a source lie on its lines, and says by which figures.
///
/// Where paragraphs are whole lines, lines are long and begin with capitals or labels; where they
/// were wrapped, hardly a line passes 160 characters and many begin with a small letter in the
/// middle of a sentence. A text that was cut out of a PDF twice has a blank line between any two.
///
/// - Complexity: linear in the lines; of long lines only the length is asked.
struct LayoutChoice {
  /// The layout.
  var layout: Layout
  /// The figures that decided.
  var reason: String

  /// Looks at the lines.
  init(_ lines: [Line]) {
    var texts = 0
    var long = 0
    var continued = 0
    var parted = 0
    var previous: Ending?
    var blanks = 0
    for line in lines {
      guard line.kind == .text, !line.spans.isEmpty, line.noteLabel == nil else {
        if line.kind == .blank { blanks += 1 } else { previous = nil }
        continue
      }
      texts += 1
      if Self.isLong(line) { long += 1 }
      let block = Block(line)
      if let ending = previous {
        let startsSmall = block.startsSmall && block.labelled == nil
        let isUncased = block.head.utf8.first.map { $0 >= 0xD6 } ?? false
        if !ending.isTerminal, startsSmall || isUncased && ending == .open {
          continued += 1
          if blanks > 0 { parted += 1 }
        }
      }
      previous = block.ending
      blanks = 0
    }
    let figures =
      "\(texts) lines of text, \(long) longer than 160 characters, "
      + "\(continued) that go on in the middle of a sentence"
    // A quarter is far above what headings and mastheads bring about, and far below real wrapping.
    guard texts >= 3, long * 10 < texts, continued * 4 >= texts else {
      layout = .line
      reason = figures
      return
    }
    if parted * 5 >= continued * 4 {
      layout = .blank
      reason = figures + ", \(parted) of them after a blank line"
    } else {
      layout = .wrapped
      reason = figures + ", \(parted) of them after a blank line"
    }
  }

  private static func isLong(_ line: Line) -> Bool {
    var bytes = 0
    for case .text(let text, _) in line.spans { bytes += text.utf8.count }
    // A scalar has at most four bytes.
    if bytes <= 160 { return false }
    if bytes > 640 { return true }
    var scalars = 0
    for case .text(let text, _) in line.spans { scalars += text.unicodeScalars.count }
    return scalars > 160
  }
}
