/// A footnote's text as it stands in the source, lifted out of the paragraphs.
struct NoteDefinition {
  /// The indicator: `3`, `*`.
  var label: String
  /// The line it begins on.
  var number: Int
  /// The words.
  var spans: [Line.Span]
}

extension NoteDefinition {
  /// Reads a note that no format marks: digits, a blank, words, below a rule.
  ///
  /// - Returns: the indicator and how many bytes to leave out; `nil` if the words begin otherwise.
  static func bare(_ words: String) -> (label: String, value: Int, length: Int)? {
    let bytes = words.utf8Span.span
    var end = 0
    var value = 0
    while end < bytes.count, end < 4, LineBytes.isDigit(bytes[end]) {
      value = value * 10 + Int(bytes[end] & 0x0F)
      end += 1
    }
    guard end > 0, end < 4 else { return nil }
    let start = LineBytes.skippingSpace(bytes, end)
    guard start > end, start < bytes.count, !LineBytes.isSmall(bytes[start]) else { return nil }
    return (String(decoding: words.utf8.prefix(end), as: UTF8.self), value, start)
  }
}
