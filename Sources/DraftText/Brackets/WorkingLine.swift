/// One line of a working paper, as the kind of thing it is.
///
/// Papers from the rooms mix text with remarks on the text: legends, instructions, reports on
/// where a paragraph stands, noise of the word processor. Whatever the kind, the line prints back
/// as it was written.
///
/// ```swift
/// let line = try WorkingLine(parsing: "from [extreme - US; G77 delete] poverty")
/// if case .text(let text) = line { … }
/// ```
public enum WorkingLine: Hashable, Sendable {
  /// Text, with its brackets, names and notes.
  case text(BracketedText)
  /// What to do with the text, told in words.
  case instruction(Instruction)
  /// Where a paragraph stands.
  case status(StatusReport)
  /// Paragraphs that are pointed at, and nothing else.
  case locations(ReferenceList)
  /// What the typography means.
  case legend(Legend)
  /// The head of a table that traces paragraphs to those who contributed and what they wrote.
  case traceability(TraceabilityHead)
  /// Codes of another body for what is proposed.
  case codes([ProposalCode], String)
  /// A comment of the word processor.
  case comment(ImportedComment)
  /// The word processor's own remark on a change of format, which is no text.
  case formatting(String)

  /// Reads one line in English.
  ///
  /// What is certain from its form comes first, and what fits nothing else is text. A line with
  /// bracket marks is never an instruction or a report.
  ///
  /// - Throws: ``BracketTable/Overflow`` if the line has more bracket marks than any text.
  public init(parsing line: String) throws(BracketTable.Overflow) {
    if let codes = Self.codes(in: line) {
      self = .codes(codes, line)
    } else if line.hasPrefix("Formatted: ") {
      self = .formatting(line)
    } else if let comment = ImportedComment(parsing: line) {
      self = .comment(comment)
    } else if let head = TraceabilityHead(parsing: line) {
      self = .traceability(head)
    } else if let legend = Legend(parsing: line) {
      self = .legend(legend)
    } else if let list = ReferenceList(parsing: line) {
      self = .locations(list)
    } else {
      let text = try BracketedText(parsing: line)
      let hasBrackets = text.parts.contains { part in
        switch part.kind {
        case .bracket, .stray: true
        default: false
        }
      }
      if !hasBrackets, let report = StatusReport(parsing: line) {
        self = .status(report)
      } else if !hasBrackets, let instruction = Instruction(parsing: line) {
        self = .instruction(instruction)
      } else {
        self = .text(text)
      }
    }
  }

  private static func codes(in line: String) -> [ProposalCode]? {
    guard line.utf8.count <= 200 else { return nil }
    let words = line.split { $0 == " " || $0 == "·" || $0 == "," }
    let codes = words.compactMap { ProposalCode(rawValue: String($0)) }
    return codes.count == words.count && !codes.isEmpty ? codes : nil
  }
}

extension WorkingLine: CustomStringConvertible {
  /// The line as it was written.
  public var description: String {
    switch self {
    case .text(let text): text.description
    case .instruction(let instruction): instruction.description
    case .status(let report): report.description
    case .locations(let list): list.description
    case .legend(let legend): legend.description
    case .traceability(let head): head.description
    case .codes(_, let line): line
    case .comment(let comment): comment.description
    case .formatting(let line): line
    }
  }
}
