/// Hands out the origins of a text from its beginning on.
struct OriginReader {
  /// So many scalars of one origin.
  struct Piece: Hashable {
    /// How a piece came into the version that is being put together.
    enum Arrival: Hashable {
      /// It stood in the version before.
      case kept
      /// It stands for what stood there, in a way that nobody hears.
      case respelled
      /// It is new.
      case new
    }

    var length: Int
    var version: Int
    var keys: [Int]
    var arrival = Arrival.kept
  }

  private let pieces: [Piece]
  private var index = 0
  private var used = 0

  /// Reads pieces.
  init(_ pieces: [Piece]) { self.pieces = pieces }

  /// Reads the stretches of paragraphs that a script joins with line feeds.
  ///
  /// A line feed has the origin of the word before it.
  init(joining paragraphs: [[WordOrigins.Stretch]], version: Int) {
    var pieces: [Piece] = []
    for (place, stretches) in paragraphs.enumerated() {
      if place > 0 {
        let before = pieces.last ?? Piece(length: 1, version: version, keys: [])
        pieces.append(Piece(length: 1, version: before.version, keys: before.keys))
      }
      pieces += stretches.map {
        Piece(length: $0.range.count, version: $0.version, keys: $0.keys)
      }
    }
    self.init(pieces)
  }

  /// The next scalars.
  ///
  /// - Parameter count: how many.
  /// - Returns: their origins; of fewer where the text ends before.
  mutating func take(_ count: Int) -> [Piece] {
    var taken: [Piece] = []
    var wanted = count
    while wanted > 0, index < pieces.count {
      var piece = pieces[index]
      piece.length = min(piece.length - used, wanted)
      wanted -= piece.length
      used += piece.length
      taken.append(piece)
      if used == pieces[index].length { (index, used) = (index + 1, 0) }
    }
    return taken
  }
}
