import CXML

/// The parser's reader, freed with this value.
@safe struct ParserReader: ~Copyable {
  let pointer: OpaquePointer
  private let library: LibXML

  /// Starts a reader over bytes that outlive it.
  ///
  /// No network, no outside files, no substitution of entities, no repair of what is malformed;
  /// the parser's own limits are off because ours, which are lower, are on.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, by library: LibXML) {
    library.InitParser()
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_BIG_LINES.rawValue | XML_PARSE_HUGE.rawValue | XML_PARSE_IGNORE_ENC.rawValue
    guard let base = bytes.baseAddress, let size = Int32(exactly: bytes.count) else {
      return nil
    }
    let made = unsafe base.withMemoryRebound(to: CChar.self, capacity: bytes.count) { chars in
      unsafe library.ReaderForMemory(chars, size, nil, nil, Int32(options))
    }
    guard let made = unsafe made else { return nil }
    unsafe pointer = made
    self.library = library
  }

  deinit {
    unsafe library.FreeTextReader(pointer)
  }
}
