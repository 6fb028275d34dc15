public import DraftText
public import Interchange

/// A Word document with everything that people did to it: both versions, each change with its
/// author, and the comments.
///
/// ```swift
/// let document = try RevisedDocument(bytes)
/// let before = try document.reading(.old)
/// for change in document.changes { print(change.authors, change.words) }
/// ```
public struct RevisedDocument: Sendable {
  /// What is taken for a change.
  public enum Redlining: String, Hashable, Sendable, CaseIterable {
    /// What is tracked; where nothing is, what was marked by hand consistently.
    case auto
    /// What is tracked, and nothing else.
    case tracked
    /// What was marked by hand: struck words, and what is underlined, coloured or bold beside them;
    /// a text in one column and its amendment in the next. What is tracked counts too.
    case manual
    /// Nothing: the text as it is after its changes, in both versions.
    case none
  }

  /// What the changes of a document were taken from.
  public enum Basis: String, Hashable, Sendable {
    /// Tracked changes.
    case tracked
    /// Marks made by hand.
    case manual
    /// There are none.
    case none
  }

  /// What the changes were taken from.
  public let basis: Basis
  /// Every change, in the order of the document, those of the notes last.
  public let changes: [DocumentChange]
  /// The comments, in the order of the document.
  public let comments: [DocumentComment]
  /// The rows of tables that set a text beside its amendment.
  public let pairs: [AmendmentPair]
  /// What has no place in a draft, and what was assumed.
  public var notes: [ReadingNote] { text.remarks }
  let text: RevisedText
  private let language: Language?

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - file: the bytes of the file.
  ///   - language: the language to assume; `nil` to find out.
  ///   - redlining: what is taken for a change.
  /// - Throws: that the file is damaged, or is no Word document.
  public init(
    _ file: [UInt8],
    language: Language? = nil,
    redlining: Redlining = .auto
  ) throws(ReadingError) {
    let parts = try WordParts(file)
    let assumed = AssumedChanges(RevisionWalk(parts).text, redlining)
    basis = assumed.basis
    pairs = assumed.pairs
    text = assumed.text
    self.language = language
    let places = PlaceNames(assumed.text, language: language)
    changes = ChangeList(assumed.text, places).changes
    comments = CommentList(parts, assumed.text, places).comments
  }

  /// Makes a draft of one of the versions.
  ///
  /// - Parameter view: which one.
  /// - Returns: the draft with notes on what it does not hold; the line of a note is the number of
  ///   the paragraph.
  /// - Throws: that the version has no words.
  public func reading(_ view: WordTextReader.View) throws(ReadingError) -> Reading {
    guard let reading = RevisedDocument.reading(text, view, language) else {
      throw ReadingError(.empty)
    }
    return reading
  }

  /// Makes a draft of the text as it is when only what some people did is accepted.
  ///
  /// What others put in is not there, and what they struck out is. Words that one of these people
  /// struck out of what another one had put in are not there either.
  ///
  /// - Parameter authors: whose changes are accepted, by the names in the document; `nil` for those
  ///   that name nobody.
  /// - Returns: the draft, with notes on what it does not hold.
  /// - Throws: that this text has no words.
  public func reading(changesOf authors: Set<String?>) throws(ReadingError) -> Reading {
    let reading = RevisedDocument.reading(text.keeping(changesOf: authors), .new, language)
    guard let reading else { throw ReadingError(.empty) }
    return reading
  }

  /// A draft of a version; `nil` where it has no words.
  static func reading(
    _ text: RevisedText,
    _ view: WordTextReader.View,
    _ language: Language?
  ) -> Reading? {
    let lines = RevisedLines(text, view: view)
    guard lines.lines.contains(where: { !$0.spans.isEmpty }) else { return nil }
    let structure = StructureReader(layout: .line, language: language)
    var reading =
      lines.statesRoles ? structure.readAsWritten(lines.lines) : structure.read(lines.lines)
    if lines.facts.isOfficial {
      var facts = lines.facts
      let closing = reading.draft.paragraphs.filter { $0.role == .closing }
      facts.take(closing: closing.map(\.words))
      reading.draft.front = facts.front
    }
    reading.notes += text.remarks
    return reading
  }
}
