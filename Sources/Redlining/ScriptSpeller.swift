import Differencing

/// Spells what changed between two texts as segments.
///
/// The script over tokens says which words are kept; white space lies between the words and is
/// settled here: what both sides have around a change stays, the rest goes with the change.
///
/// ```
/// “urge all States” / “urge States”:  = “urge ”   - “all ”   = “States”
/// ```
struct ScriptSpeller {
  private let old: JoinedText
  private let new: JoinedText
  private(set) var segments: [Segment] = []
  /// Whether anything but the number of an anchor differs.
  private(set) var hasChanges = false

  private var keptStart = 0
  private var keptEnd = 0
  private var newPlace = 0

  private init(old: JoinedText, new: JoinedText) {
    self.old = old
    self.new = new
  }

  /// The segments of a script.
  ///
  /// - Parameters:
  ///   - script: over the tokens of both texts.
  ///   - old: the old text.
  ///   - new: the new text.
  ///   - isAnchor: whether a symbol stands for an anchor; a kept anchor that is spelled otherwise
  ///     was renumbered.
  /// - Returns: the segments, and whether anything but anchors' numbers differs.
  /// - Complexity: linear.
  static func spell(
    _ script: EditScript,
    old: JoinedText,
    new: JoinedText,
    isAnchor: (Int32) -> Bool
  ) -> (segments: [Segment], hasChanges: Bool) {
    var speller = ScriptSpeller(old: old, new: new)
    speller.spell(script, isAnchor: isAnchor)
    return (speller.segments, speller.hasChanges)
  }

  private mutating func spell(_ script: EditScript, isAnchor: (Int32) -> Bool) {
    var oldToken = 0
    var newToken = 0
    for step in script.steps {
      switch step {
      case .delete(let count): oldToken += count
      case .insert(let count): newToken += count
      case .keep(let count):
        keep(count, oldToken, newToken, isAnchor: isAnchor)
        oldToken += count
        newToken += count
      }
    }
    change(upToOld: old.bytes.count, new: new.bytes.count)
    flush()
  }

  /// Settles what lies before some kept tokens, and the tokens with what lies between them.
  private mutating func keep(
    _ count: Int,
    _ oldToken: Int,
    _ newToken: Int,
    isAnchor: (Int32) -> Bool
  ) {
    guard count > 0 else { return }
    let oldRange = old.tokens.range(of: oldToken..<(oldToken + count))
    let newRange = new.tokens.range(of: newToken..<(newToken + count))
    // Nearly always both sides spell all of them alike, and the spaces between them.
    if areEqual(oldRange, newRange) {
      change(upToOld: oldRange.lowerBound, new: newRange.lowerBound)
      keptEnd = oldRange.upperBound
      newPlace = newRange.upperBound
      return
    }
    for offset in 0..<count {
      keep(oldToken + offset, newToken + offset, isAnchor: isAnchor)
    }
  }

  /// Settles what lies before a kept token, and the token.
  private mutating func keep(_ oldToken: Int, _ newToken: Int, isAnchor: (Int32) -> Bool) {
    let oldRange = old.tokens.range(of: oldToken..<(oldToken + 1))
    let newRange = new.tokens.range(of: newToken..<(newToken + 1))
    change(upToOld: oldRange.lowerBound, new: newRange.lowerBound)
    if areEqual(oldRange, newRange) {
      keptEnd = oldRange.upperBound
      newPlace = newRange.upperBound
      return
    }
    // The same word, spelled otherwise.
    flush()
    append(.deleted, old.bytes[oldRange])
    append(.inserted, new.bytes[newRange])
    keptStart = oldRange.upperBound
    keptEnd = keptStart
    newPlace = newRange.upperBound
    if !isAnchor(old.tokens.symbols[oldToken]) { hasChanges = true }
  }

  private func areEqual(_ oldRange: Range<Int>, _ newRange: Range<Int>) -> Bool {
    ByteHash.areEqual(old.bytes.span.extracting(oldRange), new.bytes.span.extracting(newRange))
  }

  /// Settles the stretch from the last kept token up to these places.
  private mutating func change(upToOld oldEnd: Int, new newEnd: Int) {
    var oldRange = keptEnd..<oldEnd
    var newRange = newPlace..<newEnd
    if areEqual(oldRange, newRange) {
      keptEnd = oldEnd
      newPlace = newEnd
      return
    }
    while case let length = WhiteSpace.lengthAtStart(of: old.bytes[oldRange]), length > 0,
      new.bytes[newRange].starts(with: old.bytes[oldRange].prefix(length))
    {
      oldRange = oldRange.dropFirst(length)
      newRange = newRange.dropFirst(length)
    }
    var tail = 0
    while case let rest = old.bytes[oldRange].dropLast(tail),
      case let length = WhiteSpace.lengthAtEnd(of: rest), length > 0,
      new.bytes[newRange].dropLast(tail).suffix(length).elementsEqual(rest.suffix(length))
    {
      tail += length
    }
    keptEnd = oldRange.lowerBound
    flush()
    append(.deleted, old.bytes[oldRange.dropLast(tail)])
    append(.inserted, new.bytes[newRange.dropLast(tail)])
    hasChanges = true
    keptStart = oldEnd - tail
    keptEnd = oldEnd
    newPlace = newEnd
  }

  private mutating func flush() {
    append(.kept, old.bytes[keptStart..<keptEnd])
    keptStart = keptEnd
  }

  private mutating func append(_ kind: Segment.Kind, _ bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty else { return }
    segments.append(Segment(kind, String(decoding: bytes, as: UTF8.self)))
  }
}
