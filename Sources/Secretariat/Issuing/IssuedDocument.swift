public import DraftText
public import Publishing

/// A document that nothing is missing in.
public struct IssuedDocument: Sendable {
  /// The document, as it is printed.
  public var document: OfficialDocument
  /// Its text.
  public var draft: Draft
  /// What whoever issues it had better know, in sentences.
  public var notes: [String]

  /// What it is called as a file, and for people: its symbol.
  public var name: String { document.symbol.description }
}

/// What came of issuing a document.
public enum IssueOutcome: Sendable {
  /// It is made.
  case issued(IssuedDocument)
  /// The text is not final: these things stand in it.
  case refused(IssueRefusal)
}

/// Why a text cannot be issued yet.
public struct IssueRefusal: Hashable, Sendable {
  /// What the text is called.
  public var name: String
  /// What stands in it that no final document has, in the order of the text.
  public var obstacles: [Obstacle]
}
