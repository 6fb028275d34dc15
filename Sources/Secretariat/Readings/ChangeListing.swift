import DraftText
import WordFormat

/// The changes and comments of a Word document as data.
public struct ChangeListing: Codable, Hashable, Sendable {
  /// One change.
  public struct Change: Codable, Hashable, Sendable {
    /// What was done, as ``DocumentChange/Kind`` names it.
    public var kind: String
    /// Whether a paragraph came or went as a whole.
    public var isWholeParagraph: Bool
    /// Who did it, the first first; an empty string for somebody whom the document does not name.
    public var authors: [String]
    /// When, as ISO 8601; without a zone where the document knows none.
    public var date: String?
    /// The number of the paragraph in the document, counted from 1.
    public var paragraph: Int
    /// The paragraph as people point at it.
    public var reference: String?
    /// The label of the note that was changed.
    public var note: String?
    /// The words that came, went or were set anew.
    public var words: String
  }

  /// One comment.
  public struct Comment: Codable, Hashable, Sendable {
    /// Its number in the document's own count.
    public var id: String
    /// Who wrote it.
    public var author: String?
    /// When, as ISO 8601; without a zone where the document knows none.
    public var date: String?
    /// What it says.
    public var text: String
    /// The number of the paragraph that it stands at, counted from 1.
    public var paragraph: Int?
    /// The paragraph as people point at it.
    public var reference: String?
    /// The words that it is about.
    public var quotation: String?
    /// The comment that it answers.
    public var answers: String?
    /// Whether somebody marked it as settled.
    public var isResolved: Bool
  }

  /// A text beside its amendment.
  public struct Pair: Codable, Hashable, Sendable {
    /// What the row calls the paragraph.
    public var label: String?
    /// The text as it stands.
    public var text: String
    /// The text as it is wished for.
    public var amendment: String
    /// Why.
    public var reason: String?
    /// The number of the paragraph that the row begins with, counted from 1.
    public var paragraph: Int
  }

  /// What the reader left out or assumed.
  public struct Note: Codable, Hashable, Sendable {
    /// The number of the paragraph, counted from 1.
    public var paragraph: Int?
    /// The note as a sentence.
    public var message: String
  }

  /// What people call the document.
  public var document: String
  /// What the changes were taken from: tracked, manual or none.
  public var basis: String
  /// The changes, in the order of the document.
  public var changes: [Change]
  /// The comments.
  public var comments: [Comment]
  /// The rows of tables that set a text beside its amendment.
  public var pairs: [Pair]
  /// What was left out or assumed.
  public var notes: [Note]

  init(_ document: RevisedDocument, name: String) {
    self.document = name
    basis = document.basis.rawValue
    changes = document.changes.map { change in
      Change(
        kind: change.kind.rawValue,
        isWholeParagraph: change.isWholeParagraph,
        authors: change.authors.map { $0 ?? "" },
        date: change.date,
        paragraph: change.paragraph,
        reference: change.reference,
        note: change.note,
        words: change.words
      )
    }
    comments = document.comments.map { comment in
      Comment(
        id: comment.id,
        author: comment.author,
        date: comment.date,
        text: comment.text,
        paragraph: comment.paragraph,
        reference: comment.reference,
        quotation: comment.quotation.isEmpty ? nil : comment.quotation,
        answers: comment.answered,
        isResolved: comment.isResolved
      )
    }
    pairs = document.pairs.map { pair in
      Pair(
        label: pair.label,
        text: pair.text,
        amendment: pair.amendment,
        reason: pair.reason,
        paragraph: pair.paragraph
      )
    }
    notes = document.notes.map { Note(paragraph: $0.line, message: $0.message) }
  }
}
