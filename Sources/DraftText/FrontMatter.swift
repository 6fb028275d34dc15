/// What the masthead and the cover letters of a document said about it.
///
/// Every field is as printed unless it is a date. The date a text was distributed and the date
/// it was adopted are different facts and never stand in for each other.
public struct FrontMatter: Hashable, Codable, Sendable {
  /// The version's name, such as `Zero draft` or `Rev.1`.
  public var version: String?
  /// The organ, such as `General Assembly`.
  public var organ: String?
  /// The document symbol, such as `A/RES/76/7`.
  public var symbol: String?
  /// The distribution category, such as `General` or `Limited`.
  public var distribution: String?
  /// The day of distribution, from the masthead.
  public var distributed: CalendarDate?
  /// The original language, such as `English`.
  public var original: String?
  /// The session, such as `Seventy-sixth session`.
  public var session: String?
  /// The number of the agenda item, such as `108` or `26 (b)`.
  public var agendaItem: String?
  /// The title of the agenda item.
  public var agendaTitle: String?
  /// The heading over the text, such as `Resolution adopted by the General Assembly on …`.
  public var heading: String?
  /// The day of adoption.
  public var adopted: CalendarDate?
  /// Where the text came from, such as `without reference to a Main Committee (A/76/L.11)`.
  public var origin: String?
  /// The symbol of the draft that was adopted, such as `A/76/L.11`.
  public var originSymbol: String?
  /// The number of the resolution, such as `76/7`.
  public var number: String?
  /// The meeting at which the text was adopted, such as `37th plenary meeting`.
  public var meeting: String?
  /// The job number, such as `21-07526 (E)`.
  public var jobNumber: String?
  /// Other lines of the masthead, kept as printed.
  public var other: [String]
  /// The letters under which the text was sent, in order.
  public var letters: [CoverLetter]

  /// Front matter that says nothing.
  public init() {
    other = []
    letters = []
  }
}
