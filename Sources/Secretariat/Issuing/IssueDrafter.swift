import DraftText
import Negotiation
import Publishing

/// Puts a document together from a text, the record, and what was said beside them.
///
/// What was said wins over what was recorded of the document, that over what the negotiation was
/// opened with, and that over what the text says of itself.
struct IssueDrafter {
  let form: IssueForm
  let particulars: IssueParticulars
  let matter: IssueMatter
  let language: Language
  let words: OfficialWording
  /// What is missing.
  var facts: LetterFacts

  init(_ form: IssueForm, _ particulars: IssueParticulars, _ matter: IssueMatter) {
    self.form = form
    self.particulars = particulars
    self.matter = matter
    language = matter.text.draft.language
    words = OfficialWording(language)
    facts = LetterFacts(of: form.subject)
  }

  /// What the record says of the document.
  var submission: Submission? { matter.document?.submission }
  /// What it says of its adoption.
  var adoption: Adoption? { matter.document?.adoption?.content }
  /// Whether the text says of itself that it is a resolution.
  var isResolutionItself: Bool { matter.front.number != nil || matter.front.adopted != nil }

  /// The document.
  ///
  /// - Parameters:
  ///   - title: the title of the text.
  ///   - text: the text behind its title; nothing for an addendum, whose text is made here.
  /// - Returns: the document.
  /// - Throws: every fact that is missing, or what two facts say against each other.
  mutating func document(
    titled title: String?,
    _ text: PrintedText?
  ) throws(Problem) -> OfficialDocument {
    let symbol = try symbol()
    let session = try session(symbol)
    let date = date()
    let organ = organ(symbol)
    let title = facts.need(title, "a title", hint: "a title in the text")
    let items = agendaItems()
    let jobNumber = try jobNumber()
    var heading = OfficialHeading(line: "")
    var origin: String?
    var closing: [String] = []
    var text = text
    switch form {
    case .draft:
      heading = try self.heading(Self.organ(of: symbol) ?? organ)
      try requireSession(session, holds: date, "submitted")
    case .addendum:
      var lines = words.addendum(sponsors: try joined())
      heading.line = lines.removeFirst()
      text = PrintedText(lines: lines, in: language)
    case .resolution:
      let adopted = particulars.adopted ?? adoption?.date ?? matter.front.adopted
      if adopted == nil { facts.lack("the day of adoption", hint: "--adopted DAY") }
      origin = try self.origin()
      closing = self.closing(adopted)
      heading.line = adoptionLine(adopted, Self.organ(of: symbol) ?? organ)
      try requireSession(session, holds: adopted, "adopted")
      try require(date, isNotBefore: adopted)
    }
    try facts.requireAll()
    guard let symbol, let text else { throw Problem("\(form.subject) needs a symbol") }
    return OfficialDocument(
      kind: form == .resolution ? .resolution : .draft,
      symbol: symbol,
      organ: words.organ(organ),
      date: date,
      original: form == .resolution ? nil : original,
      session: session.flatMap { AssemblySession(printed: $0) }.flatMap { words.session($0.number) }
        ?? session ?? "",
      agendaItems: items,
      heading: heading.line,
      headingNote: heading.note,
      origin: origin,
      number: form == .resolution ? symbol.resolutionNumber : nil,
      title: title,
      closing: closing,
      text: text,
      jobNumber: jobNumber
    )
  }

  /// The line over a resolution.
  ///
  /// That of the text itself stays where nothing else was said of the day.
  private func adoptionLine(_ adopted: CalendarDate?, _ organ: String) -> String {
    let isSaid = particulars.adopted != nil || adoption != nil
    if !isSaid, isResolutionItself, let line = matter.front.heading { return line }
    return adopted.map { words.adopted(on: $0, by: organ) } ?? ""
  }

  /// Meeting and day of adoption, a line each.
  private mutating func closing(_ adopted: CalendarDate?) -> [String] {
    let said = particulars.meeting ?? adoption?.meeting
    let printed = matter.text.draft.paragraphs.filter { $0.role == .closing }.map(\.words)
    if said == nil, particulars.adopted == nil, adoption == nil, !printed.isEmpty {
      return printed
    }
    let meeting = facts.need(
      said ?? matter.front.meeting,
      "the meeting of adoption",
      hint: "--meeting \"37th plenary meeting\""
    )
    return adopted.map { words.closing(meeting: meeting, date: $0) } ?? []
  }

  /// The organ that issues the document, in English.
  ///
  /// Nobody is asked for it where a symbol has yet to be named, which says it.
  private mutating func organ(_ symbol: DocumentSymbol?) -> String {
    let adoptedFrom = particulars.document ?? matter.front.originSymbol
    let organ =
      matter.opening?.organ ?? matter.front.organ ?? Self.organ(of: symbol)
      ?? Self.organ(of: adoptedFrom.flatMap { DocumentSymbol($0) })
    guard organ == nil, symbol == nil else {
      return facts.need(organ, "the organ", hint: "organ: in the front matter of the text")
    }
    return ""
  }

  /// The organ whose letters a symbol begins with, in English.
  private static func organ(of symbol: DocumentSymbol?) -> String? {
    symbol?.parts.first == "A" ? "General Assembly" : nil
  }

  private func require(
    _ date: CalendarDate?,
    isNotBefore adopted: CalendarDate?
  ) throws(Problem) {
    guard let date, let adopted, date < adopted else { return }
    throw Problem(
      "The resolution cannot be distributed on \(date.printed): it was adopted on"
        + " \(adopted.printed)",
      hint: "--date is the day on the masthead, --adopted that of adoption."
    )
  }

  // MARK: - Masthead

  private var original: Language {
    particulars.original ?? submission?.original
      ?? Language.allCases.first { $0.englishName == matter.front.original } ?? language
  }

  private mutating func date() -> CalendarDate? {
    let said = particulars.date
    switch form {
    case .draft:
      let submitted = submission?.submitted.flatMap { instant in
        (try? TimePrinter(zone: matter.opening?.timeZone ?? "UTC"))?.date(instant)
      }
      let own = isResolutionItself ? nil : matter.front.distributed
      let date = said ?? matter.document?.reissue?.date ?? submission?.date ?? submitted ?? own
      if date == nil { facts.lack("the day of submission", hint: "--date DAY") }
      return date
    case .addendum:
      let date = said ?? family?.date
      if date == nil { facts.lack("the day of the addendum", hint: "--date DAY") }
      return date
    case .resolution:
      let date = said ?? matter.document?.distribution?.content.date ?? matter.front.distributed
      if date == nil { facts.lack("the day of distribution", hint: "--date DAY") }
      return date
    }
  }

  /// The addendum that is meant, else the last one, as it is recorded.
  var family: FamilyDocument? {
    let addenda = matter.document?.addenda ?? []
    let typed = [particulars.symbol, particulars.document]
      .compactMap { $0.flatMap { DocumentSymbol($0) } }
      .first { $0.suffixes.last?.kind == .addendum }
    guard let typed else { return addenda.last }
    return addenda.last { $0.symbol == typed }
  }

  private mutating func agendaItems() -> [OfficialDocument.AgendaItem] {
    let recorded = [submission?.agendaItem, matter.opening?.agendaItem].compactMap { $0 }
    // The record has the titles of items in the language of the negotiation.
    var known = recorded.map { (number: $0.number, title: matter.isEdition ? nil : $0.title) }
    let fronts = OfficialDocument.AgendaItem.items(of: matter.front)
      .map { (number: $0.number, title: $0.title.isEmpty ? nil : $0.title) }
    var items: [(number: String, title: String?)]
    if particulars.agendaItems.isEmpty {
      items = known.isEmpty ? fronts : [known[0]]
    } else {
      items = particulars.agendaItems.map { ($0.number, $0.title) }
    }
    known += fronts
    if items.isEmpty { facts.lack("the agenda item", hint: "--agenda-item and --agenda-title") }
    return items.map { item in
      let title = item.title ?? known.first { $0.number == item.number && $0.title != nil }?.title
      return OfficialDocument.AgendaItem(
        number: item.number.onOneLine,
        title: facts.need(
          title,
          "the title of agenda item \(item.number.onOneLine)",
          hint: "--agenda-title TITLE"
        )
      )
    }
  }

  private func jobNumber() throws(Problem) -> JobNumber? {
    if let typed = particulars.jobNumber {
      guard let number = JobNumber(typed) else {
        throw Problem(
          "“\(typed.prefix(60))” is no job number",
          hint: "Write it like 21-17189 (E), or V.21-04831 where it is not of New York."
        )
      }
      return number
    }
    switch form {
    case .draft: return submission?.jobNumber ?? (isResolutionItself ? nil : fronts)
    case .addendum: return nil
    case .resolution:
      return matter.document?.distribution?.content.jobNumber ?? (isResolutionItself ? fronts : nil)
    }
  }

  private var fronts: JobNumber? { matter.front.jobNumber.flatMap { JobNumber($0) } }
}
