import Differencing

/// A text cut into tokens: their symbols, and where each stands in the bytes.
struct TokenList {
  /// The symbol of each token.
  var symbols: [Int32] = []
  /// Where each token begins, counted from the beginning of the text.
  var starts: [Int32] = []
  /// Where each token ends.
  var ends: [Int32] = []

  /// How many tokens there are.
  var count: Int { symbols.count }

  /// Cuts one unit.
  ///
  /// - Parameters:
  ///   - unit: the place of the unit.
  ///   - units: the texts it stands among.
  ///   - noteClasses: give each anchor the class of its note.
  ///   - vocabulary: takes up the words.
  init(
    of unit: Int,
    in units: TextUnits,
    noteClasses: NoteClasses,
    vocabulary: inout Vocabulary
  ) {
    let cutter = TokenCutter()
    let range = units.range(of: unit)
    let base = range.lowerBound
    let bytes = units.bytes.span
    var words: [Range<Int>] = []
    words.reserveCapacity(range.count / 5)
    var place = base
    for anchor in units.anchors(of: unit) {
      cutter.cut(bytes, in: place..<anchor.range.lowerBound) { words.append($0) }
      words.append(anchor.range)
      place = anchor.range.upperBound
    }
    cutter.cut(bytes, in: place..<range.upperBound) { words.append($0) }
    symbols.reserveCapacity(words.count)
    starts.reserveCapacity(words.count)
    ends.reserveCapacity(words.count)
    var anchors = units.anchors(of: unit)[...]
    for word in words {
      if let anchor = anchors.first, anchor.range == word {
        symbols.append(vocabulary.symbol(forNoteClass: noteClasses.symbol(of: anchor.note)))
        anchors = anchors.dropFirst()
      } else {
        symbols.append(vocabulary.symbol(for: bytes.extracting(word)))
      }
      starts.append(Int32(truncatingIfNeeded: word.lowerBound - base))
      ends.append(Int32(truncatingIfNeeded: word.upperBound - base))
    }
  }

  private init() {}

  /// Several texts as one, with one byte (a line feed) between two of them.
  ///
  /// - Parameters:
  ///   - lists: the texts' tokens.
  ///   - lengths: the texts' lengths in bytes.
  init(joining lists: [TokenList], lengths: [Int]) {
    self.init()
    var base: Int32 = 0
    for (list, length) in zip(lists, lengths) {
      symbols += list.symbols
      starts += list.starts.map { $0 + base }
      ends += list.ends.map { $0 + base }
      base += Int32(truncatingIfNeeded: length) + 1
    }
  }
}
