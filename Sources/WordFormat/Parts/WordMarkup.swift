import Markup

/// Writes the elements of one part of a Word file.
///
/// Elements and attributes are in Word's main namespace unless their name has another prefix,
/// as in `xml:space`; `none:` stands for no namespace.
struct WordMarkup: ~Copyable {
  private var builder = XMLBuilder()
  private let namespace: String
  /// Whether attributes are in the namespace of their elements, as in Word's own parts.
  private let qualifiesAttributes: Bool

  init(namespace: String = WordNamespace.main) {
    self.namespace = namespace
    qualifiesAttributes = namespace == WordNamespace.main
  }

  /// Opens an element.
  mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    builder.open(
      self.name(name, isAttribute: false),
      attributes: attributes.map { XMLAttribute(self.name($0.key, isAttribute: true), $0.value) }
    )
  }

  /// Closes the element opened last.
  mutating func close() { builder.close() }

  /// Writes an element without children.
  mutating func leaf(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    open(name, attributes)
    close()
  }

  /// Writes an element that holds words.
  mutating func words(
    _ name: String,
    _ words: String,
    _ attributes: KeyValuePairs<String, String> = [:]
  ) {
    open(name, attributes)
    builder.append(words)
    close()
  }

  /// The part, in UTF-8.
  consuming func bytes(prefixesAll: Bool = true) throws(WordError) -> [UInt8] {
    let document = builder.finish()
    do {
      return try XMLWriter(prefixes: WordNamespace.prefixes, prefixesAll: prefixesAll)
        .write(document.root)
    } catch {
      throw .part(error)
    }
  }

  private func name(_ spelled: String, isAttribute: Bool) -> XMLName {
    guard let colon = spelled.utf8.firstIndex(of: 0x3A) else {
      return XMLName(spelled, namespace: isAttribute && !qualifiesAttributes ? "" : namespace)
    }
    let local = String(spelled[spelled.utf8.index(after: colon)...])
    let space =
      switch spelled[..<colon] {
      case "xml": XMLName.xmlNamespace
      case "r": WordNamespace.relationships
      case "a": WordNamespace.drawing
      case "wp": WordNamespace.drawingInText
      case "pic": WordNamespace.picture
      // Attributes of drawings are in no namespace.
      case "none": ""
      case "dc": WordNamespace.dublinCore
      case "dcterms": WordNamespace.dublinCoreTerms
      case "xsi": WordNamespace.schemaInstance
      default: namespace
      }
    return XMLName(local, namespace: space)
  }
}
