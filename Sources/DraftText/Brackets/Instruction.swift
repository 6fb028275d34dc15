/// An amendment by instruction: what is to be done to the text, told in words.
///
/// What kind of thing it is, where, and with which words; carrying it out is another matter.
///
/// ```swift
/// let text = "On Para 3, Group X proposes to add 'leave no country' before 'leave no one'."
/// let instruction = Instruction(parsing: text)
/// instruction?.kinds   // [.insertWords]
/// instruction?.target  // para 3
/// instruction?.words   // "leave no country"
/// ```
public struct Instruction: Hashable, Sendable, CustomStringConvertible {
  /// What is to be done.
  public enum Kind: String, Hashable, Sendable {
    /// A paragraph is to read otherwise.
    case amend
    /// A new paragraph is to come in.
    case insertParagraph
    /// Words are to come into a paragraph.
    case insertWords
    /// A paragraph, or words of it, are to go.
    case delete
    /// A paragraph is to become several.
    case split
    /// Something is to stand elsewhere.
    case move
    /// Something is to become part of another paragraph.
    case merge
  }

  /// Where something new is to stand.
  public enum Position: Hashable, Sendable {
    /// Before a paragraph.
    case beforeParagraph(Reference)
    /// After a paragraph.
    case afterParagraph(Reference)
    /// Before words.
    case beforeWords(String)
    /// After words.
    case afterWords(String)
  }

  /// The instruction as it was written.
  public let description: String
  /// What is to be done; a move into another paragraph is a merger too.
  public internal(set) var kinds: [Kind]
  /// The paragraph to be changed, or the new one; `nil` for “this paragraph”.
  public internal(set) var target: Reference?
  /// Which sentence of the target is meant, or where a split begins, counted from 1.
  public internal(set) var sentence: Int?
  /// Where something new is to stand.
  public internal(set) var position: Position?
  /// The paragraph into which something is moved or merged.
  public internal(set) var destination: Reference?
  /// The new words; `nil` where they are not given here.
  public internal(set) var words: String?

  /// Whether the new words leave others out that stay as they are: `[…]`.
  public var leavesWordsUnchanged: Bool {
    words.map { $0.contains("[…]") || $0.contains("[...]") } ?? false
  }
}
