extension CalendarDate: CustomStringConvertible {
  /// The date as ISO 8601 has it: `2021-11-22`.
  public var description: String {
    let digits = [String(year), String(month), String(day)]
    let widths = [4, 2, 2]
    return zip(digits, widths).map { text, width in
      String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }.joined(separator: "-")
  }

  /// Reads the spelling of ISO 8601.
  ///
  /// - Parameter iso: four digits, two and two, such as `2021-11-22`.
  public init?(iso: String) {
    let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], iso.utf8.allSatisfy({ $0 < 0x3A }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Reads words that are nothing but a printed date, in any of the six languages.
  ///
  /// - Parameter words: such as `22 November 2021` or `22 ноября 2021 года`.
  public init?(printed words: String) {
    guard let printed = PrintedDate(in: words), printed.isWhole else { return nil }
    self = printed.date
  }
}
