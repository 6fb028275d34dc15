import DraftText
import Interchange
import ZerodraftTestSupport

/// Makes papers at random, each word of which is numbered and so the only one of its kind.
struct PaperFactory {
  private var random: SeededGenerator
  private let nuisances: [String]
  private let script: [String]
  private let language: Language
  /// The words that were given to the paper, in order, without those of the heads of tables.
  private(set) var given: [String] = []

  private static let scripts: [Language: [String]] = [
    .english: ["peace", "rights", "States"], .french: ["paix", "développement", "États"],
    .spanish: ["niños", "derechos"], .russian: ["мир", "государства"],
    .arabic: ["السلام", "الدول"], .chinese: ["和平", "发展"],
  ]

  init(seed: UInt64, language: Language = .english, nuisances: [String] = []) {
    random = SeededGenerator(seed: seed)
    self.nuisances = nuisances
    self.language = language
    script = Self.scripts[language] ?? []
  }

  /// A paper of up to a dozen blocks.
  mutating func paper() -> Paper {
    var paper = Paper(language: language, title: words(4), isLandscape: Bool.random(using: &random))
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      switch Int.random(in: 0..<11, using: &random) {
      case 0: paper.blocks.append(.heading(Int.random(in: -1...9, using: &random), words(3)))
      case 1: paper.blocks.append(.table(table()))
      case 8: paper.blocks.append(.stanza(stanza()))
      case 9:
        let count = Int.random(in: 0...3, using: &random)
        paper.blocks.append(.beside((0..<count).map { _ in stanza() }))
      case 10: paper.blocks.append(.sheet)
      default: paper.blocks.append(.text(text()))
      }
    }
    return paper
  }

  private mutating func stanza() -> PaperStanza {
    let side = PaperStanza.Side.allCases.randomElement(using: &random) ?? .start
    let lines = (0..<Int.random(in: 0...3, using: &random)).map { _ in text().pieces }
    return PaperStanza(lines: lines, at: side, isSigned: chance(2))
  }

  private mutating func table() -> PaperTable {
    let caption = words(3)
    let columns = (0..<Int.random(in: 1...6, using: &random)).map { index in
      PaperTable.Column("head\(index)", share: Int.random(in: -1...9, using: &random))
    }
    var table = PaperTable(caption: caption, columns: columns, rows: [])
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      var row: [[PaperText]] = []
      // Now and then there are cells too few or too many.
      for _ in 0..<Int.random(in: 0...columns.count + 1, using: &random) {
        row.append((0..<Int.random(in: 0...3, using: &random)).map { _ in text() })
      }
      table.rows.append(row)
    }
    return table
  }

  private mutating func text() -> PaperText {
    let indent = Int.random(in: -1...12, using: &random)
    let settings: [PaperText.Setting] = [
      .body(indent: indent), .body(indent: 0), .remark(indent: indent), .item, .small,
    ]
    var text = PaperText([], setting: settings.randomElement(using: &random) ?? .item)
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      let ink = PaperText.Ink.allCases.randomElement(using: &random) ?? .plain
      let style = Style(
        emphasis: chance(4),
        strong: chance(6),
        superscript: chance(9),
        link: chance(9) ? "https://example.org/?a=1&copy=2" : nil
      )
      text.pieces.append(PaperText.Piece(ink, " " + words(5) + " ", style: style))
      if chance(9) { text.pieces.append(PaperText.Piece(ink, "")) }
    }
    if chance(5) { text.anchor = "OP\(Int.random(in: 1...3, using: &random))" }
    return text
  }

  private mutating func chance(_ count: Int) -> Bool {
    Int.random(in: 0..<count, using: &random) == 0
  }

  private mutating func words(_ limit: Int) -> String {
    (0..<Int.random(in: 1...limit, using: &random))
      .map { _ in
        let word = "\(script.randomElement(using: &random) ?? "")Q\(given.count)Q"
        given.append(word)
        guard let nuisance = nuisances.randomElement(using: &random), chance(2) else { return word }
        return chance(2) ? nuisance + " " + word : word + nuisance
      }
      .joined(separator: " ")
  }
}
