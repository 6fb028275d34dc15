public import DraftText

/// Writes a draft as plain text: one paragraph a line, blank lines between, notes at the end.
public struct PlainTextWriter: Sendable {
  /// Makes a writer.
  public init() {}

  /// The draft as plain text.
  ///
  /// - Parameter draft: any draft.
  /// - Returns: the text, ending in a line feed; styles, masthead and letters are left out.
  public func text(of draft: Draft) -> String {
    let labels = draft.footnoteLabels
    var blocks = draft.paragraphs.map { paragraph in
      let words = Draft.spell(paragraph.runs, labels: labels)
      return paragraph.label.map { "\($0.printed) \(words)" } ?? words
    }
    blocks += draft.footnotes.map { "[^\($0.label)]: " + Draft.spell($0.runs, labels: labels) }
    return blocks.joined(separator: "\n\n") + "\n"
  }
}
