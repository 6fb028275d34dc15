import DraftText

/// Paragraphs one after another, with those that follow each other as a span: `PP1–PP6, OP4 (b)`.
struct ParagraphSpans {
  /// The paragraphs in words.
  let text: String

  /// Joins references as they are printed.
  init(_ references: [String]) {
    var spans: [(first: String, last: String, reference: Reference?)] = []
    for printed in references {
      let reference = Reference(parsing: printed)
      if let last = spans.last?.reference, let reference, reference.follows(last) {
        spans[spans.count - 1].last = printed
        spans[spans.count - 1].reference = reference
      } else {
        spans.append((printed, printed, reference))
      }
    }
    text = spans.map { $0.first == $0.last ? $0.first : "\($0.first)–\($0.last)" }
      .joined(separator: ", ")
  }
}

extension Reference {
  /// Whether it is the whole paragraph with the next number.
  fileprivate func follows(_ other: Reference) -> Bool {
    guard annex == other.annex, section == other.section, items.isEmpty, other.items.isEmpty,
      portion == nil, other.portion == nil
    else { return false }
    switch (other.place, place) {
    case (.preambular(let one), .preambular(let next)),
      (.operative(let one), .operative(let next)), (.paragraph(let one), .paragraph(let next)):
      return one.suffixes.isEmpty && next.suffixes.isEmpty && next.value == one.value + 1
    default: return false
    }
  }
}
