/// The page that a terminal shows, line after line.
struct TerminalPage {
  typealias Chunk = LineWrapper.Chunk

  /// What was written so far.
  private(set) var bytes: [UInt8] = []
  /// How many columns there are; `nil` if lines are not to be broken.
  let width: Int?
  /// The colours; `nil` for none.
  let palette: TerminalPalette?

  init(width: Int?, palette: TerminalPalette?) {
    // Narrower than this, words stand one a line and nobody can read them.
    self.width = width.map { max($0, 20) }
    self.palette = palette
  }

  /// Leaves a line empty.
  mutating func addBlank() { bytes.append(UInt8(ascii: "\n")) }

  /// Adds a paragraph.
  ///
  /// - Parameters:
  ///   - chunks: the words.
  ///   - gutter: what stands before the first line, within the indent.
  ///   - indent: how many columns are left free before each line.
  mutating func add(_ chunks: [Chunk], gutter: String = "", indent: Int = 0) {
    let lines = LineWrapper.wrap(chunks, width: width.map { $0 - indent } ?? .max)
    for (index, line) in lines.enumerated() {
      let lead = index == 0 ? gutter : ""
      bytes.append(contentsOf: lead.utf8)
      pad(indent - lead.unicodeScalars.count)
      write(line)
      bytes.append(UInt8(ascii: "\n"))
    }
  }

  /// Adds one line, however long, with its spaces as they are.
  mutating func addLine(_ chunks: [Chunk]) {
    var line = LineWrapper.Line()
    for (text, ink) in chunks {
      for scalar in VisibleText.line(text).unicodeScalars {
        line.append(scalar, columns: VisibleText.columns(of: scalar), ink)
      }
    }
    write(line)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Adds two paragraphs beside each other.
  mutating func add(_ left: [Chunk], beside right: [Chunk], indent: Int = 0) {
    let column = max(((width ?? 80) - indent - 3) / 2, 8)
    let leftLines = left.isEmpty ? [] : LineWrapper.wrap(left, width: column)
    let rightLines = right.isEmpty ? [] : LineWrapper.wrap(right, width: column)
    for index in 0..<max(leftLines.count, rightLines.count) {
      pad(indent)
      var used = 0
      if index < leftLines.count {
        write(leftLines[index])
        used = leftLines[index].columns
      }
      pad(column - used)
      bytes.append(contentsOf: " │".utf8)
      if index < rightLines.count {
        pad(1)
        write(rightLines[index])
      }
      bytes.append(UInt8(ascii: "\n"))
    }
  }

  /// Adds cells beside each other, each filled up to its width with a line between them.
  ///
  /// - Parameters:
  ///   - cells: the lines of each cell, which fit its width.
  ///   - widths: how many columns each cell takes; as many as cells.
  mutating func add(row cells: [[LineWrapper.Line]], widths: [Int]) {
    for index in 0..<max(cells.map(\.count).max() ?? 0, 1) {
      for (place, (cell, width)) in zip(cells, widths).enumerated() {
        if place > 0 { bytes.append(contentsOf: " │ ".utf8) }
        var used = 0
        if index < cell.count {
          write(cell[index])
          used = cell[index].columns
        }
        pad(width - used)
      }
      while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
      bytes.append(UInt8(ascii: "\n"))
    }
  }

  /// Adds lines that are broken already.
  mutating func add(_ lines: [LineWrapper.Line]) {
    for line in lines { add(row: [[line]], widths: [0]) }
  }

  private mutating func pad(_ columns: Int) {
    if columns > 0 { bytes += [UInt8](repeating: UInt8(ascii: " "), count: columns) }
  }

  private mutating func write(_ line: LineWrapper.Line) {
    guard let palette else {
      bytes += line.bytes
      return
    }
    var start = 0
    for (end, ink) in line.inks {
      let code = palette.code(for: ink)
      if code.isEmpty {
        bytes += line.bytes[start..<end]
      } else {
        bytes.append(contentsOf: "\u{1B}[\(code)m".utf8)
        bytes += line.bytes[start..<end]
        bytes.append(contentsOf: "\u{1B}[0m".utf8)
      }
      start = end
    }
  }
}
