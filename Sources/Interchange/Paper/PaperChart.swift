/// Bars of a paper, each parted into the same kinds of shares.
///
/// What the bars say is said by numbers too, in a table beside them: a chart is never the only
/// place where something stands.
public struct PaperChart: Hashable, Sendable {
  /// A kind of share; it has a tone, a pattern and a letter, so that nobody depends on colours.
  public struct Kind: Hashable, Sendable {
    /// What it is called.
    public var name: String
    /// The letter that stands in its shares.
    public var letter: String
    /// How it is set off.
    public var tone: PaperTone

    /// Makes a kind.
    public init(_ name: String, letter: String, tone: PaperTone) {
      self.name = name
      self.letter = letter
      self.tone = tone
    }
  }

  /// A bar.
  public struct Bar: Hashable, Sendable {
    /// What stands over it.
    public var label: String
    /// How much there is of each kind, in hundredths that add up to a hundred.
    public var hundredths: [Int]

    /// Makes a bar.
    public init(_ label: String, hundredths: [Int]) {
      self.label = label
      self.hundredths = hundredths
    }
  }

  /// Bars that belong together.
  public struct Group: Hashable, Sendable {
    /// What stands over them.
    public var title: String
    /// The bars.
    public var bars: [Bar]

    /// Makes a group.
    public init(_ title: String, bars: [Bar]) {
      self.title = title
      self.bars = bars
    }
  }

  /// What it shows.
  public var title: String
  /// What can be read off it, in sentences, for those who cannot see it.
  public var summary: String
  /// The kinds of shares, in the order in which they stand in a bar.
  public var kinds: [Kind]
  /// The bars.
  public var groups: [Group]

  /// Makes a chart.
  public init(title: String, summary: String, kinds: [Kind], groups: [Group]) {
    self.title = title
    self.summary = summary
    self.kinds = kinds
    self.groups = groups
  }
}

/// How a share of a chart or a cell of a table is set off, from what is settled to what is not.
public enum PaperTone: String, Hashable, Sendable, CaseIterable {
  /// Settled.
  case settled
  /// Settled but for something.
  case waiting
  /// In dispute.
  case disputed
  /// In hand.
  case moving
  /// Not begun.
  case quiet
}
