import Archive

/// A Word document made by hand, of the elements that a test is about.
struct HandmadeDocument {
  /// What stands in the body.
  var body: String
  /// Other parts: what each is to the document, and its XML without namespaces.
  var parts: [(kind: String, markup: String)] = []
  /// The namespace of the words; that of the strict form is another.
  var space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  init(_ body: String, parts: [(kind: String, markup: String)] = []) {
    self.body = body
    self.parts = parts
  }

  /// The bytes of the file.
  func bytes() throws -> [UInt8] {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    func relationships(_ related: [(kind: String, target: String)]) -> String {
      let elements = related.enumerated().map { number, part in
        "<Relationship Id=\"r\(number)\" Type=\"\(office)/\(part.kind)\" Target=\"\(part.target)\"/>"
      }
      return "<Relationships xmlns=\"\(package)\">\(elements.joined())</Relationships>"
    }
    let names = [
      "xmlns:w=\"\(space)\"",
      "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"",
      "xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"",
      "xmlns:w16du=\"http://schemas.microsoft.com/office/word/2023/wordml/word16du\"",
      "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"",
      "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"",
      "xmlns:v=\"urn:schemas-microsoft-com:vml\"",
    ].joined(separator: " ")
    var entries = [
      ("_rels/.rels", relationships([("officeDocument", "word/document.xml")])),
      ("word/document.xml", "<w:document \(names)><w:body>\(body)</w:body></w:document>"),
      (
        "word/_rels/document.xml.rels",
        relationships(parts.map { ($0.kind, "\($0.kind).xml") })
      ),
    ]
    for part in parts {
      let root = part.kind == "commentsExtended" ? "w15:commentsEx" : "w:\(part.kind)"
      entries.append(("word/\(part.kind).xml", "<\(root) \(names)>\(part.markup)</\(root)>"))
    }
    return try ArchiveWriter().write(
      entries.map { ArchiveEntry(name: $0.0, bytes: Array($0.1.utf8)) }
    )
  }

  /// A paragraph of the elements of its runs.
  static func paragraph(_ runs: String, mark: String = "") -> String {
    let properties = mark.isEmpty ? "" : "<w:pPr><w:rPr>\(mark)</w:rPr></w:pPr>"
    return "<w:p>\(properties)\(runs)</w:p>"
  }

  /// A run of words, with its properties.
  static func run(_ words: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(words)</w:t></w:r>"
  }

  /// What somebody did to some elements.
  static func change(_ kind: String, by author: String = "A", _ runs: String = "") -> String {
    "<w:\(kind) w:id=\"1\" w:author=\"\(author)\" w:date=\"2025-03-01T09:30:00Z\">\(runs)</w:\(kind)>"
  }
}
