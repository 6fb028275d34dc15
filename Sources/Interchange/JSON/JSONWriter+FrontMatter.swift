import DraftText

extension JSONWriter {
  /// Writes what masthead and letters said; what they did not say is left out.
  mutating func frontMatter(_ front: FrontMatter) {
    beginObject()
    member("version", front.version)
    member("organ", front.organ)
    member("symbol", front.symbol)
    member("distribution", front.distribution)
    member("distributed", front.distributed?.description)
    member("original", front.original)
    member("session", front.session)
    member("agendaItem", front.agendaItem)
    member("agendaTitle", front.agendaTitle)
    member("heading", front.heading)
    member("adopted", front.adopted?.description)
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
        member("date", letter.date?.description)
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
}
