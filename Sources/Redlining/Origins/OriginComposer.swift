/// Puts the origins of a text together, from those of the text before it.
struct OriginComposer {
  typealias Piece = OriginReader.Piece

  /// The place of the version that the text belongs to.
  let version: Int
  /// What was put together so far; neighbours differ.
  private(set) var pieces: [Piece] = []
  /// How many pieces and segments were handled.
  private(set) var steps = 0

  /// A text of which nothing is put together yet.
  private init(version: Int) { self.version = version }

  /// A text of which every word is new.
  init(new length: Int, version: Int) {
    self.init(version: version)
    append(Piece(length: length, version: version, keys: [], arrival: .new))
  }

  /// The text that a script makes.
  ///
  /// - Parameters:
  ///   - script: the segments.
  ///   - unheard: the places of the segments that are no new words, each inserted one after the
  ///     deleted one that it stands for.
  ///   - old: the origins of the text before.
  ///   - version: the place of the version that the text belongs to.
  init(of script: [Segment], unheard: Set<Int>, from old: OriginReader, version: Int) {
    self.init(version: version)
    var old = old
    var isReplaced = false
    var replaced: Piece?
    for (index, segment) in script.enumerated() {
      steps += 1
      let length = segment.text.unicodeScalars.count
      switch segment.kind {
      case .kept: for piece in old.take(length) { append(piece) }
      case .deleted:
        let gone = old.take(length)
        steps += gone.count
        isReplaced = unheard.contains(index)
        replaced = gone.first
        continue
      case .inserted:
        var piece = Piece(length: length, version: version, keys: [], arrival: .new)
        // Spaces that come between words stand for nothing, and go with the word before them.
        if unheard.contains(index), let model = isReplaced ? replaced : pieces.last {
          piece = model
          piece.length = length
          if piece.arrival == .kept { piece.arrival = .respelled }
        }
        append(piece)
      }
      (isReplaced, replaced) = (false, nil)
    }
  }

  /// The texts of paragraphs that the script joined with line feeds.
  ///
  /// - Parameter lengths: how long they are.
  /// - Returns: one text for each length.
  func cut(into lengths: [Int]) -> [OriginComposer] {
    guard lengths.count > 1 else { return [self] }
    var reader = OriginReader(pieces)
    return lengths.enumerated().map { place, length in
      if place > 0 { _ = reader.take(1) }
      var part = OriginComposer(version: version)
      for piece in reader.take(length) { part.append(piece) }
      return part
    }
  }

  /// The text after words that were new have the origins that they have in another text.
  ///
  /// - Parameters:
  ///   - other: the origins of the other text.
  ///   - script: from the other text to this one.
  /// - Returns: the same text.
  func taking(from other: OriginReader, by script: [Segment]) -> OriginComposer {
    var taking = OriginComposer(version: version)
    var own = OriginReader(pieces)
    var other = other
    for segment in script {
      let length = segment.text.unicodeScalars.count
      switch segment.kind {
      case .deleted: _ = other.take(length)
      case .inserted: for piece in own.take(length) { taking.append(piece) }
      case .kept:
        var theirs = OriginReader(other.take(length))
        let isTelling = OriginTransfer.isTelling(segment.text)
        for piece in own.take(length) {
          let origins = theirs.take(piece.length)
          for taken in isTelling && piece.arrival == .new ? origins : [piece] {
            taking.append(taken)
          }
        }
      }
    }
    return taking
  }

  /// The text after what did not stand in the version before was given to those who claim it.
  func claimed(by claims: [OriginClaim]) -> OriginComposer {
    guard !claims.isEmpty else { return self }
    var begins: [Int: [Int]] = [:]
    var ends: [Int: [Int]] = [:]
    for claim in claims where !claim.range.isEmpty && claim.range.upperBound > 0 {
      begins[max(claim.range.lowerBound, 0), default: []].append(claim.key)
      ends[claim.range.upperBound, default: []].append(claim.key)
    }
    var claimed = OriginComposer(version: version)
    var reader = OriginReader(pieces)
    var holding: [Int: Int] = [:]
    var place = 0
    for bound in Set(begins.keys).union(ends.keys).union([Int.max]).sorted() {
      let keys = holding.keys.sorted()
      for var piece in reader.take(bound - place) {
        if piece.arrival != .kept, !keys.isEmpty {
          piece = Piece(length: piece.length, version: version, keys: keys, arrival: .new)
        }
        claimed.append(piece)
      }
      place = bound
      for key in ends[bound] ?? [] {
        holding[key, default: 1] -= 1
        if holding[key] == 0 { holding[key] = nil }
      }
      for key in begins[bound] ?? [] { holding[key, default: 0] += 1 }
    }
    return claimed
  }

  /// The stretches, as places in the text.
  var stretches: [WordOrigins.Stretch] {
    var stretches: [WordOrigins.Stretch] = []
    var place = 0
    for piece in pieces {
      let end = place + piece.length
      if let last = stretches.last, last.version == piece.version, last.keys == piece.keys {
        stretches[stretches.count - 1].range = last.range.lowerBound..<end
      } else {
        stretches.append(
          WordOrigins.Stretch(place..<end, version: piece.version, keys: piece.keys)
        )
      }
      place = end
    }
    return stretches
  }

  private mutating func append(_ piece: Piece) {
    guard piece.length > 0 else { return }
    steps += 1
    if let last = pieces.last, last.version == piece.version, last.keys == piece.keys,
      last.arrival == piece.arrival
    {
      pieces[pieces.count - 1].length += piece.length
    } else {
      pieces.append(piece)
    }
  }
}
