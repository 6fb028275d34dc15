import DraftText
import Markup

extension AkomaNtosoWalk {
  /// Takes down the cover page or the preface of a publication.
  mutating func readFront(_ element: XMLElement, isCover: Bool) {
    for line in element.descendants(named: "p") {
      var isKnown = false
      for part in line.descendants where readFront(part, of: line, isCover: isCover) {
        isKnown = true
      }
      let words = Self.printed(line)
      if !isKnown, !words.isEmpty { front.other.append(words) }
    }
  }

  /// Takes down one marked fact.
  ///
  /// - Returns: whether the element is a fact known here.
  private mutating func readFront(
    _ element: XMLElement,
    of line: XMLElement,
    isCover: Bool
  ) -> Bool {
    let words = Self.printed(element)
    let refersTo = element.attribute("refersTo") ?? ""
    switch element.name {
    case "docAuthority":
      if refersTo == "#publisher" || refersTo == "#un" {
        front.other.append(words)
      } else {
        Self.set(&front.organ, words)
      }
    case "docNumber":
      if isCover || refersTo == "#symbol" || words.contains("/L.") {
        Self.set(&front.symbol, words)
      } else {
        Self.set(&front.number, words.hasSuffix(".") ? String(words.dropLast()) : words)
      }
    case "docStatus": Self.set(&front.distribution, Self.distribution(words))
    case "docDate":
      if front.distributed == nil { front.distributed = Self.date(element.attribute("date")) }
    case "session": Self.set(&front.session, words)
    case "docTitle":
      if isCover { Self.set(&front.heading, words) }
    case "docType": Self.set(&front.heading, Self.printed(line))
    case "docProponent":
      if isCover { Self.set(&front.origin, Self.unbracketed(words)) }
    case "docketNumber": Self.set(&front.jobNumber, words)
    case "ref" where (element.attribute("href") ?? "").contains("agenda"):
      Self.set(&front.agendaItem, Self.agendaNumber(words))
    case "inline": return readInline(element, words)
    default: return false
    }
    return true
  }

  private mutating func readInline(_ element: XMLElement, _ words: String) -> Bool {
    switch element.attribute("name") ?? "" {
    case "agenda item":
      Self.set(&front.agendaItem, element.attribute("title") ?? Self.agendaNumber(words))
    case "agenda item name", "agendaItemTitle":
      if let title = front.agendaTitle {
        front.agendaTitle = "\(title); \(words)"
      } else {
        front.agendaTitle = words
      }
    case "originating document":
      Self.set(&front.originSymbol, String(words.prefix { $0 != "," && $0 != "،" && $0 != "，" }))
    case let name where name.hasSuffix("distribution"):
      Self.set(&front.distribution, Self.distribution(words))
    case let name where name.hasSuffix("originalLanguage"): Self.set(&front.original, words)
    default: return false
    }
    return true
  }

  /// Takes the meeting and the day of adoption from the closing formula.
  mutating func readConclusions(_ element: XMLElement) {
    for part in element.descendants {
      switch part.name {
      case "docDate", "date":
        front.adopted = Self.date(part.attribute("date")) ?? front.adopted
      case "location", "inline": Self.set(&front.meeting, Self.printed(part))
      case "event" where part.first(named: "location") == nil:
        Self.set(&front.meeting, Self.printed(part))
      default: break
      }
    }
  }

  /// The first value that is told stands.
  private static func set(_ field: inout String?, _ words: String) {
    if field == nil, !words.isEmpty { field = words }
  }

  /// The words of an element with blanks closed up.
  static func printed(_ element: XMLElement) -> String {
    element.text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" || $0 == "\r\n" }
      .joined(separator: " ")
  }

  /// `Distr.: General` is `General`.
  private static func distribution(_ words: String) -> String {
    guard words.hasPrefix("Distr.") else { return words }
    return String(words.dropFirst(6).drop { $0 == ":" || $0 == " " || $0 == "\u{A0}" })
  }

  /// `Agenda item 71 (b)` is `71 (b)`: from the first figure through the bracket after it.
  private static func agendaNumber(_ words: String) -> String {
    let from = words.drop { !$0.isNumber }
    let figures = from.prefix { $0.isNumber }
    let after = from.dropFirst(figures.count)
    let rest = after.drop { $0 == " " || $0 == "\u{A0}" }
    guard rest.first == "(" || rest.dropFirst().first == ")", let end = rest.firstIndex(of: ")")
    else { return from.isEmpty ? words : String(figures) }
    return String(figures) + " " + rest[...end]
  }

  /// `[without reference to a Main Committee (A/75/L.93)]` without its brackets.
  private static func unbracketed(_ words: String) -> String {
    words.hasPrefix("[") && words.hasSuffix("]") ? String(words.dropFirst().dropLast()) : words
  }

  /// A date as attributes write it, `2021-06-09`.
  static func date(_ text: String?) -> CalendarDate? {
    let parts = (text ?? "").split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else {
      return nil
    }
    return CalendarDate(year: year, month: month, day: day)
  }
}
