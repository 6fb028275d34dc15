/// Writes XML in one canonical form, so that equal trees give equal bytes.
///
/// Namespaces are declared on the root, sorted by prefix; attributes stand in the order of
/// namespace and name; nothing is indented and no text is changed. The namespace of the root has
/// no prefix unless some element has no namespace at all, or every name is to have one.
public struct XMLWriter: Sendable {
  /// The prefix to use for each namespace; others are numbered `ns1`, `ns2`, ….
  public var prefixes: [String: String]
  /// Whether an XML declaration and a line feed come first.
  public var declares: Bool
  /// Whether names in the namespace of the root have a prefix too, as in Word's own files.
  public var prefixesAll: Bool

  /// Makes a writer.
  public init(
    prefixes: [String: String] = [:],
    declares: Bool = true,
    prefixesAll: Bool = false
  ) {
    self.prefixes = prefixes
    self.declares = declares
    self.prefixesAll = prefixesAll
  }

  /// Writes an element as a document.
  ///
  /// Complexity: linear in the size of the element, but for sorting attributes and prefixes.
  ///
  /// - Parameter root: the element, with all that is below it.
  /// - Returns: the document in UTF-8.
  /// - Throws: a name or a character that XML cannot hold.
  public func write(_ root: XMLElement) throws(XMLError) -> [UInt8] {
    var bytes: [UInt8] = []
    if declares { bytes += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8 }
    let scheme = try scheme(for: root)
    let storage = root.storage
    var openElements: [(end: Int, name: [UInt8])] = []
    func closeElements(before place: Int) {
      while let last = openElements.last, last.end <= place {
        bytes += "</".utf8
        bytes += last.name
        bytes.append(UInt8(ascii: ">"))
        openElements.removeLast()
      }
    }
    for place in root.index..<Int(root.node.end) {
      closeElements(before: place)
      let node = storage.nodes[place]
      if node.name == XMLStorage.textMark {
        let text = storage.text[Int(node.first)..<Int(node.first) + Int(node.count)]
        try escape(text, inAttribute: false, into: &bytes)
        continue
      }
      let element = XMLElement(storage: storage, index: place)
      let name = Array(scheme.qualified(element.fullName, isAttribute: false).utf8)
      bytes.append(UInt8(ascii: "<"))
      bytes += name
      if place == root.index {
        for (prefix, namespace) in scheme.declarations {
          bytes += prefix.isEmpty ? " xmlns=\"".utf8 : " xmlns:\(prefix)=\"".utf8
          try escape(Array(namespace.utf8)[...], inAttribute: true, into: &bytes)
          bytes.append(UInt8(ascii: "\""))
        }
      }
      for attribute in element.attributes.sorted(by: Self.precedes) {
        bytes += " \(scheme.qualified(attribute.name, isAttribute: true))=\"".utf8
        try escape(Array(attribute.value.utf8)[...], inAttribute: true, into: &bytes)
        bytes.append(UInt8(ascii: "\""))
      }
      if Int(node.end) == place + 1 {
        bytes += "/>".utf8
      } else {
        bytes.append(UInt8(ascii: ">"))
        openElements.append((Int(node.end), name))
      }
    }
    closeElements(before: Int(root.node.end))
    return bytes
  }

  private static func precedes(_ one: XMLAttribute, _ other: XMLAttribute) -> Bool {
    let (space, otherSpace) = (one.name.namespace, other.name.namespace)
    if space != otherSpace { return space.utf8.lexicographicallyPrecedes(otherSpace.utf8) }
    return one.name.local.utf8.lexicographicallyPrecedes(other.name.local.utf8)
  }

  /// Writes text with what XML takes for markup, or would change, written as references.
  private func escape(
    _ text: ArraySlice<UInt8>,
    inAttribute: Bool,
    into bytes: inout [UInt8]
  ) throws(XMLError) {
    var place = text.startIndex
    while place < text.endIndex {
      let byte = text[place]
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\"") where inAttribute: bytes += "&quot;".utf8
      case 0x0D: bytes += "&#xD;".utf8
      case 0x09 where inAttribute: bytes += "&#x9;".utf8
      case 0x0A where inAttribute: bytes += "&#xA;".utf8
      case 0x09, 0x0A: bytes.append(byte)
      case 0..<0x20:
        throw XMLError(.illegalCharacter(UInt32(byte)))
      case 0xEF where text[place...].starts(with: [0xEF, 0xBF, 0xBE]):
        throw XMLError(.illegalCharacter(0xFFFE))
      case 0xEF where text[place...].starts(with: [0xEF, 0xBF, 0xBF]):
        throw XMLError(.illegalCharacter(0xFFFF))
      default: bytes.append(byte)
      }
      place += 1
    }
  }
}
