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
