import DraftText

/// The line at the end of an exported plain text that says which record it came from.
///
/// It is no part of the text: who edits the file and circulates it again means the words above it.
public enum ReceiptLine: Sendable {
  /// The word that every receipt begins with, whatever the version of its form.
  public static let beginning = "zerodraft-receipt-"

  /// Takes the line off the end of a text.
  ///
  /// - Parameter bytes: the source.
  /// - Returns: the source up to the line, and a note on it; nothing where no such line stands last.
  static func removed(from bytes: [UInt8]) -> ([UInt8], ReadingNote)? {
    let isBlank = { (byte: UInt8) in byte <= 0x20 }
    // Only places move: to shorten the text itself would be to copy it.
    var end = bytes.endIndex
    while end > 0, isBlank(bytes[end - 1]) { end -= 1 }
    var start = end
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    let line = bytes[start..<end].drop(while: isBlank)
    guard line.starts(with: beginning.utf8), !line.contains(0x3C) else { return nil }
    let rest = bytes[..<start]
    let number = rest.count { $0 == 0x0A } + 1
    return (
      Array(rest), ReadingNote(line: number, .notCarried("the receipt of a record at its end"))
    )
  }
}
