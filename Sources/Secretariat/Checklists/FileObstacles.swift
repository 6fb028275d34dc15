import DraftText
import Interchange
public import Publishing
import WordFormat

/// What a final document refuses in a file beside its words: tracked changes and comments.
///
/// A file is read as it is with all changes accepted, so that its words alone do not show that
/// somebody has yet to accept them.
public struct FileObstacles: Sendable {
  /// How the document is read.
  public var reading: ReadDocument

  /// Makes the use case.
  public init(reading: ReadDocument = ReadDocument()) {
    self.reading = reading
  }

  /// The changes and comments in a file, in its order.
  ///
  /// - Parameter source: where it comes from.
  /// - Returns: none for a document that is not of Word, which has no such thing.
  /// - Throws: why it cannot be read.
  public func obstacles(in source: DocumentSource) throws(Problem) -> [Obstacle] {
    try obstacles(in: DocumentBytes.read(source), named: source.name)
  }

  /// The changes and comments in the bytes of a file.
  func obstacles(in bytes: [UInt8], named name: String) throws(Problem) -> [Obstacle] {
    guard ForeignFormat.isWordDocument(bytes) else { return [] }
    let document: RevisedDocument
    do throws(ReadingError) {
      document = try RevisedDocument(
        bytes,
        language: reading.language,
        redlining: reading.redlining
      )
    } catch {
      throw Problem(error, in: name)
    }
    let changes = document.changes.map { change in
      Obstacle(
        kind: .trackedChange,
        place: change.reference.flatMap { Reference(parsing: $0) },
        words: change.words,
        reason: "A final text has no tracked changes, and this \(change.kind.name) is one."
      )
    }
    let comments = document.comments.filter { !$0.isResolved }.map { comment in
      Obstacle(
        kind: .comment,
        place: comment.reference.flatMap { Reference(parsing: $0) },
        words: comment.text.onOneLine,
        reason: "A final text has no comments."
      )
    }
    return changes + comments
  }
}

extension DocumentChange.Kind {
  /// What it is called in a sentence.
  fileprivate var name: String {
    switch self {
    case .insertion: "insertion"
    case .deletion: "deletion"
    case .moveFrom, .moveTo: "move"
    case .withdrawal: "insertion that was struck out again"
    case .split: "new paragraph mark"
    case .join: "deleted paragraph mark"
    case .formatting, .paragraphFormatting: "change of the setting"
    }
  }
}
