/// Something a reader did, doubted or could not carry over, with its line.
///
/// Nothing is silently changed: whatever differs from the source has a note.
public struct ReadingNote: Hashable, Sendable {
  /// What the note is about.
  public enum Subject: Hashable, Sendable {
    /// The layout was chosen, with the reason in figures.
    case layoutChosen(Layout, reason: String)
    /// A paragraph cut by a page was joined with its continuation on this line.
    case joined(with: Int)
    /// Page furniture was left out: running heads, job numbers, link dumps.
    case dropped(String)
    /// A word looks broken, as PDF converters break them; it was left as it stands.
    case brokenWord(String)
    /// Digits were taken for the indicator of a footnote, leaving these words before it.
    case indicatorAssumed(label: String, after: String)
    /// An indicator has no footnote; it was kept as raised text.
    case indicatorWithoutNote(String)
    /// A footnote has no indicator in the text; it was kept without an anchor.
    case noteWithoutIndicator(String)
    /// Lines before the draft were kept as a cover letter.
    case letterKept(lines: Int)
    /// Something has no place in a draft and was not carried over.
    case notCarried(String)
    /// The reader made a choice that a person should check.
    case assumed(String)
  }

  /// The line of the source, counted from 1; `nil` where the note is about the whole.
  public var line: Int?
  /// What the note is about.
  public var subject: Subject

  /// Makes a note.
  public init(line: Int?, _ subject: Subject) {
    self.line = line
    self.subject = subject
  }
}

extension ReadingNote {
  /// Whether a person should look at the place: something was doubted, assumed or left out, which
  /// taking pages apart is not.
  public var isDoubt: Bool {
    switch subject {
    case .layoutChosen, .joined, .dropped, .letterKept: false
    case .brokenWord, .indicatorAssumed, .indicatorWithoutNote, .noteWithoutIndicator,
      .notCarried, .assumed:
      true
    }
  }

  /// The note as a sentence for a person.
  public var message: String {
    switch subject {
    case .layoutChosen(let layout, let reason):
      "read with the layout “\(layout.rawValue)”: \(reason)"
    case .joined(let line): "joined with its continuation on line \(line)"
    case .dropped(let text): "left out as page furniture: “\(text)”"
    case .brokenWord(let word): "a word may be broken here: “\(word)”; left as it stands"
    case .indicatorAssumed(let label, let before):
      "took “\(label)” after “\(before)” for the indicator of footnote \(label)"
    case .indicatorWithoutNote(let label): "indicator \(label) has no footnote; kept as raised text"
    case .noteWithoutIndicator(let label): "footnote \(label) has no indicator in the text"
    case .letterKept(let lines): "\(lines) lines before the draft were kept as a cover letter"
    case .notCarried(let what): "not carried over: \(what)"
    case .assumed(let what): what
    }
  }
}
