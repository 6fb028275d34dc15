import CXML

extension LibXML {
  /// libxml2, loaded by whoever reads a document first; nil if this machine has none.
  static let loaded: LibXML? = {
    var library = LibXML()
    return unsafe loadLibXML(&library) ? library : nil
  }()

  /// The bytes of a text of libxml2's, without the zero at its end.
  func bytes(_ string: UnsafePointer<xmlChar>) -> UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(start: string, count: Int(Strlen(string)))
  }
}
