public import DraftText

/// The words of one paragraph or footnote, as the record keeps them: by content, once.
///
/// Neither label nor role belongs to it, so that renumbering a version costs no text. Footnotes
/// are called by their place among the calls of the text, so that renumbering notes costs none.
public struct StoredText: Hashable, Sendable {
  /// A stretch of words in one style, or the call of a footnote.
  public enum Piece: Hashable, Sendable {
    /// Words in one style.
    case words(String, Style)
    /// The call of the next footnote.
    case call
  }

  /// The pieces in order.
  public var pieces: [Piece]

  /// Takes the runs of a paragraph or a note.
  ///
  /// Neighbours of one style are taken as one, so that the same words have the same address
  /// however a reader cut them.
  public init(_ runs: [Run]) {
    pieces = runs.joiningNeighbours.map { run in
      switch run {
      case .text(let words, let style): .words(words, style)
      case .footnote: .call
      }
    }
  }

  /// The runs, with the notes they call.
  ///
  /// - Returns: nothing if there are not as many notes as calls.
  public func runs(calling notes: [FootnoteID]) -> [Run]? {
    var rest = notes[...]
    var runs: [Run] = []
    for piece in pieces {
      switch piece {
      case .words(let words, let style): runs.append(.text(words, style))
      case .call:
        guard let note = rest.popFirst() else { return nil }
        runs.append(.footnote(note))
      }
    }
    return rest.isEmpty ? runs : nil
  }
}

extension StoredText {
  /// The text free of any format: a list of words, styled words and calls.
  public var value: Value {
    .list(
      pieces.map { piece in
        switch piece {
        case .call: .fields(["call": .boolean(true)])
        case .words(let words, let style) where style == .plain: .text(words)
        case .words(let words, let style):
          .fields(style.value.merging(["words": .text(words)]) { first, _ in first })
        }
      }
    )
  }

  /// Reads a text.
  ///
  /// - Returns: nothing if the value is none, or is not spelled as a text is written.
  public init?(value: Value) {
    guard let list = value.list else { return nil }
    pieces = []
    for piece in list {
      switch piece {
      case .text(let words): pieces.append(.words(words, .plain))
      case .fields(["call": .boolean(true)]): pieces.append(.call)
      case .fields(let fields):
        guard let words = fields["words"]?.text, let style = Style(value: fields) else {
          return nil
        }
        pieces.append(.words(words, style))
      default: return nil
      }
    }
    guard self.value == value else { return nil }
  }
}

extension Style {
  fileprivate var value: [String: Value] {
    var fields: [String: Value] = [:]
    if emphasis { fields["emphasis"] = .boolean(true) }
    if strong { fields["strong"] = .boolean(true) }
    if superscript { fields["superscript"] = .boolean(true) }
    if let link { fields["link"] = .text(link) }
    return fields
  }

  fileprivate init?(value fields: [String: Value]) {
    self.init()
    for (name, value) in fields where name != "words" {
      switch (name, value) {
      case ("emphasis", .boolean(true)): emphasis = true
      case ("strong", .boolean(true)): strong = true
      case ("superscript", .boolean(true)): superscript = true
      case ("link", .text(let target)): link = target
      default: return nil
      }
    }
  }
}
