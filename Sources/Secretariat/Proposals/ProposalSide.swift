import DraftText
public import Negotiation

/// A side that is taken, of paragraphs or of a proposal, as it is typed.
public struct ProposalSide: Hashable, Sendable {
  /// The side.
  public var stance: Amendment.Stance
  /// What it is about: `OP4, OP5`, `all`, or a proposal: `#12`, `#12.3`.
  public var on: String
  /// What is said with it.
  public var words: String?

  /// Takes a side.
  public init(_ stance: Amendment.Stance, on: String, words: String? = nil) {
    self.stance = stance
    self.on = on
    self.words = words
  }

  /// The amendment that records it.
  func amendment(of version: Version, _ reader: VersionReader) throws(Problem) -> Amendment {
    if on.lowercased() == "all" { return Amendment(.stance(stance), passages: [], words: words) }
    guard on.hasPrefix("#") else {
      return Amendment(
        .stance(stance),
        passages: try reader.passages(on, of: version),
        words: words
      )
    }
    let numbers = on.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
      .map { Int($0) }
    guard (1...2).contains(numbers.count), let proposal = numbers[0],
      numbers.allSatisfy({ ($0 ?? 0) > 0 })
    else {
      throw Problem(
        "“\(on)” names no proposal",
        hint: "Write #12, or #12.3 for its third amendment."
      )
    }
    let pointer = Amendment.Pointer(proposal: proposal, place: numbers.count > 1 ? numbers[1] : nil)
    return Amendment(.stance(stance), passages: [], target: pointer, words: words)
  }
}
