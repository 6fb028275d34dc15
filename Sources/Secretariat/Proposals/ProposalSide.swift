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

  /// The amendments that record it: one, or for a whole proposal one for each of its own.
  func amendments(of version: Version, _ reader: VersionReader) throws(Problem) -> [Amendment] {
    if on.lowercased() == "all" { return [Amendment(.stance(stance), passages: [], words: words)] }
    guard on.hasPrefix("#") else {
      let passages = try reader.passages(on, of: version)
      return [Amendment(.stance(stance), passages: passages, words: words)]
    }
    let pointer = try Amendment.Pointer(typed: on)
    guard let aim = reader.ledger.state.proposals[pointer.proposal] else {
      throw Problem(.proposal(.unknown(pointer.proposal)), in: reader.ledger)
    }
    let places = pointer.place.map { $0...$0 } ?? 1...max(aim.proposal.amendments.count, 1)
    return places.map { place in
      Amendment(
        .stance(stance),
        passages: [],
        target: Amendment.Pointer(proposal: pointer.proposal, place: place),
        words: words
      )
    }
  }
}

extension Amendment.Pointer {
  /// Reads `#12`, or `#12.3` for the third amendment of it.
  ///
  /// - Throws: that it names no proposal.
  init(typed: String) throws(Problem) {
    let numbers = typed.dropFirst(typed.hasPrefix("#") ? 1 : 0)
      .split(separator: ".", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard (1...2).contains(numbers.count), numbers.allSatisfy({ $0 > 0 }) else {
      throw Problem(
        "“\(typed)” names no proposal",
        hint: "Write #12, or #12.3 for its third amendment."
      )
    }
    self.init(proposal: numbers[0], place: numbers.count > 1 ? numbers[1] : nil)
  }
}
