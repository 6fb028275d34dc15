/// A comment in a Word document.
public struct DocumentComment: Hashable, Sendable {
  /// Its number in the document's own count.
  public var id: String
  /// Who wrote it; `nil` where the document does not say.
  public var author: String?
  /// When, as ISO 8601; without a zone where the document knows none.
  public var date: String?
  /// What it says, a line for each paragraph.
  public var text: String
  /// The number of the paragraph that it stands at, counted from 1; `nil` where it stands nowhere.
  public var paragraph: Int?
  /// The paragraph as people point at it.
  public var reference: String?
  /// The words that it is about; empty where it stands at a place and not at words.
  public var quotation: String
  /// The comment that it answers.
  public var answered: String?
  /// Whether somebody marked it as settled.
  public var isResolved: Bool
}
