public import DraftText

/// A mark of the negotiation in a text, which a final text no longer has.
///
/// ```swift
/// WorkingMark.all(in: draft).map(\.words)  // ["[all]", "OP7bis", "TBC"]
/// ```
public struct WorkingMark: Hashable, Sendable {
  /// What kind of mark it is.
  public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
    /// Words in brackets, or a bracket without its partner.
    case bracket
    /// Words in brackets with the names of those who want them.
    case attribution
    /// A number such as `3 bis`, `OP5` or `PP2 alt`.
    case label
    /// A place held for words to come: `TBC`, `xx November`, `A/76/L.xx`.
    case placeholder
    /// A note on what has been agreed, and by whom not yet.
    case agreement = "note on agreement"
    /// What is said about the text, in the text: an instruction, a legend, words in curly brackets.
    case note = "working note"
    /// A comment that a word processor printed.
    case comment
    /// The name of a working text, such as `Zero draft`, in a heading.
    case name = "name of a working text"
  }

  /// What kind of mark it is.
  public var kind: Kind
  /// Where it stands.
  public var place: TextPlace
  /// How people point at the place; `nil` where they cannot.
  public var reference: Reference?
  /// Which words, as scalar offsets into the words at the place.
  public var span: Range<Int>
  /// The words.
  public var words: String
  /// Why it may not stand in a final text, as one sentence.
  public var reason: String

  /// All marks of a draft, in the order of the text.
  ///
  /// What adopted texts have is none: where a text came from, `[…]` in a quotation, `[sic]`, a
  /// language, anything in quotation marks. Letters that came with the draft are not looked at.
  ///
  /// - Complexity: linear in the draft.
  public static func all(in draft: Draft) -> [WorkingMark] {
    WorkingMarkSearch(CheckedText(draft)).all
  }
}
