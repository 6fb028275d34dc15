import DraftText

/// Goes through the tokens of a unit and reads what follows each word “resolution”.
///
/// A resolution belongs to the body that is named before the word or behind the number. Where none
/// is named, it is the body that speaks, unless another one stands nearer in the same sentence:
/// “the Human Rights Council, in its resolution 36/13”. Such a citation is kept, but not certain.
struct CitationFinder {
  private typealias Body = ResolutionNumber.Body
  private enum Named: Equatable {
    case body(Body)
    case foreign
  }

  private let unit: TextUnit
  private let language: Language
  private let speaker: ResolutionNumber.Body
  private let tokens: [Token]
  private let dates: [Int: (date: CalendarDate, range: Range<Int>)]
  private let quotations: [Int: Range<Int>]

  init(_ unit: TextUnit, _ language: Language, _ speaker: ResolutionNumber.Body) {
    self.unit = unit
    self.language = language
    self.speaker = speaker
    tokens = unit.tokens.filter { $0.kind != .anchor }
    dates = Dictionary(unit.dates.map { ($0.range.lowerBound, $0) }, uniquingKeysWith: { $1 })
    quotations = Dictionary(
      unit.quotations.map { ($0.lowerBound, $0) },
      uniquingKeysWith: { $1 }
    )
  }

  func groups() -> [CitationGroup] {
    var groups: [CitationGroup] = []
    var index = 0
    while index < tokens.count {
      if let (group, end) = group(at: index) {
        groups.append(group)
        index = end
      } else {
        index += 1
      }
    }
    return groups
  }

  private func word(_ index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].folded : ""
  }

  private func group(at index: Int) -> (CitationGroup, end: Int)? {
    guard let isPlural = CitationWords.noun(word(index), language), index + 1 < tokens.count,
      tokens[index + 1].kind == .code || tokens[index + 1].kind == .number
    else { return nil }
    let (manner, first) = manner(of: index)
    let (body, isCertain) = body(for: manner, before: first)
    let (citations, end) = citations(from: index + 1, body, isCertain)
    guard !citations.isEmpty else { return nil }
    let noun = tokens[index].range
    let group = CitationGroup(
      manner: manner,
      noun: noun,
      head: tokens[first].range.lowerBound..<noun.upperBound,
      isPlural: isPlural,
      citations: citations,
      goesOn: goesOn(from: end)
    )
    return (group, end)
  }
}

// What stands before the word.
extension CitationFinder {
  private func manner(of noun: Int) -> (CitationGroup.Manner, first: Int) {
    if language == .arabic {
      return (CitationWords.isArabicOwn(word(noun)) ? .own : .bare, noun)
    }
    if language == .english, let (named, first) = bodyName(endingBefore: noun) {
      return (named, first)
    }
    var index = noun - 1
    while CitationWords.adjectives.contains(word(index)) { index -= 1 }
    let isOwn = CitationWords.own[language]?.contains(word(index)) ?? false
    return isOwn ? (.own, index) : (.bare, noun)
  }

  private func bodyName(endingBefore noun: Int) -> (CitationGroup.Manner, first: Int)? {
    func ends(_ words: String...) -> Int? {
      let first = noun - words.count
      return words.indices.allSatisfy { word(first + $0) == words[$0] } ? first : nil
    }
    if let first = ends("general", "assembly") { return (.named(.generalAssembly), first) }
    if let first = ends("security", "council") { return (.named(.securityCouncil), first) }
    if let first = ends("economic", "and", "social", "council") {
      return (.named(.economicAndSocialCouncil), first)
    }
    if let first = ends("human", "rights", "council") {
      return (.named(.humanRightsCouncil), first)
    }
    let before = word(noun - 2)
    if ends("assembly") != nil, before != "environment", before != "health" {
      return (.named(.generalAssembly), noun - 1)
    }
    return nil
  }

  /// The body meant, `nil` where it is none that is known here, and whether that is certain.
  private func body(
    for manner: CitationGroup.Manner,
    before first: Int
  ) -> (ResolutionNumber.Body?, Bool) {
    if case .named(let body) = manner { return (body, true) }
    if language != .english { return (speaker, manner == .own) }
    if manner == .own, isOpening(before: first) { return (speaker, true) }
    switch nearest(before: first) {
    case nil: return (speaker, true)
    case .body(let body): return (body, body == speaker)
    case .foreign: return (speaker, false)
    }
  }

  /// Whether nothing but the opening words stand before: “Recalling also its”.
  private func isOpening(before first: Int) -> Bool {
    guard first <= 4 else { return false }
    return (0..<first).contains { word($0).hasSuffix("ing") }
  }

  private func nearest(before first: Int) -> Named? {
    var index = first - 1
    while index >= max(0, first - 40) {
      switch word(index) {
      case ".", ";": return nil
      case "assembly":
        return ["environment", "health", "parliamentary"].contains(word(index - 1))
          ? .foreign : .body(.generalAssembly)
      case "council": return council(endingAt: index)
      case "commission", "conference", "committee", "organization", "parties", "programme",
        "agency", "board", "congress", "union", "meeting":
        return .foreign
      default: index -= 1
      }
    }
    return nil
  }

  private func council(endingAt index: Int) -> Named {
    switch word(index - 1) {
    case "security": .body(.securityCouncil)
    case "rights": .body(.humanRightsCouncil)
    case "social": .body(.economicAndSocialCouncil)
    default: .foreign
    }
  }
}

// What stands behind it.
extension CitationFinder {
  private func citations(
    from start: Int,
    _ body: ResolutionNumber.Body?,
    _ isCertain: Bool
  ) -> ([Citation], end: Int) {
    var citations: [Citation] = []
    var index = start
    var end = start
    while index < tokens.count, let (citation, next) = citation(at: index, body, isCertain) {
      citations.append(citation)
      (index, end) = (next, next)
      while CitationWords.between.contains(word(index)), index < end + 4 { index += 1 }
      if index == end { break }
    }
    if case .foreign? = owner(from: end) {
      citations = citations.map {
        var citation = $0
        citation.isCertain = false
        return citation
      }
    }
    return (citations, end)
  }

  private func citation(
    at index: Int,
    _ body: ResolutionNumber.Body?,
    _ isCertain: Bool
  ) -> (Citation, end: Int)? {
    let rest = tokens[index...]
    guard var (number, end) = number(rest, body) else { return nil }
    var isCertain = isCertain || number.showsItsBody
    if case .body(let owner)? = owner(from: end), owner != number.body,
      let (other, otherEnd) = ResolutionNumber.scan(rest, body: owner)
    {
      (number, end, isCertain) = (other, otherEnd, true)
    }
    var citation = Citation(
      number: number,
      isCertain: isCertain,
      numberSpan: tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound
    )
    if let (date, next) = date(from: end) {
      (citation.date, citation.dateSpan) = (date.date, date.range)
      end = next
    }
    if let (title, isEntitled, next) = title(from: end) {
      (citation.title, citation.titleSpan) = (unit.words(title), title)
      citation.isEntitled = isEntitled
      end = next
    }
    return (citation, end)
  }

  /// A number as that of the body, or as what it shows by itself to be.
  private func number(
    _ rest: ArraySlice<Token>,
    _ body: ResolutionNumber.Body?
  ) -> (ResolutionNumber, Int)? {
    if let found = ResolutionNumber.scan(rest, body: body) { return found }
    guard let (number, end) = ResolutionNumber.scan(rest, body: nil), number.showsItsBody else {
      return nil
    }
    return (number, end)
  }

  /// The body in “… of the Commission on Narcotic Drugs”, behind a number or a date.
  private func owner(from end: Int) -> Named? {
    guard language == .english else { return nil }
    var index = end
    if let (_, next) = date(from: end) { index = next }
    guard word(index) == "of", word(index + 1) == "the" else { return nil }
    for place in (index + 2)..<(index + 8) {
      switch word(place) {
      case "assembly":
        return word(place - 1) == "general" || place == index + 2
          ? .body(.generalAssembly) : .foreign
      case "council": return council(endingAt: place)
      case "commission", "conference", "committee", "organization", "board", "congress",
        "meeting":
        return .foreign
      case ",", ";", ".", "and", "": return nil
      default: continue
      }
    }
    return nil
  }

  private func date(from end: Int) -> ((date: CalendarDate, range: Range<Int>), end: Int)? {
    for words in CitationWords.beforeDate[language] ?? [] {
      let index = end + words.count
      guard index < tokens.count, words.indices.allSatisfy({ word(end + $0) == words[$0] }),
        let date = dates[tokens[index].range.lowerBound]
      else { continue }
      return (date, tokens.index(past: date.range.upperBound, from: index))
    }
    return nil
  }

  private func title(from end: Int) -> (Range<Int>, isEntitled: Bool, end: Int)? {
    var index = end
    if word(index) == "," { index += 1 }
    let isEntitled = CitationWords.entitled.contains(word(index))
    if isEntitled {
      index += 1
    } else if word(index) == "on" {
      index += word(index + 1) == "the" ? 2 : 1
    }
    guard index < tokens.count else { return nil }
    let start = tokens[index].range.lowerBound
    guard let quotation = quotations[start] else { return nil }
    let inner = (start + 1)..<max(quotation.upperBound - 1, start + 1)
    return (inner, isEntitled, tokens.index(past: quotation.upperBound, from: index))
  }

  /// Whether “and its subsequent resolutions” or the like follows.
  private func goesOn(from end: Int) -> Bool {
    var index = end
    while CitationWords.between.contains(word(index)), index < end + 4 { index += 1 }
    guard index > end else { return false }
    return (index..<(index + 8)).contains { CitationWords.noun(word($0), language) != nil }
  }
}

extension ResolutionNumber {
  /// Whether the number alone tells whose it is.
  fileprivate var showsItsBody: Bool {
    switch form {
    case .yearBehind, .yearBefore: true
    case .romanSession(_, let kind, _): kind != .regular
    case .session(let kind, _, _): kind == .emergency
    }
  }
}

extension [Token] {
  /// The index of the first token at an offset or behind it.
  fileprivate func index(past offset: Int, from start: Int) -> Int {
    var index = start
    while index < count, self[index].range.lowerBound < offset { index += 1 }
    return index
  }
}

extension TextUnit {
  /// The dates in words that the unit names, as scalar ranges.
  var dates: [(date: CalendarDate, range: Range<Int>)] {
    let text = String(spelling: scalars)
    var offset = 0
    var index = text.startIndex
    return CalendarDate.mentions(in: text).map { mention in
      offset += text.unicodeScalars.distance(from: index, to: mention.range.lowerBound)
      let end =
        offset
        + text.unicodeScalars.distance(from: mention.range.lowerBound, to: mention.range.upperBound)
      index = mention.range.lowerBound
      return (mention.date, offset..<end)
    }
  }
}
