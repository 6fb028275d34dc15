public import DraftText
public import Interchange
public import WordFormat

/// Reads a document into a draft.
public struct ReadDocument: Sendable {
  /// How the paragraphs lie on the lines; `nil` to find out.
  public var layout: Layout?
  /// The language; `nil` to find out.
  public var language: Language?
  /// Which version of a Word document is read: before its changes, or after them.
  public var view: WordTextReader.View
  /// What is taken for a change of a Word document.
  public var redlining: RevisedDocument.Redlining

  /// Makes the use case; what is left out is found out.
  public init(
    layout: Layout? = nil,
    language: Language? = nil,
    view: WordTextReader.View = .new,
    redlining: RevisedDocument.Redlining = .auto
  ) {
    self.layout = layout
    self.language = language
    self.view = view
    self.redlining = redlining
  }

  /// Reads a document.
  ///
  /// - Parameter source: where it comes from.
  /// - Returns: the draft, under the name it gives itself, or its symbol, or that of its file.
  /// - Throws: why it cannot be read, with the place.
  public func read(_ source: DocumentSource) throws(Problem) -> ComparedVersion {
    try read(DocumentBytes.read(source), of: source)
  }

  /// Reads a document whose bytes are there, as those of standard input are only once.
  func read(_ bytes: [UInt8], of source: DocumentSource) throws(Problem) -> ComparedVersion {
    let read = try named(bytes, of: source)
    return ComparedVersion(name: read.name, reading: read.reading)
  }

  /// Reads a document, without counting its paragraphs as ``ComparedVersion`` does.
  func named(
    _ bytes: [UInt8],
    of source: DocumentSource
  ) throws(Problem) -> (name: String, reading: Reading) {
    let reading: Reading
    do {
      try SourceCheck.check(bytes)
      reading = try ReaderChoice(
        layout: layout,
        language: language,
        view: view,
        redlining: redlining
      ).read(bytes)
    } catch {
      throw Problem(error, in: source.name)
    }
    let front = reading.draft.front
    return (front.version ?? front.symbol ?? source.shortName, reading)
  }
}
