import CXML

/// Turns the nodes the parser's reader stands on into a document, under the limits.
struct XMLHarvest: ~Copyable {
  var builder = XMLBuilder()
  private let limits: XMLLimits
  private let library: LibXML
  /// The parser keeps each local name at one address for its whole life.
  private var known: [Address: UInt32] = [:]
  /// The namespaces met, each with a number; the parser copies these again and again.
  private var namespaces: [String: Int] = ["": 0]
  /// The namespace met last, since it is mostly the next one too.
  private var lastNamespace: (uri: [UInt8], number: Int) = ([], 0)
  /// How many namespace declarations each open element made.
  private var declarations: [Int] = []
  private var declarationsInForce = 0
  /// The last line a text told; nodes themselves cannot count past 65,535.
  private var lastLine = 0

  private struct Address: Hashable {
    var local: Int
    var namespace: Int
  }

  init(limits: XMLLimits, by library: LibXML) {
    self.limits = limits
    self.library = library
  }

  consuming func finish() -> XMLDocument {
    builder.finish()
  }

  /// Takes over the node the reader stands on.
  mutating func take(from reader: borrowing ParserReader) throws(XMLError) {
    guard let node = unsafe library.TextReaderCurrentNode(reader.pointer) else { return }
    let type = unsafe library.TextReaderNodeType(reader.pointer)
    switch UInt32(bitPattern: type) {
    case XML_READER_TYPE_ELEMENT.rawValue:
      let isEmpty = unsafe library.TextReaderIsEmptyElement(reader.pointer) == 1
      try unsafe open(node)
      if isEmpty { close() }
    case XML_READER_TYPE_END_ELEMENT.rawValue:
      close()
    case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue,
      XML_READER_TYPE_WHITESPACE.rawValue, XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue:
      let line = unsafe line(of: node)
      if let content = unsafe node.pointee.content {
        unsafe builder.append(bytes: library.bytes(content), line: line)
      }
    case XML_READER_TYPE_COMMENT.rawValue:
      if let content = unsafe node.pointee.content {
        let text = unsafe String(decoding: library.bytes(content), as: UTF8.self)
        unsafe builder.addComment(XMLComment(text, line: line(of: node)))
      }
    case XML_READER_TYPE_DOCUMENT_TYPE.rawValue:
      throw unsafe XMLError(.documentType, line: line(of: node))
    case XML_READER_TYPE_ENTITY_REFERENCE.rawValue:
      throw unsafe XMLError(.notWellFormed("entity reference"), line: line(of: node))
    default:
      break
    }
    if builder.count > limits.nodes {
      throw unsafe XMLError(.tooManyNodes(limit: limits.nodes), line: line(of: node))
    }
  }

  private mutating func open(_ node: xmlNodePtr) throws(XMLError) {
    let line = unsafe line(of: node)
    guard builder.depth < limits.depth else {
      throw XMLError(.tooDeep(limit: limits.depth), line: line)
    }
    var declared = 0
    var declaration = unsafe node.pointee.nsDef
    while let current = unsafe declaration {
      declared += 1
      unsafe declaration = current.pointee.next
    }
    declarations.append(declared)
    declarationsInForce += declared
    guard declarationsInForce <= limits.namespaces else {
      throw XMLError(.tooManyNamespaces(limit: limits.namespaces), line: line)
    }
    unsafe builder.open(name: intern(node.pointee.name, node.pointee.ns), line: line)
    var attribute = unsafe node.pointee.properties
    while let current = unsafe attribute {
      let name = unsafe intern(current.pointee.name, current.pointee.ns)
      unsafe addAttribute(name, current)
      unsafe attribute = current.pointee.next
    }
  }

  private mutating func close() {
    builder.close()
    declarationsInForce -= declarations.popLast() ?? 0
  }

  /// Adds an attribute, whose value is mostly one text node.
  private mutating func addAttribute(_ name: UInt32, _ attribute: xmlAttrPtr) {
    guard let child = unsafe attribute.pointee.children else {
      unsafe builder.addAttribute(name, UnsafeRawBufferPointer(start: nil, count: 0))
      return
    }
    if unsafe child.pointee.next == nil, unsafe child.pointee.type == XML_TEXT_NODE,
      let content = unsafe child.pointee.content
    {
      unsafe builder.addAttribute(name, library.bytes(content))
    } else if let value = unsafe library.NodeListGetString(attribute.pointee.doc, child, 1) {
      unsafe builder.addAttribute(name, library.bytes(value))
      unsafe library.Free(value)
    } else {
      unsafe builder.addAttribute(name, UnsafeRawBufferPointer(start: nil, count: 0))
    }
  }

  private mutating func intern(
    _ local: UnsafePointer<xmlChar>?,
    _ namespace: UnsafeMutablePointer<xmlNs>?
  ) -> UInt32 {
    var space = 0
    if let namespace = unsafe namespace, let uri = unsafe namespace.pointee.href {
      space = unsafe number(of: library.bytes(uri))
    }
    let address = Address(local: Int(bitPattern: local), namespace: space)
    if let index = known[address] { return index }
    let name = unsafe XMLName(
      local.map { unsafe String(decoding: library.bytes($0), as: UTF8.self) } ?? "",
      namespace: String(decoding: lastNamespace.uri, as: UTF8.self)
    )
    let index = builder.intern(space == 0 ? XMLName(name.local) : name)
    known[address] = index
    return index
  }

  /// The number of a namespace, which is then the last one met.
  private mutating func number(of uri: UnsafeRawBufferPointer) -> Int {
    if unsafe lastNamespace.uri.elementsEqual(uri) { return lastNamespace.number }
    let text = unsafe String(decoding: uri, as: UTF8.self)
    let number = namespaces[text] ?? namespaces.count
    namespaces[text] = number
    lastNamespace = unsafe (Array(uri), number)
    return number
  }

  /// The line of a node; the one before it told by a text where the node cannot count so far.
  private mutating func line(of node: xmlNodePtr) -> Int {
    if unsafe node.pointee.type == XML_TEXT_NODE {
      let line = unsafe Int(library.GetLineNo(node))
      lastLine = max(lastLine, line)
      return line
    }
    let line = unsafe Int(node.pointee.line)
    return line == Int(UInt16.max) ? max(lastLine, line) : line
  }
}
