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
    ForeignFormat(oldDocument, [0xD0, 0xCF, 0x11, 0xE0]),
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
  private static let oldDocument = "Word document of the old kind (DOC)"
  /// What a document is called that only its password opens; whatever it holds.
  static let locked = "locked document"

  /// The name of a document's format, if it is none that is read and its bytes tell.
  static func name(of bytes: [UInt8]) -> String? {
    if isWebPage(bytes) { return "web page" }
    guard let kind = known.first(where: { bytes.starts(with: $0.mark) }) else { return nil }
    let parts: [(name: [UInt8], format: String)]
    switch kind.name {
    case "ZIP archive": parts = packed
    case oldDocument: parts = stored
    default: return kind.name
    }
    // The parts of a container are named in clear in its head and in the list at its end.
    let places =
      bytes.count <= 2 * reach ? [bytes[...]] : [bytes.prefix(reach), bytes.suffix(reach)]
    for place in places {
      if let part = parts.first(where: { place.contains(subsequence: $0.name) }) {
        return part.format
      }
    }
    return kind.name
  }

  /// How far from either end of a file the names of its parts are looked for, in bytes.
  private static let reach = 1 << 16

  /// Parts that tell one container from another.
  private static let packed: [(name: [UInt8], format: String)] = [
    (Array("word/".utf8), wordDocument),
    (Array("opendocument.text".utf8), "OpenDocument text (ODT)"),
    (Array("opendocument.spreadsheet".utf8), "OpenDocument spreadsheet (ODS)"),
    (Array("opendocument.presentation".utf8), "OpenDocument presentation (ODP)"),
    (Array("xl/workbook".utf8), "Excel workbook (XLSX)"),
    (Array("ppt/presentation".utf8), "PowerPoint presentation (PPTX)"),
  ]

  /// The same of the containers that Office had before, whose names are in UTF-16.
  ///
  /// What a password locks is put into such a container, whatever it was before.
  private static let stored: [(name: [UInt8], format: String)] = [
    (wide("EncryptedPackage"), locked),
    (wide("WordDocument"), oldDocument),
    (wide("Workbook"), "Excel workbook of the old kind (XLS)"),
    (wide("PowerPoint Document"), "PowerPoint presentation of the old kind (PPT)"),
  ]

  private static func wide(_ text: String) -> [UInt8] {
    text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }

  private static func isWebPage(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(256).drop { $0 <= 0x20 || $0 >= 0x80 }.prefix(14)
    let small = String(decoding: head, as: UTF8.self).lowercased()
    return small.hasPrefix("<!doctype html") || small.hasPrefix("<html")
  }
}

extension Collection<UInt8> {
  fileprivate func contains(subsequence wanted: [UInt8]) -> Bool {
    var rest = self[...]
    while let start = rest.firstIndex(of: wanted[0]) {
      rest = rest[start...]
      if rest.starts(with: wanted) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
