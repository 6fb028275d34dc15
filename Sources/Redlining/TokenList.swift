import Differencing

/// A text cut into tokens: their symbols, and where each stands in the bytes.
///
/// A citation, a date or a number of several parts (`74/176`, `18 December 2019`, `3,500`) stands
/// here as its parts, and is named as a compound: it is compared by its parts and changed as a whole
/// (``EditScript/keepingWhole(_:_:)``).
struct TokenList {
  /// The symbol of each token.
  var symbols: [Int32] = []
  /// Where each token stands, counted from the beginning of the text.
  var places: [Place] = []
  /// The tokens that are the parts of one compound, each at least two, in order.
  var compounds: [Range<Int>] = []

  /// Where a token begins and ends.
  struct Place {
    var start: Int32
    var end: Int32
  }

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
    in units: borrowing TextUnits,
    noteClasses: borrowing NoteClasses,
    vocabulary: inout Vocabulary
  ) {
    let cutter = TokenCutter()
    let range = units.range(of: unit)
    let base = range.lowerBound
    let bytes = units.bytes.span
    var list = TokenList()
    let expected = range.count / 5 + 1
    list.symbols.reserveCapacity(expected)
    list.places.reserveCapacity(expected)
    var place = base
    for anchor in units.anchors(of: unit) {
      list.cut(bytes, place..<anchor.range.lowerBound, base, cutter, &vocabulary)
      let noteClass = noteClasses.symbol(of: anchor.note)
      list.append(vocabulary.symbol(forNoteClass: noteClass), anchor.range, base)
      place = anchor.range.upperBound
    }
    list.cut(bytes, place..<range.upperBound, base, cutter, &vocabulary)
    self = list
  }

  private mutating func append(_ symbol: Int32, _ word: Range<Int>, _ base: Int) {
    symbols.append(symbol)
    places.append(
      Place(
        start: Int32(truncatingIfNeeded: word.lowerBound - base),
        end: Int32(truncatingIfNeeded: word.upperBound - base)
      )
    )
  }

  private mutating func cut(
    _ bytes: Span<UInt8>,
    _ stretch: Range<Int>,
    _ base: Int,
    _ cutter: TokenCutter,
    _ vocabulary: inout Vocabulary
  ) {
    var place = stretch.lowerBound
    while let token = cutter.next(in: bytes, from: place, end: stretch.upperBound) {
      place = token.range.upperBound
      guard token.isCompound else {
        append(vocabulary.symbol(for: bytes.extracting(token.range)), token.range, base)
        continue
      }
      let first = count
      var start = token.range.lowerBound
      while let part = cutter.nextPart(in: bytes, from: start, end: place) {
        append(vocabulary.symbol(for: bytes.extracting(part)), part, base)
        start = part.upperBound
      }
      compounds.append(first..<count)
    }
  }

  /// Gives the tokens other symbols.
  ///
  /// - Parameter symbols: for each symbol the one that takes its place.
  mutating func rename(by symbols: [Int32]) {
    for index in self.symbols.indices { self.symbols[index] = symbols[Int(self.symbols[index])] }
  }

  /// The bytes of some tokens, of which there is at least one, and what lies between them.
  func range(of tokens: Range<Int>) -> Range<Int> {
    Int(places[tokens.lowerBound].start)..<Int(places[tokens.upperBound - 1].end)
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

  /// No tokens.
  init() {}

  /// Puts the tokens of another text behind these.
  ///
  /// - Parameters:
  ///   - list: the tokens.
  ///   - length: where the other text begins.
  mutating func append(_ list: TokenList, after length: Int) {
    compounds += list.compounds.map {
      ($0.lowerBound + symbols.count)..<($0.upperBound + symbols.count)
    }
    symbols += list.symbols
    let base = Int32(truncatingIfNeeded: length)
    places += list.places.map { Place(start: $0.start + base, end: $0.end + base) }
  }
}
