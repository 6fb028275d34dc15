public import DraftText

/// Writes a draft as plain text: one paragraph a line, blank lines between, notes at the end.
public struct PlainTextWriter: Sendable {
  /// The line that says which record the draft was exported from; it stands last.
  public var receipt: String?

  /// Makes a writer.
  public init(receipt: String? = nil) {
    self.receipt = receipt
  }

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
    if let receipt { blocks.append(receipt) }
    return blocks.joined(separator: "\n\n") + "\n"
  }
}
