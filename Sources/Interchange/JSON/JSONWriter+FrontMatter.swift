import DraftText

extension JSONWriter {
  /// Writes what masthead and letters said; what they did not say is left out.
  mutating func frontMatter(_ front: FrontMatter) {
    beginObject()
    member("version", front.version)
    member("organ", front.organ)
    member("symbol", front.symbol)
    member("distribution", front.distribution)
    member("distributed", front.distributed.map(Self.spell))
    member("original", front.original)
    member("session", front.session)
    member("agendaItem", front.agendaItem)
    member("agendaTitle", front.agendaTitle)
    member("heading", front.heading)
    member("adopted", front.adopted.map(Self.spell))
    member("origin", front.origin)
    member("originSymbol", front.originSymbol)
    member("number", front.number)
    member("meeting", front.meeting)
    member("jobNumber", front.jobNumber)
    list("other", front.other)
    if !front.letters.isEmpty {
      key("letters")
      beginArray()
      for letter in front.letters {
        beginObject()
        member("date", letter.date.map(Self.spell))
        key("lines")
        beginArray()
        for line in letter.lines { string(line) }
        endArray()
        endObject()
      }
      endArray()
    }
    endObject()
  }

  private mutating func list(_ name: String, _ values: [String]) {
    guard !values.isEmpty else { return }
    key(name)
    beginArray()
    for value in values { string(value) }
    endArray()
  }

  /// Spells a day as ISO 8601 does: `2021-11-23`.
  private static func spell(_ date: CalendarDate) -> String {
    func padded(_ number: Int, to width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(date.year, to: 4))-\(padded(date.month, to: 2))-\(padded(date.day, to: 2))"
  }
}
