/// A letter that came with a draft, kept as it stands and never part of the text.
public struct CoverLetter: Hashable, Codable, Sendable {
  /// The day the letter is dated, where it says so; not the date of the text.
  public var date: CalendarDate?
  /// The letter's lines, without empty ones.
  public var lines: [String]

  /// Makes a letter.
  public init(date: CalendarDate? = nil, lines: [String]) {
    self.date = date
    self.lines = lines
  }
}
