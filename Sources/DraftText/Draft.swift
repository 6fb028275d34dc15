/// One version of a text under negotiation.
///
/// A draft is its front matter and an ordered, flat list of paragraphs; which items belong to
/// which paragraph follows from order and depth. Footnotes stand beside the paragraphs and are
/// called from them.
///
/// ```swift
/// let draft = Draft(
///   language: .english,
///   paragraphs: [
///     Paragraph(id: .provisional(0), role: .opening, runs: [.text("The General Assembly,")]),
///     Paragraph(
///       id: .provisional(1), role: .operative, label: Label("1"),
///       runs: [.text("Decides", Style(emphasis: true)), .text(" to meet.")]
///     ),
///   ]
/// )
/// ```
public struct Draft: Hashable, Sendable {
  /// The language the text is in.
  public var language: Language
  /// What masthead and cover letters said.
  public var front: FrontMatter
  /// The paragraphs, in order.
  public var paragraphs: [Paragraph]
  /// The footnotes, in the order of their anchors; notes without an anchor come last.
  public var footnotes: [Footnote]
  /// The marks of bracketed text, with their pairs and holders.
  public var brackets: BracketTable

  /// Makes a draft of its parts.
  public init(
    language: Language = .english,
    front: FrontMatter = FrontMatter(),
    paragraphs: [Paragraph] = [],
    footnotes: [Footnote] = [],
    brackets: BracketTable = BracketTable()
  ) {
    self.language = language
    self.front = front
    self.paragraphs = paragraphs
    self.footnotes = footnotes
    self.brackets = brackets
  }
}

extension Draft {
  /// The words of the first title, where there is one.
  public var title: String? {
    paragraphs.first { $0.role == .title }.map {
      Draft.spell($0.runs.filter(\.isText), labels: [:])
    }
  }

  /// The printed indicator of each footnote.
  public var footnoteLabels: [FootnoteID: String] {
    Dictionary(footnotes.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first })
  }

  /// A run sequence as plain text, each anchor as `[^label]`.
  ///
  /// - Parameters:
  ///   - runs: the runs of a paragraph or of a note.
  ///   - labels: the draft's ``footnoteLabels``, passed in so that a caller who spells many
  ///     paragraphs makes the table once.
  /// - Returns: the text, without a label of its own.
  public static func spell(_ runs: [Run], labels: [FootnoteID: String]) -> String {
    if case .text(let only, _)? = runs.first, runs.count == 1 { return only }
    var spelled = ""
    for run in runs {
      switch run {
      case .text(let text, _): spelled += text
      case .footnote(let id): spelled += "[^\(labels[id] ?? "?")]"
      }
    }
    return spelled
  }
}
