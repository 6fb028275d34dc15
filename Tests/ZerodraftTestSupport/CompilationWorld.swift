public import DraftText
public import Publishing
public import Redlining

/// A draft and what several parties want of it, drawn at random.
///
/// Each party has a mark for words of its own, such as `‹0›`, and all share `‹shared›`.
public struct CompilationWorld: Sendable {
  /// The draft.
  public let base: Draft
  /// What is wanted, one change of a party a paragraph.
  public let contributions: [Contribution]
  /// Who wants it; the proposal of each has the number of its place.
  public let parties: [PartyID]

  /// Makes a world; the same seed always makes the same one.
  public init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let words = ["all", "States", "peace", "persons", "hearing", "small", "support", "in", "by"]
    func sentence(_ random: inout SeededGenerator, _ opening: String) -> String {
      let rest = (0..<Int.random(in: 3...14, using: &random)).map { _ in
        words[Int.random(in: 0..<words.count, using: &random)]
      }
      return "\(opening) \(rest.joined(separator: " "))"
    }
    let count = Int.random(in: 2...7, using: &random)
    base = Draft(
      paragraphs: (0..<count).map { index in
        let isItem = index > 1 && Int.random(in: 0..<4, using: &random) == 0
        return Paragraph(
          id: .provisional(index),
          role: isItem ? .item(depth: 1) : .operative,
          label: isItem ? nil : Label("\(index + 1)"),
          runs: [.text(sentence(&random, isItem ? "The" : "Decides"))]
        )
      }
    )
    parties = (0..<Int.random(in: 1...5, using: &random)).map { PartyID("Delegation \($0)") }
    var contributions: [Contribution] = []
    for (number, party) in parties.enumerated() {
      // One change a paragraph, so that what the party wants is one text.
      for index in 0..<count where Int.random(in: 0..<3, using: &random) > 0 {
        let length = base.paragraphs[index].words.unicodeScalars.count
        let start = Int.random(in: 0...length, using: &random)
        let end = Int.random(in: start...min(length, start + 9), using: &random)
        let own = Bool.random(using: &random) ? "‹\(number)›" : "‹shared›"
        let change: ProposedChange =
          switch Int.random(in: 0..<8, using: &random) {
          case 0: .delete(paragraphs: [index])
          case 1: .insert(after: index, words: sentence(&random, "Requests \(own)"))
          case 2: .alternative(paragraph: index, words: sentence(&random, "Requests \(own)"))
          case 3: .stance(.retain, paragraphs: [index])
          case 4: .split(paragraph: index, texts: ["Decides \(own)", "Requests \(own)"])
          case 5: .rewrite(paragraph: index, words: sentence(&random, "Decides \(own)"))
          default: .edit(paragraph: index, edits: [TextEdit(start..<end, own)])
          }
        contributions.append(
          Contribution(proposal: number, holders: [party], change: change, rationale: "why \(own)")
        )
      }
    }
    self.contributions = contributions
  }
}

extension CompilationWorld {
  /// The compilation with what goes with it.
  ///
  /// - Parameter isWanted: which of the changes are in it.
  /// - Returns: a compilation of a zero draft.
  public func compiled(where isWanted: (Contribution) -> Bool = { _ in true }) -> CompiledVersion {
    CompiledVersion(
      title: "A declaration",
      version: "Zero draft",
      compilation: Compilation(base: base, contributions.filter(isWanted))
    )
  }
}

extension Compilation {
  /// The paragraphs of the text that one party wants.
  public func text(of party: PartyID) -> [String] {
    entries.compactMap { entry in
      switch entry {
      case .paragraph(let index):
        let paragraph = paragraphs[index]
        guard !paragraph.leaving.contains(party) else { return nil }
        return paragraph.layers.text { $0.contains(party) }
      case .addition(let index):
        let addition = additions[index]
        return addition.holders.contains(party) ? addition.words : nil
      }
    }
  }
}
