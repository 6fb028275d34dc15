import DraftText

/// The part of a Word file that says what it is: what we mean to say, and nothing of the machine.
struct PropertiesPart {
  let document: WordDocument

  /// The part, in UTF-8.
  func bytes() throws(WordError) -> [UInt8] {
    let properties = document.properties
    var part = WordMarkup(namespace: WordNamespace.coreProperties)
    part.open("coreProperties")
    let title = [properties.title, properties.version].compactMap { $0 }.joined(separator: ", ")
    if let author = properties.author { part.words("dc:creator", author) }
    part.words("dc:title", title)
    if let receipt = properties.receipt { part.words("dc:description", receipt) }
    part.words("dc:language", document.language.rawValue)
    if let date = properties.date {
      part.words("dcterms:created", "\(date)T00:00:00Z", ["xsi:type": "dcterms:W3CDTF"])
    }
    part.close()
    return try part.bytes()
  }
}
