import DraftText
import Publishing

/// The facts that the lines around the text of an official document of ours say.
struct OfficialFacts {
  /// What was read.
  private(set) var front = FrontMatter()
  /// Whether any line of such a document was found.
  private(set) var isOfficial = false

  /// Takes a line.
  ///
  /// - Parameters:
  ///   - style: which fact it is.
  ///   - words: what it says.
  mutating func take(_ style: OfficialStyle, _ words: String) {
    isOfficial = true
    guard !words.isEmpty else { return }
    switch style {
    case .organization: front.other.append(words)
    case .symbol: front.symbol = words
    case .emblem: break
    case .organ: front.organ = words
    case .distribution: front.distribution = Self.value(words, after: "Distr.")
    case .date: front.distributed = CalendarDate(parsing: words)
    case .original: front.original = Self.value(words, after: "Original")
    case .session: front.session = words
    case .agendaItem: takeAgenda(words)
    case .agendaTitle:
      front.agendaTitle = front.agendaTitle.map { "\($0); \(words)" } ?? words
    case .heading:
      front.heading = words
      front.adopted = CalendarDate.mentions(in: words).first?.date
    case .origin: takeOrigin(words)
    case .title: front.number = words.hasSuffix(".") ? String(words.dropLast()) : words
    case .jobNumber: front.jobNumber = words
    }
  }

  /// Adds what the paragraphs of the text say: the meeting.
  mutating func take(closing lines: [String]) {
    guard front.number != nil, let first = lines.first, CalendarDate(parsing: first) == nil else {
      return
    }
    front.meeting = first
  }

  private mutating func takeAgenda(_ words: String) {
    let numbers = Language.allCases.lazy.compactMap {
      OfficialWording($0).agendaNumbers(in: words)
    }
    front.agendaItem = numbers.first ?? words
  }

  private mutating func takeOrigin(_ words: String) {
    let isBracketed = words.hasPrefix("[") && words.hasSuffix("]")
    let inside = isBracketed ? String(words.dropFirst().dropLast()) : words
    front.origin = inside
    let source = inside.split(separator: "(").last.map { part in
      part.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "/.-".contains($0)) }
    }
    if let source, source.contains("/") { front.originSymbol = String(source) }
  }

  private static func value(_ words: String, after name: String) -> String {
    guard words.hasPrefix(name) else { return words }
    let rest = words.dropFirst(name.count).drop { $0 == ":" || $0 == "\u{A0}" || $0 == " " }
    return String(rest)
  }
}
