import DraftText

/// How long the texts of a draft are, in scalars of the text as scripts spell it.
struct OriginLengths {
  /// The length of each paragraph.
  let paragraphs: [Int]
  /// The length of each footnote.
  let footnotes: [Int]

  init(of draft: Draft) {
    let labels = draft.footnoteLabels
    func length(_ runs: [Run]) -> Int {
      runs.reduce(0) { length, run in
        switch run {
        case .text(let text, _): length + text.unicodeScalars.count
        // An anchor is spelled `[^3]`.
        case .footnote(let id): length + (labels[id]?.unicodeScalars.count ?? 1) + 3
        }
      }
    }
    paragraphs = draft.paragraphs.map { length($0.runs) }
    footnotes = draft.footnotes.map { length($0.runs) }
  }
}
