import Interchange
import WordFormat

/// Reads what people did to a Word document: each change with its author, and the comments.
public struct ReadChanges: Sendable {
  /// How the document is read.
  public var reading: ReadDocument

  /// Makes the use case.
  public init(reading: ReadDocument = ReadDocument()) {
    self.reading = reading
  }

  /// Lists the changes of a document.
  ///
  /// - Parameter source: where it comes from.
  /// - Returns: the changes, comments and notes.
  /// - Throws: why it cannot be read, or that it is no Word document.
  public func read(_ source: DocumentSource) throws(Problem) -> ChangeListing {
    let bytes = try DocumentBytes.read(source)
    do {
      try SourceCheck.check(bytes)
      guard ForeignFormat.isWordDocument(bytes) else {
        throw Problem(
          "\(source.name) is no Word document, so it has no changes of its own",
          hint: "Compare it with the text that it changes: zerodraft compare OLD \(source.name)."
        )
      }
      let document = try RevisedDocument(
        bytes,
        language: reading.language,
        redlining: reading.redlining
      )
      return ChangeListing(document, name: source.shortName)
    } catch let error as ReadingError {
      throw Problem(error, in: source.name)
    } catch let problem as Problem {
      throw problem
    } catch {
      throw Problem("\(source.name) cannot be read: \(error)")
    }
  }
}
