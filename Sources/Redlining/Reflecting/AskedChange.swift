public import DraftText

/// A change that somebody asked for, on its way to be looked for in the next version.
public struct AskedChange: Hashable, Sendable {
  /// What it is known by; no two have the same.
  public var key: Int
  /// What was asked, of paragraphs of the earlier version.
  public var change: ProposedChange
  /// Whether it was decided that it is taken up, so that less is enough to know it again.
  public var isAccepted: Bool

  /// Who wants it, as far as their names may stand in the text.
  public var holders: [PartyID]

  /// Asks for a change.
  public init(
    key: Int,
    change: ProposedChange,
    isAccepted: Bool = false,
    holders: [PartyID] = []
  ) {
    self.key = key
    self.change = change
    self.isAccepted = isAccepted
    self.holders = holders
  }
}
