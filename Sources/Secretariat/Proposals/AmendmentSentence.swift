import DraftText
public import Negotiation

/// What an amendment wants, in one line: `OP4: “small” → “minor”`, `move OP9 after OP4`.
public struct AmendmentSentence: Hashable, Sendable {
  /// The line, without a full stop.
  public let text: String

  /// Puts an amendment into words.
  ///
  /// - Parameters:
  ///   - amendment: the amendment.
  ///   - base: the text of the paragraph that it is about, so that it can be said where words are
  ///     put in; nothing where that is not at hand.
  public init(_ amendment: Amendment, base: String? = nil) {
    let names = amendment.passages.map { Self.name($0) }
    let of = amendment.target.map { "in \(Self.name($0))" } ?? SilenceSentence.list(names)
    text =
      switch amendment.wish {
      case .edit(let edits):
        "\(of): " + edits.map { Self.words(of: $0, in: base) }.joined(separator: "; ")
      case .rewrite(let words): "\(of) to read: “\(words)”"
      case .alternative(let words): "\(of) alt: “\(words)”"
      case .delete: "delete " + (amendment.target.map { Self.name($0) } ?? of)
      case .insert(let words): "\(Self.place(after: amendment.passages.first)): “\(words)”"
      case .move(let target):
        "move \(of) \(target.isBefore ? "before" : "after") \(Self.name(target.passage))"
      case .exchange: "exchange \(of)"
      case .split(let texts):
        "split \(of) into " + texts.map { "“\($0)”" }.joined(separator: " / ")
      case .merge(let words): "merge \(of)" + (words.map { ": “\($0)”" } ?? "")
      case .stance(let stance):
        Self.words(
          of: stance,
          on: amendment.target.map { Self.name($0) } ?? (names.isEmpty ? "the whole text" : of)
        )
      }
  }

  /// `#12`, or `#12 (2)` for one amendment of it.
  static func name(_ pointer: Amendment.Pointer) -> String {
    "#\(pointer.proposal)" + (pointer.place.map { " (\($0))" } ?? "")
  }

  private static func name(_ passage: Passage) -> String {
    passage.reference?.description ?? (passage.paragraph == nil ? "the whole text" : "?")
  }

  /// A paragraph that is put in is called by the one before it.
  private static func place(after passage: Passage?) -> String {
    guard let passage else { return "new paragraph before all" }
    guard let reference = passage.reference, reference.items.isEmpty, reference.portion == nil,
      reference.place.isNumbered
    else { return "new paragraph after \(name(passage))" }
    return "new \(reference) bis"
  }

  private static func words(of edit: Amendment.Edit, in base: String?) -> String {
    let (old, new) = (trimmed(edit.quoted), trimmed(edit.words))
    if old.isEmpty { return "add “\(new)”" + place(of: edit, in: base) }
    return new.isEmpty ? "delete “\(old)”" : "“\(old)” → “\(new)”"
  }

  /// Where words are put in: ` after “at least one”`.
  private static func place(of edit: Amendment.Edit, in base: String?) -> String {
    guard let base, edit.start <= base.unicodeScalars.count else { return "" }
    func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
      scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
    }
    let before = text(base.unicodeScalars.prefix(edit.start)).split(separator: " ").suffix(3)
    if !before.isEmpty { return " after “\(before.joined(separator: " "))”" }
    let after = text(base.unicodeScalars.dropFirst(edit.start)).split(separator: " ").prefix(3)
    return after.isEmpty ? "" : " before “\(after.joined(separator: " "))”"
  }

  private static func trimmed(_ words: String) -> String {
    var words = words[...]
    while words.first == " " { words.removeFirst() }
    while words.last == " " { words.removeLast() }
    return String(words)
  }

  private static func words(of stance: Amendment.Stance, on what: String) -> String {
    switch stance {
    case .retain: "retain \(what)"
    case .reserve: "reserves on \(what)"
    case .placeholder: "text to follow on \(what)"
    case .support: "supports \(what)"
    case .oppose: "opposes \(what)"
    case .question: "question on \(what)"
    case .comment: "comment on \(what)"
    }
  }
}

extension Reference.Place {
  /// Whether it is the number of a paragraph.
  fileprivate var isNumbered: Bool {
    switch self {
    case .preambular, .operative, .paragraph: true
    default: false
    }
  }
}
