/// Makes a document by opening and closing its elements in the order of the source.
///
/// ```swift
/// var builder = XMLBuilder()
/// builder.open(XMLName("p"), attributes: [XMLAttribute(XMLName("class"), "note")])
/// builder.append("Ibid.")
/// builder.close()
/// let document = builder.finish()
/// ```
///
/// Closing what is not open, leaving something open, or a second root is a bug of the caller.
public struct XMLBuilder: ~Copyable, Sendable {
  private var nodes: [XMLStorage.Node] = []
  private var attributes: [XMLStorage.Attribute] = []
  private var names: [XMLName] = []
  private var nameIndex: [XMLName: UInt32] = [:]
  private var text: [UInt8] = []
  private var openElements: [Int] = []
  private var comments: [XMLComment] = []
  /// Whether the last node is a text that what follows still belongs to.
  private var textIsOpen = false

  /// Starts a document.
  public init() {}

  /// How many elements are open.
  public var depth: Int { openElements.count }

  /// How many nodes there are, comments included.
  public var count: Int { nodes.count + comments.count }

  /// Opens an element inside the one opened last.
  public mutating func open(_ name: XMLName, attributes: [XMLAttribute] = [], line: Int = 0) {
    open(name: intern(name), line: line)
    for attribute in attributes {
      var value = attribute.value
      value.withUTF8 { bytes in
        unsafe addAttribute(intern(attribute.name), UnsafeRawBufferPointer(bytes))
      }
    }
  }

  /// Adds text to the element opened last.
  public mutating func append(_ words: String) {
    var words = words
    words.withUTF8 { bytes in
      unsafe append(bytes: UnsafeRawBufferPointer(bytes), line: 0)
    }
  }

  /// Closes the element opened last.
  public mutating func close() {
    precondition(!openElements.isEmpty, "an element is closed that was never opened")
    nodes[openElements.removeLast()].end = UInt32(nodes.count)
    textIsOpen = false
  }

  /// Sets a comment aside.
  public mutating func addComment(_ comment: XMLComment) {
    comments.append(comment)
  }

  /// The document, once every element is closed.
  public consuming func finish() -> XMLDocument {
    precondition(openElements.isEmpty && !nodes.isEmpty, "a document is unfinished")
    return XMLDocument(
      storage: XMLStorage(nodes: nodes, attributes: attributes, names: names, text: text),
      comments: comments
    )
  }

  /// The place of a name, for callers that meet the same names again and again.
  mutating func intern(_ name: XMLName) -> UInt32 {
    if let known = nameIndex[name] { return known }
    let index = UInt32(names.count)
    names.append(name)
    nameIndex[name] = index
    return index
  }

  mutating func open(name: UInt32, line: Int) {
    precondition(!openElements.isEmpty || nodes.isEmpty, "a document has one root")
    openElements.append(nodes.count)
    textIsOpen = false
    nodes.append(
      XMLStorage.Node(
        name: name,
        first: UInt32(attributes.count),
        count: 0,
        end: 0,
        line: UInt32(clamping: line)
      )
    )
  }

  /// Adds an attribute to the element opened last, before any child.
  mutating func addAttribute(_ name: UInt32, _ value: UnsafeRawBufferPointer) {
    guard let element = openElements.last else { return }
    nodes[element].count += 1
    attributes.append(
      XMLStorage.Attribute(
        name: name,
        first: UInt32(text.count),
        count: UInt32(value.count)
      )
    )
    unsafe text.append(contentsOf: value)
  }

  /// Adds valid UTF-8 to the element opened last; text outside the root is let go.
  mutating func append(bytes: UnsafeRawBufferPointer, line: Int) {
    guard !openElements.isEmpty, unsafe !bytes.isEmpty else { return }
    if textIsOpen, let last = nodes.indices.last {
      nodes[last].count += UInt32(bytes.count)
    } else {
      nodes.append(
        XMLStorage.Node(
          name: XMLStorage.textMark,
          first: UInt32(text.count),
          count: UInt32(bytes.count),
          end: UInt32(nodes.count + 1),
          line: UInt32(clamping: line)
        )
      )
    }
    textIsOpen = true
    unsafe text.append(contentsOf: bytes)
  }
}
