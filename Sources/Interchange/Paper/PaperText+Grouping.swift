import DraftText

extension PaperText {
  /// The pieces, what is of one ink and stands side by side taken together; empty ones are dropped.
  var stretches: [(ink: Ink, pieces: ArraySlice<Piece>)] {
    let pieces = pieces.filter { !$0.words.isEmpty }
    var stretches: [(ink: Ink, pieces: ArraySlice<Piece>)] = []
    var start = 0
    while start < pieces.count {
      let stretch = pieces[start...].prefix {
        $0.ink == pieces[start].ink && $0.tint == pieces[start].tint
      }
      stretches.append((pieces[start].ink, stretch))
      start = stretch.endIndex
    }
    return stretches
  }

  /// Whether there is nothing to be read in it.
  var isBlank: Bool { pieces.allSatisfy { $0.words.allSatisfy(\.isWhitespace) } }
}

extension PaperText {
  /// The same words in bold, as headings are.
  var strong: PaperText {
    var strong = self
    for index in pieces.indices where pieces[index].note == nil {
      strong.pieces[index].style.strong = true
    }
    return strong
  }
}

extension Paper {
  /// Whether words of it are told apart by tints.
  var hasTints: Bool {
    blocks.contains { block in
      if case .trace = block { true } else { false }
    }
  }

  /// The captions that need not be printed, by the places of their tables among the blocks: the
  /// last heading says the same.
  var repeatedCaptions: Set<Int> {
    var heading = printsTitle ? title : ""
    var places: Set<Int> = []
    for (place, block) in blocks.enumerated() {
      switch block {
      case .heading(_, let words): heading = words
      case .headline(_, let text): heading = text.pieces.map(\.words).joined()
      case .table(let table): if table.caption == heading { places.insert(place) }
      case .text, .trace, .chart, .stanza, .beside, .sheet, .masthead: continue
      }
    }
    return places
  }
}

extension PaperTable {
  /// A row with just as many cells as there are columns.
  ///
  /// Cells that are missing are empty, and what is too many stands in the last one, so that no
  /// format drops it.
  func cells(of row: [[PaperText]]) -> [[PaperText]] {
    var cells = Array(row.prefix(columns.count))
    cells += Array(repeating: [], count: columns.count - cells.count)
    if let last = cells.indices.last { cells[last] += row.dropFirst(columns.count).joined() }
    return cells
  }

  /// Each column's share of the whole, in hundredths that add up to a hundred.
  var hundredths: [Int] {
    // Shares come from callers, and a slip there must not make a column vanish or overflow.
    let shares = columns.map { min(max($0.share, 1), 1_000) }
    let sum = shares.reduce(0, +)
    var ends: [Int] = [0]
    var seen = 0
    for share in shares {
      seen += share
      ends.append(seen * 100 / sum)
    }
    return zip(ends, ends.dropFirst()).map { $1 - $0 }
  }
}
