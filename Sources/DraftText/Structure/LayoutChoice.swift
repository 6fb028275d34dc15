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
    let all = lines.span
    for index in all.indices where Self.isText(all[index]) {
      texts += 1
      if Self.isLong(all[index]) { long += 1 }
    }
    let figures = "\(texts) lines of text, \(long) longer than 160 characters"
    // Headings and mastheads are short in any layout; a tenth of long lines is never wrapped.
    guard texts >= 3, long * 10 < texts else {
      layout = .line
      reason = figures
      return
    }
    let going = Going(lines)
    reason =
      figures + ", \(going.small) that begin with a small letter in the middle of a sentence, "
      + "\(going.full) full ones that end in the middle of one; "
      + "\(going.parted) of these lines stand after a blank line"
    // A quarter is far above what headings and mastheads bring about, and far below real wrapping.
    guard going.small * 4 >= texts || going.full * 2 >= texts else {
      layout = .line
      return
    }
    layout = going.parted * 5 >= max(going.small, going.full) * 4 ? .blank : .wrapped
  }

  /// How many lines go on with the line before them.
  private struct Going {
    var small = 0
    var full = 0
    var parted = 0

    init(_ lines: [Line]) {
      let width = Self.width(lines)
      var previous: (ending: Ending, length: Int)?
      var blanks = 0
      for line in lines {
        guard LayoutChoice.isText(line) else {
          if line.kind == .blank { blanks += 1 } else { previous = nil }
          continue
        }
        let block = Block(line)
        if let (ending, length) = previous, block.labelled == nil, !ending.isTerminal {
          let first = block.head.utf8.first ?? 0
          let isFilled = length * 10 >= width * 7 && width >= 40
          // Russian preambular paragraphs begin with small letters; other scripts have none.
          let isSmall =
            first < 0xD0 && block.startsSmall
            || ending == .open && (first < 0xD4 ? block.startsSmall : isFilled)
          let isFull =
            isFilled
            && (ending == .open || LeadPhrase(block.head, language: .english) == nil)
          if isSmall { small += 1 }
          if isFull { full += 1 }
          if isSmall || isFull, blanks > 0 { parted += 1 }
        }
        previous = (block.ending, block.length)
        blanks = 0
      }
    }

    /// The length that nine lines of ten do not pass.
    private static func width(_ lines: [Line]) -> Int {
      var lengths = lines.compactMap { LayoutChoice.isText($0) ? Block.length(of: $0.spans) : nil }
      lengths.sort()
      return lengths.isEmpty ? 0 : lengths[lengths.count * 9 / 10]
    }
  }

  private static func isText(_ line: Line) -> Bool {
    line.kind == .text && !line.spans.isEmpty && line.noteLabel == nil
  }

  private static func isLong(_ line: Line) -> Bool {
    let bytes = Block.length(of: line.spans)
    // A scalar has at most four bytes.
    if bytes <= 160 { return false }
    if bytes > 640 { return true }
    var scalars = 0
    for case .text(let text, _) in line.spans { scalars += LineBytes.scalarCount(of: text) }
    return scalars > 160
  }
}
