public import DraftText

extension OfficialDocument {
  /// Puts a document together from what a draft's own front matter says, such as one read from the
  /// XML of a published resolution.
  ///
  /// It is a resolution where its number or its symbol says so, and otherwise a draft. What the
  /// front matter leaves out and another fact says is taken from there: the symbol of a resolution
  /// from its number, the session from the symbol, the line over a resolution from the day of
  /// adoption. A fact that nothing says is not printed, or missing where nothing can be printed
  /// without it.
  ///
  /// - Parameter draft: the text, with its title before it.
  /// - Throws: which facts are missing.
  public init(resolution draft: Draft) throws(MissingFacts) {
    let front = draft.front
    let wording = OfficialWording(draft.language)
    let symbol =
      front.symbol.flatMap { DocumentSymbol($0) }
      ?? front.number.flatMap { DocumentSymbol("A/RES/\($0)") }
    let isResolution = front.number != nil || symbol?.isResolution == true
    let assembly = OfficialWording.assembly
    let isAssembly = symbol?.parts.first == "A"
    let organ = front.organ ?? (isAssembly ? wording.organ(assembly) : nil)
    let session =
      front.session ?? symbol?.session.flatMap { Int($0) }.flatMap { wording.session($0) }
    let items = AgendaItem.items(of: front)
    let heading =
      front.heading
      ?? (isResolution ? front.adopted : nil).map { wording.adopted(on: $0, by: assembly) }
    let title = draft.title
    guard let symbol, let organ, let session, !items.isEmpty, let heading, let title else {
      let known: [(MissingFacts.Fact, Bool)] = [
        (.symbol, symbol != nil), (.organ, organ != nil), (.session, session != nil),
        (.agendaItem, !items.isEmpty), (.heading, heading != nil), (.title, title != nil),
      ]
      throw MissingFacts(known.filter { !$0.1 }.map(\.0))
    }
    var closing = draft.paragraphs.filter { $0.role == .closing }.map(\.words)
    if closing.isEmpty, isResolution, let meeting = front.meeting, let adopted = front.adopted {
      closing = wording.closing(meeting: meeting, date: adopted)
    }
    self.init(
      kind: isResolution ? .resolution : .draft,
      symbol: symbol,
      organ: organ,
      date: front.distributed,
      original: isResolution ? nil : front.original.flatMap(Language.init(named:)),
      session: session,
      agendaItems: items,
      heading: heading,
      origin: front.origin.map { $0.hasPrefix("[") ? $0 : "[\($0)]" },
      number: isResolution ? front.number ?? symbol.resolutionNumber : nil,
      title: title,
      closing: isResolution ? closing : [],
      text: PrintedText(official: draft),
      jobNumber: front.jobNumber.flatMap { JobNumber($0) }
    )
  }
}

extension OfficialDocument.AgendaItem {
  /// The items that front matter names: `13 and 117` with two titles between semicolons.
  ///
  /// Where there are not as many titles as numbers, all of it is the title of the first item.
  public static func items(of front: FrontMatter) -> [OfficialDocument.AgendaItem] {
    let numbers = numbers(in: front.agendaItem ?? "")
    let whole = front.agendaTitle ?? ""
    var titles = whole.split(separator: ";").map { $0.trimmingSpaces }
    if titles.count != numbers.count { titles = [whole] }
    return numbers.enumerated().map { index, number in
      .init(number: number, title: index < titles.count ? titles[index] : "")
    }
  }

  /// The numbers of items, each with the letter behind it: `13`, `26 (b)`, `72 b)`.
  static func numbers(in line: String) -> [String] {
    var numbers: [String] = []
    var rest = line[...]
    while let start = rest.firstIndex(where: \.isWholeNumber) {
      rest = rest[start...]
      let digits = rest.prefix(while: \.isWholeNumber)
      rest = rest.dropFirst(digits.count)
      let blank = rest.prefix(while: \.isWhitespace)
      let letter = rest.dropFirst(blank.count).prefix(8)
      var number = String(digits)
      if let end = letter.firstIndex(of: ")"),
        letter.first == "(" || letter[..<end].allSatisfy(\.isLetter)
      {
        number += blank + letter[...end]
        rest = rest[letter.index(after: end)...]
      }
      numbers.append(number)
    }
    return numbers
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    var words = drop(while: \.isWhitespace)
    while words.last?.isWhitespace == true { words.removeLast() }
    return String(words)
  }
}

extension Language {
  /// The language that front matter names in English, French or Spanish.
  init?(named name: String) {
    let found = Language.allCases.first { language in
      [Language.english, .french, .spanish].contains { printed in
        OfficialWording(printed).original(language).split(separator: " ").last?.lowercased()
          == name.lowercased()
      }
    }
    guard let found else { return nil }
    self = found
  }
}
