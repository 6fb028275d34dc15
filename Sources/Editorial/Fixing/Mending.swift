public import DraftText

/// A draft with everything mended that can be mended without asking.
public struct Mending: Hashable, Sendable {
  /// What was mended at one go.
  public struct Round: Hashable, Sendable {
    /// The draft before.
    public var draft: Draft
    /// What was mended; the places are those in the draft before.
    public var made: [Finding]
  }

  /// The draft as it is now.
  public var draft: Draft
  /// What was mended, the first round first: what one mends may show something else to the next.
  public var rounds: [Round]
  /// What is left for a person, in the order of the text.
  public var left: [Finding]
}

extension RuleBook {
  /// The most rounds of mending.
  private static let roundLimit = 8

  /// Makes the safe suggestions, until there are none.
  ///
  /// What is suggested unsafely is left alone, and so are letters, which are no part of the text.
  ///
  /// - Complexity: a few times that of finding.
  public func mending(_ draft: Draft, _ setting: CheckSetting = CheckSetting()) -> Mending {
    var mending = Mending(draft: draft, rounds: [], left: findings(in: draft, setting))
    for _ in 0..<Self.roundLimit {
      let safe = mending.left.filter { $0.suggestion?.isSafe ?? false }
      let (draft, isMade) = mending.draft.making(safe.compactMap(\.suggestion))
      let made = zip(safe, isMade).filter(\.1).map(\.0)
      guard !made.isEmpty else { break }
      mending.rounds.append(Mending.Round(draft: mending.draft, made: made))
      mending.draft = draft
      mending.left = findings(in: draft, setting)
    }
    return mending
  }
}
