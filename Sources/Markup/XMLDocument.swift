/// An XML document as a small tree, with its comments beside it.
///
/// ```swift
/// let document = try XMLReader().read(bytes)
/// for paragraph in document.root.elements(named: "paragraph") {
///   print(paragraph.line, paragraph.text)
/// }
/// ```
///
/// Processing instructions and the XML declaration are not kept.
public struct XMLDocument: Sendable {
  /// The outermost element.
  public let root: XMLElement
  /// The comments in order.
  public let comments: [XMLComment]

  init(storage: XMLStorage, comments: [XMLComment]) {
    root = XMLElement(storage: storage, index: 0)
    self.comments = comments
  }
}
