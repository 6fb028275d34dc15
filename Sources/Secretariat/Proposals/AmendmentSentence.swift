import DraftText
public import Negotiation

/// What an amendment wants, in one line: `OP4: “small” → “minor”`, `move OP9 after OP4`.
public struct AmendmentSentence: Hashable, Sendable {
  /// The line, without a full stop.
  public let text: String

  /// Puts an amendment into words.
  public init(_ amendment: Amendment) {
    let names = amendment.passages.map { Self.name($0) }
    let of = amendment.target.map { "in \(Self.name($0))" } ?? SilenceSentence.list(names)
    text =
      switch amendment.wish {
      case .edit(let edits):
        "\(of): " + edits.map { Self.words(of: $0) }.joined(separator: "; ")
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

  private static func words(of edit: Amendment.Edit) -> String {
    if edit.quoted.isEmpty { return "add “\(edit.words)”" }
    if edit.words.isEmpty { return "delete “\(edit.quoted)”" }
    return "“\(edit.quoted)” → “\(edit.words)”"
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
