import DraftText
import Markup

/// Turns the inline content of elements into runs, and collects the footnotes met on the way.
///
/// White space is what is printed: a stretch of blanks, tabs and line feeds is one blank, and none
/// stands at the ends. The published files indent the children of an element that holds no text
/// of its own; such a line feed between two children is no blank unless words would run together.
struct AkomaNtosoInline {
  /// The footnotes in the order of their anchors.
  private(set) var footnotes: [Footnote] = []
  /// The line of each footnote.
  private(set) var footnoteLines: [Int] = []
  /// What could not be carried over.
  private(set) var notes: [ReadingNote] = []

  private static let lineEnds: Set<String> = ["eol", "br"]
  private static let links: Set<String> = ["a", "ref", "rref", "mref"]
  private static let italic: Set<String> = ["i", "em"]
  private static let bold: Set<String> = ["b", "strong"]

  /// The inline content of an element.
  mutating func runs(of element: XMLElement) -> [Run] {
    [Run].joiningLines(lines(of: element))
  }

  /// The inline content of an element, each line that it breaks apart.
  mutating func lines(of element: XMLElement) -> [[Run]] {
    var text = PrintedText()
    collect(element, style: .plain, into: &text)
    return text.finish().map(Self.withoutIndicatorBrackets).filter { !$0.isEmpty }
  }

  private mutating func collect(
    _ element: XMLElement,
    style: Style,
    into text: inout PrintedText
  ) {
    let holdsText = element.children.contains { child in
      if case .text(let words) = child { !PrintedText.isBlank(words) } else { false }
    }
    for child in element.children {
      switch child {
      case .text(let words):
        let isIndentation = !holdsText && words.utf8.contains(0x0A) && PrintedText.isBlank(words)
        if isIndentation { text.breathe(style) } else { text.append(words, style) }
      case .element(let inner):
        collect(inner: inner, style: style, into: &text)
      }
    }
  }

  private mutating func collect(
    inner: XMLElement,
    style: Style,
    into text: inout PrintedText
  ) {
    var style = style
    let name = inner.name
    switch name {
    case "authorialNote", "note":
      text.append(.footnote(addFootnote(inner)))
      return
    case "img":
      return
    case "del":
      notes.append(ReadingNote(line: inner.line, .notCarried("deleted: “\(inner.text)”")))
      return
    case _ where Self.lineEnds.contains(name):
      text.breakLine()
      return
    case "sup": style.superscript = true
    case "sub", "u":
      let what = name == "u" ? "underlining of" : "lowering of"
      notes.append(ReadingNote(line: inner.line, .notCarried("\(what) “\(inner.text)”")))
    case _ where Self.italic.contains(name): style.emphasis = true
    case _ where Self.bold.contains(name): style.strong = true
    case _ where Self.links.contains(name): style.link = inner.attribute("href")
    default: break
    }
    for word in (inner.attribute("class") ?? "").split(separator: " ") {
      if word == "italic" { style.emphasis = true }
      if word == "bold" { style.strong = true }
    }
    collect(inner, style: style, into: &text)
  }

  private mutating func addFootnote(_ element: XMLElement) -> FootnoteID {
    let id = FootnoteID.provisional(footnotes.count)
    let place = footnotes.count
    let label = element.attribute("marker") ?? String(place + 1)
    footnotes.append(Footnote(id: id, label: label, runs: []))
    footnoteLines.append(element.line)
    var text = PrintedText()
    for child in element.children {
      if case .element(let block) = child, ["p", "block"].contains(block.name) {
        text.append(" ", .plain)
        collect(block, style: .plain, into: &text)
      } else if case .element(let inner) = child {
        collect(inner: inner, style: .plain, into: &text)
      } else if case .text(let words) = child {
        text.append(words, .plain)
      }
    }
    let runs = [Run].joiningLines(text.finish())
    footnotes[place].runs = Self.withoutEmptyIndicator(runs)
    return id
  }

  /// Arabic notes begin with the brackets of an indicator that the conversion took out: `()`.
  private static func withoutEmptyIndicator(_ runs: [Run]) -> [Run] {
    guard case .text(let text, let style)? = runs.first,
      text.hasPrefix("()") || text.hasPrefix("((")
    else { return runs }
    let rest = text.dropFirst(2).drop { $0 == " " }
    if rest.isEmpty { return Array(runs.dropFirst()) }
    return [.text(String(rest), style)] + runs.dropFirst()
  }

  /// Arabic prints an indicator in raised brackets, which stand in the source around the anchor.
  private static func withoutIndicatorBrackets(_ runs: [Run]) -> [Run] {
    var runs = runs
    for place in runs.indices.dropLast().dropFirst() {
      guard case .footnote = runs[place], case .text(let before, let style) = runs[place - 1],
        before.hasSuffix("("), case .text(let after, let styleAfter) = runs[place + 1],
        after.hasPrefix(")")
      else { continue }
      runs[place - 1] = .text(String(before.dropLast()), style)
      runs[place + 1] = .text(String(after.dropFirst()), styleAfter)
    }
    return runs.joiningNeighbours
  }
}
