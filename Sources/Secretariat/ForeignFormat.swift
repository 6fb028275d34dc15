/// Knows the files of other formats by their first bytes, to name them in a message.
struct ForeignFormat {
  /// The name that people know the format by.
  let name: String
  /// The bytes that every such file begins with.
  private let mark: [UInt8]

  private init(_ name: String, _ mark: [UInt8]) {
    self.name = name
    self.mark = mark
  }

  private static let known: [ForeignFormat] = [
    ForeignFormat("PDF document", Array("%PDF-".utf8)),
    ForeignFormat("ZIP archive", [0x50, 0x4B, 0x03, 0x04]),
    ForeignFormat("ZIP archive", [0x50, 0x4B, 0x05, 0x06]),
    ForeignFormat("Word document of the old kind (DOC)", [0xD0, 0xCF, 0x11, 0xE0]),
    ForeignFormat("RTF document", Array("{\\rtf".utf8)),
    ForeignFormat("PNG picture", [0x89, 0x50, 0x4E, 0x47]),
    ForeignFormat("JPEG picture", [0xFF, 0xD8, 0xFF]),
    ForeignFormat("GIF picture", Array("GIF8".utf8)),
    ForeignFormat("gzip archive", [0x1F, 0x8B]),
    ForeignFormat("bzip2 archive", Array("BZh".utf8)),
    ForeignFormat("xz archive", [0xFD, 0x37, 0x7A, 0x58, 0x5A]),
    ForeignFormat("SQLite database", Array("SQLite format 3\0".utf8)),
    ForeignFormat("program", [0x7F, 0x45, 0x4C, 0x46]),
    ForeignFormat("text in UTF-16", [0xFF, 0xFE]),
    ForeignFormat("text in UTF-16", [0xFE, 0xFF]),
  ]

  /// Whether a document is one of Word's, which is read.
  static func isWordDocument(_ bytes: [UInt8]) -> Bool { name(of: bytes) == wordDocument }

  private static let wordDocument = "Word document (DOCX)"

  /// The name of a document's format, if it is none that is read and its bytes tell.
  static func name(of bytes: [UInt8]) -> String? {
    if isWebPage(bytes) { return "web page" }
    guard let kind = known.first(where: { bytes.starts(with: $0.mark) }) else { return nil }
    guard kind.mark.starts(with: [0x50, 0x4B]) else { return kind.name }
    // The parts of a container are named in clear in its head and in the list at its end.
    for part in [bytes.prefix(4096), bytes.suffix(4096)] {
      if part.contains(subsequence: "word/") { return wordDocument }
      if part.contains(subsequence: "opendocument.text") { return "OpenDocument text (ODT)" }
    }
    return kind.name
  }

  private static func isWebPage(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(256).drop { $0 <= 0x20 || $0 >= 0x80 }.prefix(14)
    let small = String(decoding: head, as: UTF8.self).lowercased()
    return small.hasPrefix("<!doctype html") || small.hasPrefix("<html")
  }
}

extension Collection<UInt8> {
  fileprivate func contains(subsequence text: String) -> Bool {
    let wanted = Array(text.utf8)
    var rest = self[...]
    while rest.count >= wanted.count {
      if rest.starts(with: wanted) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
