/// Finds where footnotes are called whose indicators a converter left as bare digits.
///
/// `Rights,1`, `crime.2 As`, `2020). 1  Now`, and `77/2285`, which is resolution 77/228 and note
/// 5. A digit is an indicator only if a note of that number still lacks one, stands behind the
/// note before it and in front of the note's own text, and looks raised.
///
/// - Complexity: one pass over the words, then a binary search a note.
struct IndicatorSearch {
  /// A place where an indicator may stand.
  struct Place: Hashable {
    /// The paragraph, and the span in it.
    var paragraph: Int
    var span: Int
    /// The bytes of the span that spell the indicator.
    var bytes: Range<Int>
    /// How surely it is one.
    var likeness: Int
  }

  private var places: [String: [Place]] = [:]

  /// Collects the places.
  ///
  /// - Parameters:
  ///   - paragraphs: the paragraphs.
  ///   - labels: the notes that lack an indicator.
  init(_ paragraphs: [RoleFinder.Placed], labels: Set<String>) {
    for (index, paragraph) in paragraphs.enumerated() {
      for (span, piece) in paragraph.spans.enumerated() {
        guard case .text(let words, _) = piece else { continue }
        let isLast = span == paragraph.spans.count - 1
        scan(words, labels: labels, isLast: isLast) { label, bytes, likeness in
          places[label, default: []].append(
            Place(paragraph: index, span: span, bytes: bytes, likeness: likeness)
          )
        }
      }
    }
  }

  /// The likeliest place of an indicator between two places in the text.
  ///
  /// - Parameters:
  ///   - label: the indicator.
  ///   - after: the place of the note before; paragraph, span and byte.
  ///   - limit: the first paragraph that is too late.
  /// - Returns: the place; `nil` if none is likely.
  func place(of label: String, after: (Int, Int, Int), before limit: Int) -> Place? {
    guard let all = places[label] else { return nil }
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      let place = all[middle]
      if (place.paragraph, place.span, place.bytes.lowerBound) <= after {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var best: Place?
    var index = low
    // The first sure place wins; a long search would only find later pages.
    while index < all.count, index < low + 64, all[index].paragraph < limit {
      if all[index].likeness > (best?.likeness ?? 0) { best = all[index] }
      if all[index].likeness == 3 { break }
      index += 1
    }
    return best
  }

  private func scan(
    _ words: String,
    labels: Set<String>,
    isLast: Bool,
    found: (String, Range<Int>, Int) -> Void
  ) {
    let bytes = words.utf8Span.span
    let count = bytes.count
    var index = 0
    while index < count {
      let byte = bytes[index]
      guard LineBytes.isDigit(byte) || byte == 0x2A else {
        index += 1
        continue
      }
      let start = index
      if byte == 0x2A {
        while index < count, bytes[index] == 0x2A { index += 1 }
      } else {
        while index < count, LineBytes.isDigit(bytes[index]) { index += 1 }
      }
      guard start > 0, index == count || !LineBytes.isWord(bytes[index]) else { continue }
      let end = index
      func report(_ from: Int, _ likeness: Int) {
        var label = ""
        for at in from..<end { label.unicodeScalars.append(Unicode.Scalar(bytes[at])) }
        if labels.contains(label) { found(label, from..<end, likeness) }
      }
      let before = bytes[start - 1]
      let length = end - start
      // A decimal, a date, a range or a symbol goes on after the digits.
      let goesOn =
        end + 1 < count && LineBytes.isDigit(bytes[end + 1])
        && (bytes[end] == 0x2E || bytes[end] == 0x2C || bytes[end] == 0x2F || bytes[end] == 0x2D)
      if goesOn { continue }
      if byte == 0x2A {
        if before != 0x20 { report(start, 3) }
        continue
      }
      if length <= 3, isGluedTo(bytes, start) {
        report(start, 3)
      } else if length <= 3, before == 0x20 || before == 0xA0,
        isSpaced(bytes, start, end, isLast: isLast)
      {
        report(start, end == count || end + 1 < count && bytes[end + 1] == 0x20 ? 2 : 1)
      } else if before == 0x2F || length >= 5 && length <= 7 && isYear(bytes, start) {
        // `77/2285`, `20223`: the last one to three digits may be the indicator.
        let kept = before == 0x2F ? 1 : 4
        for width in 1...3 where length - width >= kept && length > width {
          if before == 0x2F, length - width > 3 { continue }
          if before != 0x2F, length - width != 4 { continue }
          guard bytes[end - width] != 0x30 else { continue }
          report(end - width, before == 0x2F ? (length - width == 3 ? 2 : 1) : 2)
        }
      }
    }
  }

  private func isYear(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    (bytes[start] == 0x31 && bytes[start + 1] == 0x39)
      || (bytes[start] == 0x32 && bytes[start + 1] == 0x30)
  }

  /// Whether a word or its punctuation stands directly before digits.
  private func isGluedTo(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    let before = bytes[start - 1]
    if LineBytes.isSmall(before) { return true }
    switch before {
    case 0x2C, 0x2E, 0x3B, 0x3A, 0x29, 0x22:  // , . ; : ) "
      // `3.2` and `1,000` are numbers; so is `No.5` to be safe.
      return start < 2 || !LineBytes.isDigit(bytes[start - 2]) || before == 0x29
        || isAfterYear(bytes, start - 1)
    case 0x80...0xBF:
      // ” ’ » and letters with marks; not a dash or a no-break space.
      guard start >= 3 else { return start >= 2 && bytes[start - 2] == 0xC3 }
      if bytes[start - 3] == 0xE2, bytes[start - 2] == 0x80 {
        return (0x98...0x9F).contains(before)
      }
      return bytes[start - 2] != 0xC2 || before == 0xBB
    default:
      return LineBytes.isCapital(before) && start >= 2 && LineBytes.isCapital(bytes[start - 2])
        && false
    }
  }

  /// Whether four digits stand before a mark, as in `24 November 2022,3`.
  private func isAfterYear(_ bytes: Span<UInt8>, _ mark: Int) -> Bool {
    guard mark >= 5 else { return mark == 4 && (0..<4).allSatisfy { LineBytes.isDigit(bytes[$0]) } }
    for index in mark - 4..<mark where !LineBytes.isDigit(bytes[index]) { return false }
    return !LineBytes.isDigit(bytes[mark - 5])
  }

  /// Whether digits stand between the end of a clause and what follows it.
  private func isSpaced(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, isLast: Bool) -> Bool {
    var mark = start - 1
    while mark > 0, bytes[mark] == 0x20 || bytes[mark] == 0xA0 || bytes[mark] == 0xC2 { mark -= 1 }
    let closes =
      bytes[mark] == 0x2E || bytes[mark] == 0x2C || bytes[mark] == 0x3B
      || bytes[mark] == 0x29 || bytes[mark] == 0x9D
    guard closes else { return false }
    if end == bytes.count { return isLast }
    guard bytes[end] == 0x20, end + 1 < bytes.count else { return false }
    if bytes[end + 1] == 0x20 || LineBytes.isCapital(bytes[end + 1]) { return true }
    return bytes[mark] == 0x2C && LineBytes.isSmall(bytes[end + 1])
  }
}
