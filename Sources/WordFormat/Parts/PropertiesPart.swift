import DraftText
import Markup

/// The part of a Word file that says what it is: what we mean to say, and nothing of the machine.
struct PropertiesPart {
  let document: WordDocument

  /// What stands before the name of the version in the subject of a file.
  ///
  /// Word and other programs keep the subject when they write a file anew, and of other properties
  /// not all do.
  private static let subject = "Version: "

  /// The version that a part says the file is a text of; nothing where it says none.
  static func label(in part: XMLElement) -> String? {
    let words = part.first(named: "subject")?.text ?? ""
    guard words.hasPrefix(subject) else { return nil }
    let label = words.dropFirst(subject.count).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    return label.isEmpty || label.count > 200 ? nil : label
  }

  /// The part, in UTF-8.
  func bytes() throws(WordError) -> [UInt8] {
    let properties = document.properties
    var part = WordMarkup(namespace: WordNamespace.coreProperties)
    part.open("coreProperties")
    let title = [properties.title, properties.version].compactMap { $0 }.joined(separator: ", ")
    if let author = properties.author { part.words("dc:creator", author) }
    part.words("dc:title", title)
    if let label = properties.label { part.words("dc:subject", Self.subject + label) }
    if let receipt = properties.receipt { part.words("dc:description", receipt) }
    part.words("dc:language", document.language.rawValue)
    if let date = properties.date {
      part.words("dcterms:created", "\(date)T00:00:00Z", ["xsi:type": "dcterms:W3CDTF"])
    }
    part.close()
    return try part.bytes()
  }
}
