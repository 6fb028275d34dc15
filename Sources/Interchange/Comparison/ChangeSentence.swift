/// What happened to a paragraph or a footnote, in the words of the field.
///
/// ```
/// OP10 of the zero draft is OP11, unchanged but for its number
/// OP3 of the zero draft is OP5: moved after OP4, 4 words deleted and 6 inserted
/// ```
///
/// It is kept in parts, so that a page can link what it points at and set quoted words apart in
/// their own direction.
public struct ChangeSentence: Hashable, Sendable {
  /// A part of a sentence.
  public enum Part: Hashable, Sendable {
    /// Words of ours.
    case words(String)
    /// What the sentence is about, such as `OP4 (b)`.
    case unit(String)
    /// Words of one of the texts.
    case quotation(String)
  }

  /// The parts, in order.
  public var parts: [Part]

  /// Makes a sentence of its parts.
  public init(_ parts: [Part]) {
    self.parts = parts
  }
}

extension ChangeSentence: CustomStringConvertible {
  /// The sentence as plain text, without a full stop.
  public var description: String {
    parts.reduce(into: "") { text, part in
      switch part {
      case .words(let words), .unit(let words): text += words
      case .quotation(let words): text += Self.quoted(words)
      }
    }
  }

  /// Words in quotation marks; in single ones where the words have double ones themselves.
  static func quoted(_ words: String) -> String {
    let marks = marks(round: words)
    return marks.open + words + marks.close
  }

  /// The quotation marks to put round words.
  static func marks(round words: String) -> (open: String, close: String) {
    // Few words have a byte that begins one of these.
    words.utf8.contains { $0 == 0x22 || $0 == 0xE2 } && words.contains { "“”\"„".contains($0) }
      ? ("‘", "’") : ("“", "”")
  }
}
