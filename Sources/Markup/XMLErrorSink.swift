import CXML

/// Catches the first error the parser reports, so that nothing is printed and nothing is lost.
final class XMLErrorSink {
  /// What the parser said.
  struct Report {
    /// Its own words.
    var message: String
    /// How many bytes it had consumed; -1 where it does not tell.
    var offset: Int
    /// Whether the source ended inside the document, for which its words are misleading.
    var isUnfinished: Bool
  }

  private(set) var first: Report?
  private let library: LibXML

  init(_ library: LibXML) {
    self.library = library
  }

  /// Lets the sink hear a reader; the sink has to outlive it.
  func listen(to reader: borrowing ParserReader) {
    let context = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe library.TextReaderSetStructuredErrorHandler(
      reader.pointer,
      { context, error in
        guard let context = unsafe context, let error = unsafe error,
          unsafe error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue
        else { return }
        unsafe Unmanaged<XMLErrorSink>.fromOpaque(context).takeUnretainedValue()
          .hear(error.pointee)
      },
      context
    )
  }

  private func hear(_ error: xmlError) {
    guard first == nil else { return }
    var message = ""
    if let words = unsafe error.message {
      message = unsafe String(cString: words)
      while message.last?.isWhitespace == true { message.removeLast() }
    }
    var offset = -1
    var isUnfinished = false
    if let context = unsafe error.ctxt {
      let parser = unsafe context.assumingMemoryBound(to: xmlParserCtxt.self)
      offset = unsafe library.ByteConsumed(parser)
      isUnfinished =
        unsafe error.code == Int32(XML_ERR_DOCUMENT_END.rawValue)
        && parser.pointee.instate != XML_PARSER_EPILOG
    }
    first = Report(message: message, offset: offset, isUnfinished: isUnfinished)
  }
}
