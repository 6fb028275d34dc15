public import Interchange

/// Prints what was mended in a text without asking, and how much is left.
public struct MendingPaper: Sendable {
  /// What was done in each round, with the text as it was before.
  public let made: [CheckedVersion]
  /// The text as it is now, with what is left.
  public let left: CheckedVersion

  /// Makes a printer.
  public init(made: [CheckedVersion], left: CheckedVersion) {
    self.made = made
    self.left = left
  }

  /// The document.
  public var paper: Paper {
    let count = made.reduce(0) { $0 + $1.findings.count }
    let done =
      switch count {
      case 0: "Nothing could be mended without asking."
      case 1: "1 place was mended."
      default: "\(count) places were mended."
      }
    var blocks: [Paper.Block] = [.text(PaperText(done))]
    for round in made { blocks += CheckPaper(round).groupBlocks }
    let rest = left.findings.isEmpty ? "Nothing is left." : "Left: \(left.countSentence)"
    blocks.append(.text(PaperText(rest)))
    return Paper(title: "What was mended in \(left.name)", blocks: blocks)
  }
}
