/// One thing that somebody wants of a draft.
///
/// Paragraphs are places in the draft that it is about, and edits are places in a paragraph's text
/// as scripts spell it: without its label, and with anchors as `[^label]`.
public enum ProposedChange: Hashable, Sendable {
  /// Some words of a paragraph become others.
  case edit(paragraph: Int, edits: [TextEdit])
  /// A paragraph reads anew.
  case rewrite(paragraph: Int, words: String)
  /// A second text stands beside a paragraph until one of the two is chosen.
  case alternative(paragraph: Int, words: String)
  /// Paragraphs go.
  case delete(paragraphs: [Int])
  /// A paragraph comes, after another one with all that belongs to it; before all where `nil`.
  case insert(after: Int?, words: String)
  /// Paragraphs go elsewhere: after another one, or before it.
  case move(paragraph: Int, to: Target)
  /// Two paragraphs change places.
  case exchange(Int, Int)
  /// A paragraph becomes several.
  case split(paragraph: Int, texts: [String])
  /// Paragraphs become one, whose text may be given; without it their texts follow each other.
  case merge(paragraphs: [Int], words: String?)
  /// Somebody says how they stand to paragraphs and asks for no change.
  case stance(Stance, paragraphs: [Int])

  /// Where something is put.
  public enum Target: Hashable, Sendable {
    /// Before a paragraph.
    case before(Int)
    /// After a paragraph with all that belongs to it.
    case after(Int)
  }

  /// How somebody stands to a text.
  public enum Stance: String, Hashable, Sendable, CaseIterable {
    /// It should stay as it was.
    case retain
    /// Nothing is agreed yet.
    case reservation
    /// A text will follow.
    case placeholder
    /// It is good.
    case support
    /// It is not.
    case oppose
    /// Something is asked.
    case question
    /// Something is said.
    case comment
  }
}
