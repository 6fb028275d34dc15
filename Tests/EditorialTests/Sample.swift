import DraftText
import ZerodraftTestSupport

/// A small text in one string, a paragraph on each line.
///
/// A line begins with what it is: `title:`, `opening:`, `PP:`, `OP 1:`, `item (a):` (deeper:
/// `item2 (i):`), `heading:`, `annex:`, `closing:`, `plain:`, `note 1:`; one without such a word is
/// operative paragraph 1. What the front matter says stands in lines `symbol:`, `number:`, `printed:`
/// (the heading), `adopted:` and `distributed:`, the dates as `2021-11-22`. `*…*` is italic, `**…**` bold, `[^1]` the indicator of note 1.
struct Sample: ExpressibleByStringLiteral, Sendable, CustomStringConvertible {
  /// The string.
  let description: String
  /// The text.
  var draft: Draft
  private var notes: [String] = []

  init(stringLiteral text: String) {
    self.init(text)
  }

  init(_ text: String, language: Language = .english) {
    description = text
    draft = Draft(language: language)
    for line in text.split(separator: "\n") {
      let line = String(line.drop { $0 == " " })
      let head = line.prefix { $0 != ":" }.split(separator: " ", maxSplits: 1).map(String.init)
      let role = head.first.flatMap { Self.roles[$0] }
      let label = head.count > 1 ? head[1] : nil
      let body = String(line.drop { $0 != ":" }.dropFirst().drop { $0 == " " })
      if head.count == 1, tell(head[0], body) { continue }
      if head.first == "note", let label {
        let id = note(label)
        let runs = runs(body)
        draft.footnotes.append(Footnote(id: id, label: label, runs: runs))
      } else if let role {
        append(role, label, body)
      } else {
        append(.operative, "1", line)
      }
    }
  }

  /// Puts a line into the front matter, if it belongs there.
  private mutating func tell(_ head: String, _ body: String) -> Bool {
    switch head {
    case "symbol": draft.front.symbol = body
    case "number": draft.front.number = body
    case "printed": draft.front.heading = body
    case "adopted": draft.front.adopted = CalendarDate(iso8601: body)
    case "distributed": draft.front.distributed = CalendarDate(iso8601: body)
    default: return false
    }
    return true
  }

  /// The note with a label, numbered as the labels turn up.
  private mutating func note(_ label: String) -> FootnoteID {
    if !notes.contains(label) { notes.append(label) }
    return .provisional(notes.firstIndex(of: label) ?? 0)
  }

  private static let roles: [String: Role] = [
    "title": .title, "opening": .opening, "PP": .preambular, "OP": .operative,
    "item": .item(depth: 1), "item2": .item(depth: 2), "item3": .item(depth: 3),
    "heading": .heading(level: 1), "annex": .annex, "closing": .closing, "plain": .plain,
    "flush": .flush,
  ]

  private mutating func append(_ role: Role, _ label: String?, _ body: String) {
    let id = ParagraphID.provisional(draft.paragraphs.count)
    let paragraph = Paragraph(id: id, role: role, label: label.map { Label($0) }, runs: runs(body))
    draft.paragraphs.append(paragraph)
  }

  private mutating func runs(_ text: String) -> [Run] {
    var runs: [Run] = []
    var words = ""
    var style = Style.plain
    var rest = text[...]
    func flush() {
      if !words.isEmpty { runs.append(.text(words, style)) }
      words = ""
    }
    while let next = rest.first {
      if rest.hasPrefix("[^"), let close = rest.firstIndex(of: "]") {
        flush()
        runs.append(.footnote(note(String(rest[..<close].dropFirst(2)))))
        rest = rest[close...].dropFirst()
      } else if rest.hasPrefix("**") {
        flush()
        style.strong.toggle()
        rest = rest.dropFirst(2)
      } else if next == "*" {
        flush()
        style.emphasis.toggle()
        rest = rest.dropFirst()
      } else {
        words.append(next)
        rest = rest.dropFirst()
      }
    }
    flush()
    return runs
  }
}
