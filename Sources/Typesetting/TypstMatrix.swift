import DraftText
import Publishing
import Redlining

/// Writes a table of printed paragraphs.
struct TypstMatrix {
  let matrix: PrintedMatrix

  /// Writes the title and the table; without columns there is none.
  func write(to source: inout TypstSource) {
    if let title = matrix.title, !title.isEmpty {
      source.head("head", rank: 1, [TypstLiteral.words(title)])
    }
    guard !matrix.columns.isEmpty else { return }
    var rows: [String] = []
    for row in matrix.rows {
      let missing = max(matrix.columns.count - row.count, 0)
      let cells = row.prefix(matrix.columns.count) + Array(repeating: .text([]), count: missing)
      rows.append(TypstLiteral.list(cells.map(cell)) + "\n")
    }
    source.call(
      "columns-of",
      [
        TypstLiteral.list(matrix.columns.map { "\(max($0.share, 1))fr" }),
        TypstLiteral.list(matrix.columns.map { TypstLiteral.words($0.heading) }),
      ] + rows
    )
  }

  private func cell(_ cell: PrintedMatrix.Cell) -> String {
    let parts =
      switch cell {
      case .heading(let words): ["bold(\(TypstLiteral.words(words)))"]
      case .remark(let words): ["said(\(TypstLiteral.words(words)))"]
      case .text(let paragraphs), .notes(let paragraphs): paragraphs.map(paragraph)
      }
    return "cell(\(parts.joined(separator: ", ")))"
  }

  private func paragraph(_ printed: PrintedParagraph) -> String {
    TypstInk(notes: []).block(printed, isHeading: Self.isHeading(printed.setting.role))
  }

  private static func isHeading(_ role: Role) -> Bool {
    switch role {
    case .title, .heading, .annex: true
    default: false
    }
  }
}

extension TypstInk {
  /// A paragraph of a cell; its end is drawn where it alone changed.
  fileprivate func block(_ printed: PrintedParagraph, isHeading: Bool) -> String {
    var stretches = printed.pieces.map { stretch($0, in: printed.place) }
    let isWhole = printed.pieces.allSatisfy { $0.change == printed.end }
    if printed.end != .kept, !isWhole, let function = Self.function(printed.end, in: .standing) {
      stretches.append("\(function)(\"¶\")")
    }
    let block = Self.block(stretches)
    return isHeading ? "bold(\(block))" : block
  }
}
