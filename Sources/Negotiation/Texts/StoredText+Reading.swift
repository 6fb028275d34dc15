import DraftText

extension StoredText {
  /// Reads a text off its canonical bytes, as ``init(value:)`` reads it off their value.
  ///
  /// - Returns: nothing if the bytes are those of no text.
  public init?(bytes: [UInt8]) {
    var reader = CanonicalReader(bytes)
    do throws(MalformedBytes) {
      let count = try reader.list()
      pieces = []
      pieces.reserveCapacity(count)
      for _ in 0..<count { pieces.append(try Piece(&reader)) }
      try reader.end()
    } catch {
      return nil
    }
  }
}

extension StoredText.Piece {
  private static let names: [StaticString] = [
    "call", "emphasis", "link", "strong", "superscript", "words",
  ]

  fileprivate init(_ reader: inout CanonicalReader) throws(MalformedBytes) {
    if reader.letter == UInt8(ascii: "t") {
      self = .words(try reader.text(), .plain)
      return
    }
    var style = Style()
    var words: String?
    var next = 0
    let count = try reader.fields()
    for _ in 0..<count {
      let name = try reader.name(of: Self.names, from: &next)
      switch name {
      case 2: style.link = try reader.text()
      case 5: words = try reader.text()
      default: try reader.pass("y")
      }
      switch name {
      case 0:
        guard count == 1 else { throw reader.fault }
        self = .call
        return
      case 1: style.emphasis = true
      case 3: style.strong = true
      case 4: style.superscript = true
      default: break
      }
    }
    // Words in no style are a text and not fields.
    guard let words, style != .plain else { throw reader.fault }
    self = .words(words, style)
  }
}
