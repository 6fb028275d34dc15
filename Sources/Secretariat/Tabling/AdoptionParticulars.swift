public import DraftText

/// What is said of an adoption.
public struct AdoptionParticulars: Sendable {
  /// The resolution: `76/7` or `A/RES/76/7`.
  public var number = ""
  /// The meeting as printed, such as `37th plenary meeting`.
  public var meeting = ""
  /// The day.
  public var date: CalendarDate
  /// How it was adopted.
  public var voting = VotingParticulars()
  /// The committee on whose report it was adopted.
  public var committee: String?
  /// The symbol of the report, as it is typed.
  public var report: String?

  /// Says on which day it was.
  public init(on date: CalendarDate) {
    self.date = date
  }
}
