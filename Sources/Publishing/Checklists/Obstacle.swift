public import DraftText
import Editorial

/// Something in a text that a final document refuses.
public struct Obstacle: Codable, Hashable, Sendable {
  /// What kind of thing it is.
  public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
    /// A paragraph is not agreed, or not by all.
    case notAgreed = "not agreed"
    /// Words stand in brackets.
    case bracket
    /// Words stand in brackets with the names of those who want them.
    case attribution
    /// A place is held for words to come.
    case placeholder
    /// The file has changes that were neither accepted nor refused.
    case trackedChange = "tracked change"
    /// The file has comments.
    case comment
    /// A number is one of the negotiation: `3 bis`, `OP5`.
    case label
    /// The text says what has been agreed in it.
    case agreement = "note on agreement"
    /// The text says something about itself.
    case note = "working note"
    /// A heading calls it by the name of a working text.
    case name = "name of a working text"
  }

  /// What kind of thing it is.
  public var kind: Kind
  /// Where it stands; nothing where people cannot point at the place.
  public var place: Reference?
  /// The words.
  public var words: String
  /// Why it may not stay, as a sentence.
  public var reason: String

  /// Names an obstacle.
  public init(kind: Kind, place: Reference?, words: String, reason: String) {
    self.kind = kind
    self.place = place
    self.words = words
    self.reason = reason
  }
}

extension Obstacle.Kind {
  /// What it is called, of one or of several.
  public func words(_ count: Int) -> String {
    let isOne = count == 1
    return switch self {
    case .notAgreed: isOne ? "paragraph not agreed" : "paragraphs not agreed"
    case .bracket: isOne ? "bracket" : "brackets"
    case .attribution: isOne ? "bracket with names" : "brackets with names"
    case .placeholder: isOne ? "place held for words to come" : "places held for words to come"
    case .trackedChange: isOne ? "tracked change" : "tracked changes"
    case .comment: isOne ? "comment" : "comments"
    case .label: isOne ? "number of the negotiation" : "numbers of the negotiation"
    case .agreement: isOne ? "note on what was agreed" : "notes on what was agreed"
    case .note: isOne ? "note on the text" : "notes on the text"
    case .name: isOne ? "name of a working text" : "names of a working text"
    }
  }

  /// What to do about it, as a sentence.
  public var remedy: String {
    switch self {
    case .notAgreed: "Agree on the paragraph, or let silence hold on the text."
    case .bracket, .attribution: "Decide which words stay, and take the brackets away."
    case .placeholder: "Write the words."
    case .trackedChange: "Accept or refuse the change in the file."
    case .comment: "Settle the comment, and take it out of the file."
    case .label: "Number the paragraphs from the first to the last."
    case .agreement, .note: "Take the line out; the record keeps it."
    case .name: "Take the name out; the document has its symbol."
    }
  }

  init(_ kind: WorkingMark.Kind) {
    self =
      switch kind {
      case .bracket: .bracket
      case .attribution: .attribution
      case .label: .label
      case .placeholder: .placeholder
      case .agreement: .agreement
      case .note: .note
      case .comment: .comment
      case .name: .name
      }
  }
}
