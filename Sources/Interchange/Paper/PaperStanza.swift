public import DraftText

/// Lines that belong together and stand right under each other: a letterhead, an address, the name
/// under a signature.
///
/// ```swift
/// PaperStanza(["THE PRESIDENT", "OF THE", "GENERAL ASSEMBLY"], at: .centre)
/// ```
public struct PaperStanza: Hashable, Sendable {
  /// Where the lines stand between the margins.
  public enum Side: String, Hashable, Sendable, CaseIterable {
    /// Where lines of the language begin.
    case start
    /// In the middle.
    case centre
    /// Where lines of the language end.
    case end
  }

  /// Where the lines stand.
  public var side: Side
  /// Whether room is left above them, in which somebody signs.
  public var isSigned: Bool
  /// The lines, each of pieces without a line feed; one without words is not printed.
  public var lines: [[PaperText.Piece]]

  /// Makes lines.
  public init(
    lines: [[PaperText.Piece]],
    at side: Side = .start,
    isSigned: Bool = false
  ) {
    self.side = side
    self.isSigned = isSigned
    self.lines = lines
  }

  /// Makes lines of words in one style.
  public init(
    _ lines: [String],
    style: Style = .plain,
    at side: Side = .start,
    isSigned: Bool = false
  ) {
    self.init(
      lines: lines.map { [PaperText.Piece(.plain, $0, style: style)] },
      at: side,
      isSigned: isSigned
    )
  }

  /// The lines that have words, each as a paragraph.
  var texts: [PaperText] { lines.map { PaperText($0) }.filter { !$0.isBlank } }
}

extension Paper {
  /// Whether it is set in lines and sheets as a letter is, at least in part.
  var hasStanzas: Bool {
    !printsTitle
      || blocks.contains { block in
        switch block {
        case .stanza, .beside, .sheet: true
        case .heading, .headline, .masthead, .text, .trace, .table, .chart: false
        }
      }
  }
}
