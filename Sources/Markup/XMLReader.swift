import CXML

/// Reads XML from anyone into a small tree, under hard limits.
///
/// The work is done by the streaming reader of libxml2. It fetches nothing, opens no file, expands
/// no entity but the five of XML itself, and never sees a document type, which is refused on
/// sight. What it reports as an error is an error here, with the place: a malformed document is
/// never repaired.
public struct XMLReader: Sendable {
  /// How much may be read.
  public var limits: XMLLimits

  /// Makes a reader.
  public init(limits: XMLLimits = .standard) {
    self.limits = limits
  }

  /// Reads a document.
  ///
  /// Complexity: linear in the size of the source.
  ///
  /// - Parameter bytes: UTF-8, with or without a byte order mark, or UTF-16 with one.
  /// - Returns: the tree, all text kept as it stands, white space included.
  /// - Throws: what makes the source unreadable, with line and column.
  public func read(_ bytes: [UInt8]) throws(XMLError) -> XMLDocument {
    let limit = min(limits.bytes, Int(Int32.max) - 1)
    guard bytes.count <= limit else {
      throw XMLError(.tooLarge(size: bytes.count, limit: limit))
    }
    guard !bytes.isEmpty else { throw XMLError(.empty) }
    let source = try XMLSource.utf8(bytes)
    guard source.count <= limit else {
      throw XMLError(.tooLarge(size: source.count, limit: limit))
    }
    try XMLScreening(bytes: source, limits: limits).check()
    let outcome = unsafe source.withUnsafeBufferPointer { buffer in
      Result { () throws(XMLError) in try unsafe parse(buffer, source: source) }
    }
    return try outcome.get()
  }

  private func parse(
    _ buffer: UnsafeBufferPointer<UInt8>,
    source: [UInt8]
  ) throws(XMLError) -> XMLDocument {
    guard let library = LibXML.loaded else { throw XMLError(.parserUnavailable) }
    let sink = XMLErrorSink(library)
    guard let reader = unsafe ParserReader(buffer, by: library) else {
      throw XMLError(.parserUnavailable)
    }
    sink.listen(to: reader)
    var harvest = XMLHarvest(limits: limits, by: library)
    var status: Int32 = 1
    repeat {
      status = unsafe library.TextReaderRead(reader.pointer)
      if let report = sink.first {
        if report.isUnfinished { throw XMLError(.unfinished, at: source.count, of: source) }
        // An error of the parser that tells no place is put at the end of the source.
        let offset = report.offset < 0 ? source.count : min(report.offset, source.count)
        throw XMLError(.notWellFormed(report.message), at: offset, of: source)
      }
      if status == 1 { try harvest.take(from: reader) }
    } while status == 1
    guard status == 0, harvest.builder.depth == 0, harvest.builder.count > 0 else {
      throw XMLError(.unfinished, at: source.count, of: source)
    }
    withExtendedLifetime(sink) {}
    return harvest.finish()
  }
}
