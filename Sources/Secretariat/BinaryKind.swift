/// Knows binary files by their first bytes, to name them in a message.
struct BinaryKind {
  /// The name that people know the kind by.
  let name: String
  /// The bytes that every such file begins with.
  private let mark: [UInt8]

  private init(_ name: String, _ mark: [UInt8]) {
    self.name = name
    self.mark = mark
  }

  private static let known: [BinaryKind] = [
    BinaryKind("PDF document", Array("%PDF-".utf8)),
    BinaryKind("ZIP archive", [0x50, 0x4B, 0x03, 0x04]),
    BinaryKind("ZIP archive", [0x50, 0x4B, 0x05, 0x06]),
    BinaryKind("Word document of the old kind (DOC)", [0xD0, 0xCF, 0x11, 0xE0]),
    BinaryKind("RTF document", Array("{\\rtf".utf8)),
    BinaryKind("PNG picture", [0x89, 0x50, 0x4E, 0x47]),
    BinaryKind("JPEG picture", [0xFF, 0xD8, 0xFF]),
    BinaryKind("GIF picture", Array("GIF8".utf8)),
    BinaryKind("gzip archive", [0x1F, 0x8B]),
    BinaryKind("bzip2 archive", Array("BZh".utf8)),
    BinaryKind("xz archive", [0xFD, 0x37, 0x7A, 0x58, 0x5A]),
    BinaryKind("SQLite database", Array("SQLite format 3\0".utf8)),
    BinaryKind("program", [0x7F, 0x45, 0x4C, 0x46]),
    BinaryKind("text in UTF-16", [0xFF, 0xFE]),
    BinaryKind("text in UTF-16", [0xFE, 0xFF]),
  ]

  /// The kind of a binary file, if its first bytes tell.
  static func name(of bytes: [UInt8]) -> String? {
    guard let kind = known.first(where: { bytes.starts(with: $0.mark) }) else { return nil }
    guard kind.mark.starts(with: [0x50, 0x4B]) else { return kind.name }
    // The parts of a container are named in clear in its head.
    return bytes.prefix(4096).contains(subsequence: "word/")
      ? "Word document (DOCX)"
      : bytes.prefix(4096).contains(subsequence: "opendocument.text")
        ? "OpenDocument text (ODT)"
        : kind.name
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
