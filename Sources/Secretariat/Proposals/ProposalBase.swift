import DraftText
import Redlining

/// The text that a proposal is about, with what its paragraphs are called.
struct ProposalBase {
  let draft: Draft
  /// The name of the version.
  let label: String
  private let references: [Reference?]
  private let blocks: ParagraphBlocks
  let texts: [String]

  init(_ draft: Draft, label: String) {
    self.draft = draft
    self.label = label
    references = draft.references()
    blocks = ParagraphBlocks(draft)
    let labels = draft.footnoteLabels
    texts = draft.paragraphs.map { Draft.spell($0.runs, labels: labels) }
  }

  /// What people call a paragraph: `OP4 (b)`, or its first words.
  func name(of paragraph: Int) -> String {
    if let reference = references[paragraph] { return reference.description }
    let words = texts[paragraph].split(separator: " ")
    return "“" + words.prefix(4).joined(separator: " ") + (words.count > 4 ? "…”" : "”")
  }

  /// Some paragraphs in a sentence; many are counted.
  func names(of paragraphs: [Int]) -> String {
    let named = paragraphs.prefix(12).map(name(of:)).joined(separator: ", ")
    return paragraphs.count > 12 ? named + " and \(paragraphs.count - 12) more" : named
  }

  /// The place of a paragraph by what people call it.
  func paragraph(called name: String) -> Int? {
    Reference(parsing: name).flatMap { draft.paragraph(at: $0) }
  }

  /// A paragraph with all that belongs to it.
  func block(_ index: Int) -> [Int] { Array(index...blocks.ends[index]) }

  /// How much of the text is found again in a copy: of its longer paragraphs, the share of those
  /// that are the same or little changed.
  func share(in comparison: Comparison) -> Double {
    var all = 0
    var found = 0
    for (relation, facts) in zip(comparison.relations, comparison.facts) {
      let long = relation.old.filter { texts[$0].split(separator: " ").count > 3 }.count
      all += long
      if !relation.new.isEmpty, facts.keptWords * 2 >= facts.deletedWords { found += long }
    }
    return all == 0 ? (comparison.old.paragraphs.isEmpty ? 0 : 1) : Double(found) / Double(all)
  }
}
