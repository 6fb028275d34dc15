import Differencing

/// A text cut into tokens: their symbols, and where each stands in the bytes.
///
/// A citation, a date or a number of several parts (`74/176`, `18 December 2019`, `3,500`) stands
/// here as its parts, and is named as a compound: it is compared by its parts and changed as a whole
/// (``EditScript/keepingWhole(_:_:)``).
struct TokenList {
  /// The symbol of each token.
  var symbols: [Int32] = []
  /// Where each token begins, counted from the beginning of the text.
  var starts: [Int32] = []
  /// Where each token ends.
  var ends: [Int32] = []
  /// The tokens that are the parts of one compound, each at least two, in order.
  var compounds: [Range<Int>] = []

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
    var compounds: [Range<Int>] = []
    func cut(_ stretch: Range<Int>) {
      cutter.cut(bytes, in: stretch) { word, isCompound in
        guard isCompound else {
          words.append(word)
          return
        }
        let first = words.count
        cutter.cutApart(bytes, word) { words.append($0) }
        compounds.append(first..<words.count)
      }
    }
    var place = base
    for anchor in units.anchors(of: unit) {
      cut(place..<anchor.range.lowerBound)
      words.append(anchor.range)
      place = anchor.range.upperBound
    }
    cut(place..<range.upperBound)
    self.compounds = compounds
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

  /// Whether a place between two tokens is inside a compound.
  ///
  /// - Complexity: logarithmic.
  func isWithinCompound(_ place: Int) -> Bool {
    var (low, high) = (0, compounds.count)
    while low < high {
      let middle = (low + high) / 2
      if compounds[middle].upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < compounds.count && compounds[low].lowerBound < place
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
      compounds += list.compounds.map {
        ($0.lowerBound + symbols.count)..<($0.upperBound + symbols.count)
      }
      symbols += list.symbols
      starts += list.starts.map { $0 + base }
      ends += list.ends.map { $0 + base }
      base += Int32(truncatingIfNeeded: length) + 1
    }
  }
}
