import DraftText

/// Cuts the bytes of a text into the tokens that a comparison keeps or changes as a whole.
///
/// A token is a word with its inner hyphens and apostrophes, a citation (`74/176`,
/// `A/RES/76/7`, `2200 A (XXI)`), a number (`3,500`, `4.30`), a date
/// (`18 December 2019`), a Chinese character, or one mark of punctuation. White space is not a
/// token: it lies between tokens.
///
/// ```
/// “by resolution 74/176 of 18 December 2019,”  →  by · resolution · 74/176 · of · 18 December 2019 · ,
/// ```
///
/// The cutter works on bytes with a table for ASCII; only other scalars are decoded. What is not
/// UTF-8 cannot occur, because the bytes come from a `String`.
struct TokenCutter {
  private let kinds = ScalarKind.ascii

  /// Cuts a stretch of bytes.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - range: the stretch, on scalar boundaries.
  ///   - take: is given each token as a range of the bytes, in order, and whether it is a compound:
  ///     a citation, a number or a date of several words and marks.
  /// - Complexity: linear.
  func cut(
    _ bytes: Span<UInt8>,
    in range: Range<Int>,
    take: (Range<Int>, _ isCompound: Bool) -> Void
  ) {
    var place = range.lowerBound
    while let token = next(in: bytes, from: place, end: range.upperBound) {
      take(token.range, token.isCompound)
      place = token.range.upperBound
    }
  }

  /// The first token from a place on; `nil` if there is none.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - start: where to begin.
  ///   - end: where the text ends.
  /// - Returns: the token as a range of the bytes, and whether it is a compound.
  func next(
    in bytes: Span<UInt8>,
    from start: Int,
    end: Int
  ) -> (range: Range<Int>, isCompound: Bool)? {
    var place = start
    while place < end {
      let (kind, length) = kind(in: bytes, at: place, end: end)
      switch kind {
      case .space:
        place += length
      case .word:
        let wordEnd = endOfWord(in: bytes, from: place, end: end)
        let tokenEnd = endOfToken(in: bytes, from: place, wordEnd: wordEnd, end: end)
        return (place..<tokenEnd, tokenEnd > wordEnd)
      case .ideograph, .joiner, .mark:
        return (place..<(place + length), false)
      }
    }
    return nil
  }

  /// The first word or mark from a place on, inside a compound; `nil` if there is none.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - start: where to begin.
  ///   - end: where the compound ends.
  /// - Returns: its place in the bytes.
  func nextPart(in bytes: Span<UInt8>, from start: Int, end: Int) -> Range<Int>? {
    var place = start
    while place < end {
      let (kind, length) = kind(in: bytes, at: place, end: end)
      switch kind {
      case .space: place += length
      case .word: return place..<endOfWord(in: bytes, from: place, end: end)
      case .ideograph, .joiner, .mark: return place..<(place + length)
      }
    }
    return nil
  }

  /// What stands at a place, and how many bytes it has.
  @inline(__always)
  func kind(in bytes: Span<UInt8>, at place: Int, end: Int) -> (ScalarKind, length: Int) {
    let byte = bytes[place]
    return byte < 0x80 ? (kinds[Int(byte)], 1) : wideKind(in: bytes, at: place, end: end)
  }

  /// What stands at a place where a scalar beyond ASCII begins.
  private func wideKind(
    in bytes: Span<UInt8>,
    at place: Int,
    end: Int
  ) -> (ScalarKind, length: Int) {
    let byte = bytes[place]
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard place + length <= end else { return (.mark, end - place) }
    var value = UInt32(byte) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[place + offset] & 0x3F) }
    guard let scalar = Unicode.Scalar(value) else { return (.mark, length) }
    return (ScalarKind(scalar), length)
  }

  private func endOfToken(
    in bytes: Span<UInt8>,
    from start: Int,
    wordEnd: Int,
    end: Int
  ) -> Int {
    guard wordEnd < end else { return wordEnd }
    if bytes[wordEnd] == UInt8(ascii: "/") || bytes[wordEnd] == UInt8(ascii: ".") {
      let citation = endOfCitation(in: bytes, from: start, wordEnd: wordEnd, end: end)
      if citation > wordEnd { return citation }
    }
    guard isDigit(bytes[start]) else { return wordEnd }
    return endOfFigure(in: bytes, from: start, wordEnd: wordEnd, end: end)
  }

  /// Where a word ends that begins here: letters, digits, and joiners between them.
  func endOfWord(in bytes: Span<UInt8>, from start: Int, end: Int) -> Int {
    var place = start
    while true {
      while place + 8 <= bytes.count {
        let count = EightBytes(bytes, at: place).leadingLettersAndDigits
        place += count
        if count < 8 { break }
      }
      // The eight bytes may reach beyond the text that is cut.
      guard place < end else { return end }
      let (kind, length) = kind(in: bytes, at: place, end: end)
      if kind == .word {
        place += length
      } else if kind == .joiner, place > start, place + length < end,
        self.kind(in: bytes, at: place + length, end: end).0 == .word
      {
        place += length
      } else {
        break
      }
    }
    return place
  }

  func isDigit(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "0") < 10
  }
}
