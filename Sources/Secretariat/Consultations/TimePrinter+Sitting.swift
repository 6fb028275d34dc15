public import Negotiation

extension TimePrinter {
  /// When a meeting sits: `Tuesday, 13 July 2021, 10 a.m. New York (2 p.m. UTC) to noon`.
  public func text(_ sitting: Sitting) -> String {
    let isOneDay = date(sitting.start) == date(sitting.end)
    return "\(text(sitting.start)) to \(isOneDay ? hour(sitting.end) : text(sitting.end))"
  }

  /// When something is done at a meeting, on the clock of the negotiation; the day is left out
  /// where it is known already.
  public func span(of item: ProgrammeItem, after day: String?) -> (text: String, day: String?) {
    guard let first = item.start ?? item.end else { return ("", day) }
    let today = self.day(first)
    var hours: [String] = []
    if let start = item.start { hours.append(hour(start)) }
    if let end = item.end { hours.append("to " + hour(end)) }
    let clock = hours.joined(separator: " ")
    return (today == day ? clock : "\(today), \(clock)", today)
  }
}
