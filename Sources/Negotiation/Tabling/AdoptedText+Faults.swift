public import DraftText
public import Redlining

extension AdoptedText {
  /// A change that cannot be made as it was recorded.
  public struct Fault: Error, Hashable, Sendable {
    /// The number of the entry with the change.
    public var entry: Int
    /// Its place among the amendments of the entry, counted from 0.
    public var place: Int
    /// What is wrong.
    public var reason: Reason

    /// Makes a fault.
    public init(entry: Int, place: Int, reason: Reason) {
      self.entry = entry
      self.place = place
      self.reason = reason
    }

    /// What is wrong with a change; paragraphs are those of the version.
    public enum Reason: Error, Hashable, Sendable {
      /// The version has no such paragraph.
      case missing
      /// An earlier change took the paragraph out.
      case gone(paragraph: Int)
      /// The words that it quotes do not stand in the paragraph, which reads otherwise by now.
      case quoted(String, paragraph: Int)
      /// It offers another text and takes none.
      case undecided(paragraph: Int)
      /// Of several changes of one entry only one can be made.
      case conflict(paragraphs: [Int])
    }
  }

  /// What somebody had better look at.
  public enum Doubt: Hashable, Sendable {
    /// Words that point at a paragraph which has another number since an entry, or none.
    case mention(NextDraft.Mention, entry: Int)
    /// Paragraphs of this kind keep their labels: those of the version follow no known rule.
    case unnumbered(Role)
  }
}
