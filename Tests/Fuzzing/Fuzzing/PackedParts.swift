import Archive
import Markup

/// A Word document as one stretch of bytes that a fuzzer can mutate without spoiling a check sum:
/// its parts one after the other, with a byte between them that is in no text in UTF-8.
struct PackedParts {
  private static let separator: UInt8 = 0xFF
  private static let names = [
    "word/document.xml", "word/styles.xml", "word/numbering.xml", "word/footnotes.xml",
    "word/endnotes.xml", "word/comments.xml",
  ]

  /// The parts, as ``names`` orders them.
  var parts: [[UInt8]]

  /// Parts that a fuzzer made.
  init?(_ bytes: [UInt8]) {
    parts = bytes.split(separator: Self.separator, omittingEmptySubsequences: false).map(Array.init)
    guard parts.count <= Self.names.count else { return nil }
  }

  /// The parts of a document of our own.
  init(unpacking file: [UInt8]) throws {
    let entries = try ArchiveReader().read(file)
    parts = Self.names.map { name in entries.first { $0.name == name }?.bytes ?? [] }
  }

  /// The parts as one stretch.
  var bytes: [UInt8] { Array(parts.joined(separator: [Self.separator])) }

  /// The document.
  var file: [UInt8]? {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    var relations = ""
    var entries: [ArchiveEntry] = []
    for (name, part) in zip(Self.names, parts) where !part.isEmpty {
      entries.append(ArchiveEntry(name: name, bytes: part))
      let file = name.dropFirst("word/".count)
      let kind = file.dropLast(".xml".count)
      relations += "<Relationship Id=\"\(kind)\" Type=\"\(office)\(kind)\" Target=\"\(file)\"/>"
    }
    let main =
      "<Relationship Id=\"r\" Type=\"\(office)officeDocument\" Target=\"/\(Self.names[0])\"/>"
    for (name, words) in [("_rels/.rels", main), ("word/_rels/document.xml.rels", relations)] {
      let xml = "<Relationships>\(words)</Relationships>"
      entries.append(ArchiveEntry(name: name, bytes: Array(xml.utf8)))
    }
    return try? ArchiveWriter().write(entries)
  }
}
