import DraftText
public import Editorial
public import Interchange

/// Prints the pages of rules, or the list of all of them.
public struct RulePaper: Sendable {
  /// The rules.
  public let pages: [RulePage]

  /// Makes a printer.
  public init(_ pages: [RulePage]) {
    self.pages = pages
  }

  /// A line for each rule.
  public var list: Paper {
    let table = PaperTable(
      caption: "The rules, how surely each is one, and what breaking it weighs",
      columns: [
        PaperTable.Column("Rule", share: 2), PaperTable.Column("Sentence", share: 11),
        PaperTable.Column("In a draft", share: 3), PaperTable.Column("When final", share: 3),
      ],
      rows: pages.map { page in
        [
          [PaperText([.label("\(page.id)"), .plain(" \(page.certainty.rawValue)")])],
          [PaperText(page.sentence)],
          [PaperText(Self.weight(page, .draft))],
          [PaperText(Self.weight(page, .final))],
        ]
      }
    )
    return Paper(title: "Editorial rules", blocks: [.table(table)] + legend)
  }

  /// A page for each rule.
  public var whole: Paper {
    let title = pages.count == 1 ? "\(pages[0].id) \(pages[0].sentence)" : "Editorial rules"
    var blocks: [Paper.Block] = []
    for page in pages {
      if pages.count > 1 { blocks.append(.heading(1, "\(page.id) \(page.sentence)")) }
      blocks += page.explanation.map { .text(Self.text($0)) }
      blocks += page.right.map { .text(Self.text($0, "Right: ")) }
      blocks += page.wrong.map { .text(Self.text($0, "Wrong: ")) }
      blocks.append(.text(Self.text(page.source, "Source: ")))
      blocks.append(.text(Self.text(Self.meaning(of: page.certainty), "Certainty: ")))
      blocks.append(.text(Self.text(Self.weight(page), "Weight: ")))
      let languages = page.isForEveryLanguage ? "all six languages" : "English"
      blocks.append(.text(Self.text(languages, "Holds in: ")))
    }
    return Paper(title: title, blocks: blocks)
  }

  private var legend: [Paper.Block] {
    Certainty.allCases.map { .text(PaperText(Self.meaning(of: $0), setting: .small)) }
  }

  private static func text(_ words: String, _ head: String? = nil) -> PaperText {
    let pieces: [PaperText.Piece] = words.split(separator: "`", omittingEmptySubsequences: false)
      .enumerated().compactMap { place, part in
        guard !part.isEmpty else { return nil }
        let style = place.isMultiple(of: 2) ? Style.plain : Style(emphasis: true)
        return PaperText.Piece(.plain, String(part), style: style)
      }
    guard let head else { return PaperText(pieces) }
    return PaperText([.label(head)] + pieces, setting: .item)
  }

  private static func weight(_ page: RulePage) -> String {
    let draft = weight(page, .draft)
    let final = weight(page, .final)
    return draft == final ? draft : "\(draft) in a draft, \(final) in a final text"
  }

  private static func weight(_ page: RulePage, _ phase: Phase) -> String {
    page.severity(in: phase)?.rawValue ?? "–"
  }

  private static func meaning(of certainty: Certainty) -> String {
    switch certainty {
    case .stated: "A: stated in the United Nations Editorial Manual or guidelines, or a plain fact"
    case .observed: "B: observed in adopted texts that agree; never an error"
    case .reported: "C: reported by others; never an error"
    case .general: "G: general good practice; never an error"
    }
  }
}
