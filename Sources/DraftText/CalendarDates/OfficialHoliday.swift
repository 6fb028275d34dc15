/// A day on which Headquarters is closed, though it is neither a Saturday nor a Sunday.
public struct OfficialHoliday: Hashable, Sendable {
  /// How a day is known.
  public enum Source: String, Hashable, Codable, Sendable, CaseIterable {
    /// It stands in the list of its year as the organization published it.
    case published
    /// It follows from the rules that the published lists keep.
    case computed
    /// Whoever uses the program said so.
    case given
  }

  /// The day on which it is observed.
  public var date: CalendarDate
  /// What it is called, such as `Thanksgiving Day`.
  public var name: String
  /// How it is known.
  public var source: Source

  /// Names a holiday.
  public init(_ date: CalendarDate, _ name: String, source: Source = .given) {
    self.date = date
    self.name = name
    self.source = source
  }
}
