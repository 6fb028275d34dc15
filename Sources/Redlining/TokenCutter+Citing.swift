/// Citations, numbers and dates, which a reader takes as one thing.
extension TokenCutter {
  /// Where a document symbol or a resolution's number ends: parts with a slash between them, at
  /// least one of which has a digit; `wordEnd` if this is none.
  ///
  /// The parts are numbers and capitals, or are followed by a point and a number, as in `Rev.1`.
  /// `and/or` and `goals/2030` are three tokens, `A/C.3/76/L.11` and `74/176` are one.
  func endOfCitation(in bytes: Span<UInt8>, from start: Int, wordEnd: Int, end: Int) -> Int {
    guard var place = endOfPart(in: bytes, from: start, wordEnd: wordEnd, end: end) else {
      return wordEnd
    }
    var hasSlash = false
    while place + 1 < end, bytes[place] == UInt8(ascii: "/"), isPlainWord(bytes[place + 1]) {
      let next = endOfWord(in: bytes, from: place + 1, end: end)
      guard let partEnd = endOfPart(in: bytes, from: place + 1, wordEnd: next, end: end) else {
        break
      }
      hasSlash = true
      place = partEnd
    }
    guard hasSlash else { return wordEnd }
    for index in start..<place where isDigit(bytes[index]) { return place }
    return wordEnd
  }

  /// Where a part of a symbol ends, which may have a point inside, such as `L.11` or `C.3`; `nil` if
  /// this is no part of a symbol.
  private func endOfPart(
    in bytes: Span<UInt8>,
    from start: Int,
    wordEnd: Int,
    end: Int
  ) -> Int? {
    if wordEnd + 1 < end, wordEnd - start <= 4, bytes[wordEnd] == UInt8(ascii: "."),
      !isDigit(bytes[start]), isDigit(bytes[wordEnd + 1])
    {
      return endOfWord(in: bytes, from: wordEnd + 1, end: end)
    }
    for index in start..<wordEnd where !isCapitalOrDigit(bytes[index]) { return nil }
    return wordEnd
  }

  private func isCapitalOrDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte &- UInt8(ascii: "A") < 26 || byte == UInt8(ascii: "-")
  }

  private func isPlainWord(_ byte: UInt8) -> Bool {
    byte < 0x80 && ScalarKind.ascii[Int(byte)] == .word
  }

  /// Where a number, a date or an old resolution's number ends that begins with these digits.
  func endOfFigure(in bytes: Span<UInt8>, from start: Int, wordEnd: Int, end: Int) -> Int {
    for index in start..<wordEnd where !isDigit(bytes[index]) { return wordEnd }
    if bytes[wordEnd] == UInt8(ascii: " ") {
      let digits = wordEnd - start
      if digits <= 2 { return endOfDate(in: bytes, wordEnd: wordEnd, end: end) }
      if digits <= 4 { return endOfSession(in: bytes, wordEnd: wordEnd, end: end) }
      return wordEnd
    }
    var place = wordEnd
    while place + 1 < end, isPoint(bytes[place]), isDigit(bytes[place + 1]) {
      place += 1
      while place < end, isDigit(bytes[place]) { place += 1 }
    }
    return place
  }

  private func isPoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
  }

  /// ` A (XXI)` after a number: how resolutions were numbered until 1976.
  private func endOfSession(in bytes: Span<UInt8>, wordEnd: Int, end: Int) -> Int {
    var place = wordEnd + 1
    if place + 1 < end, bytes[place] &- UInt8(ascii: "A") < 26,
      bytes[place + 1] == UInt8(ascii: " ")
    {
      place += 2
    }
    guard place < end, bytes[place] == UInt8(ascii: "(") else { return wordEnd }
    place += 1
    let numeral = place
    while place < end, Self.romanDigits.contains(bytes[place]) { place += 1 }
    guard place > numeral, place < end, bytes[place] == UInt8(ascii: ")") else { return wordEnd }
    return place + 1
  }

  private static let romanDigits = Array("IVXLC".utf8)

  /// ` December 2019` after the day.
  private func endOfDate(in bytes: Span<UInt8>, wordEnd: Int, end: Int) -> Int {
    let monthStart = wordEnd + 1
    guard monthStart < end else { return wordEnd }
    let monthEnd = endOfWord(in: bytes, from: monthStart, end: end)
    guard monthEnd - monthStart >= 3, monthEnd + 4 < end, bytes[monthEnd] == UInt8(ascii: " "),
      isMonth(bytes, monthStart..<monthEnd)
    else { return wordEnd }
    let yearEnd = endOfWord(in: bytes, from: monthEnd + 1, end: end)
    guard yearEnd - monthEnd == 5 else { return wordEnd }
    for index in (monthEnd + 1)..<yearEnd where !isDigit(bytes[index]) { return wordEnd }
    return yearEnd
  }

  private func isMonth(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    Self.months.contains { month in
      guard month.count == range.count else { return false }
      for offset in month.indices where month[offset] != bytes[range.lowerBound + offset] {
        return false
      }
      return true
    }
  }

  // English, French and Russian write day, month, year without a word between them.
  private static let months: [[UInt8]] = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
    "октября", "ноября", "декабря",
  ].map { Array($0.utf8) }
}
