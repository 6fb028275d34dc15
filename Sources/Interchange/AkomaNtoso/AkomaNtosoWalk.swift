import DraftText
import Markup

/// Walks over the elements of a file and takes them down as blocks, front matter and notes.
///
/// The walk descends as deep as the file is nested, which the XML reader limits.
struct AkomaNtosoWalk {
  /// The rank of a section heading whose element tells no class.
  static let sectionRank = 4
  /// The rank of a paragraph that is a heading only because it is bold.
  static let strongRank = 6

  /// The text, in order.
  private(set) var blocks: [AkomaNtosoBlock] = []
  /// What the masthead says.
  var front = FrontMatter()
  /// The language the file states.
  var language: Language?
  /// The inline content, with the footnotes.
  var inline = AkomaNtosoInline()
  /// What could not be carried over.
  var notes: [ReadingNote] = []

  private var part = 0
  private var parts = 0
  private var listDepth = 0
  private var sectionDepth = 0
  /// A number that waits for the words it belongs to.
  private var pending: (label: String, line: Int)?
  /// Elements met that are not known, each reported once.
  private var unknown: Set<String> = []

  private static let ranks = ["H1": 1, "HCh0": 2, "HCh": 3, "H23": 4, "H4": 5]

  private static let sections: Set<String> = [
    "section", "part", "chapter", "division", "title", "book", "tome", "article", "subsection",
    "subpart", "subchapter", "subdivision", "hcontainer", "clause", "rule", "subrule",
  ]

  /// Elements that only hold others.
  private static let holders: Set<String> = [
    "statement", "doc", "documentCollection", "collectionBody", "component", "components",
    "mainBody", "body", "bill", "act", "amendment", "amendmentBody", "content", "intro", "wrapUp",
    "listIntroduction", "listWrapUp", "recitals", "citations", "attachments", "attachment",
    "container", "block", "subparagraph", "alinea", "embeddedStructure", "quotedStructure",
  ]

  private static let lists: Set<String> = ["list", "blockList", "sublist", "ul", "ol"]

  /// Takes down a whole file.
  mutating func read(_ document: XMLDocument) {
    for comment in document.comments {
      let words = comment.text.split { $0.isWhitespace }.joined(separator: " ")
      notes.append(ReadingNote(line: comment.line, .notCarried("comment: “\(words)”")))
    }
    for work in document.root.elements { read(work, .body) }
    settlePending(.body)
    let images = document.root.descendants(named: "img")
    if let first = images.first {
      notes.append(ReadingNote(line: first.line, .notCarried("images: \(images.count)")))
    }
    if language == nil {
      notes.append(ReadingNote(line: nil, .assumed("the file states no language; read as English")))
    }
  }

  private mutating func read(_ element: XMLElement, _ place: AkomaNtosoBlock.Place) {
    let name = element.name
    switch name {
    case "meta": readMeta(element)
    case "coverPage": readFront(element, isCover: true)
    case "preface": readPreface(element)
    case "preamble": readChildren(element, .preamble)
    case "formula": readChildren(element, .formula)
    case "conclusions":
      readConclusions(element)
      readChildren(element, .conclusion)
    case "attachment": readAttachment(element)
    case "paragraph", "point", "item", "recital", "citation", "indent", "li":
      readNumbered(element, place)
    case _ where Self.sections.contains(name): readSection(element)
    case _ where Self.lists.contains(name):
      listDepth += 1
      readChildren(element, place)
      listDepth -= 1
    case "num": setPending(element, place)
    case "heading", "subheading", "crossHeading":
      addLines(of: element, .heading(rank: Self.sectionRank))
    case "p": addLines(of: element, place)
    case "content" where element.first(named: "p") == nil && Self.holdsText(element),
      "listIntroduction", "listWrapUp":
      addLines(of: element, place)
    case _ where Self.holders.contains(name): readChildren(element, place)
    case "img", "toc", "eol": break
    default: readUnknown(element, place)
    }
  }

  private mutating func readChildren(_ element: XMLElement, _ place: AkomaNtosoBlock.Place) {
    for child in element.children {
      switch child {
      case .element(let inner): read(inner, place)
      case .text(let words) where !PrintedText.isBlank(words):
        var text = PrintedText()
        text.append(words, .plain)
        for runs in text.finish() { add(runs, place, line: element.line) }
      case .text: break
      }
    }
  }

  /// Words in an element that nobody foresaw are kept; what the element meant is reported.
  private mutating func readUnknown(_ element: XMLElement, _ place: AkomaNtosoBlock.Place) {
    if unknown.insert(element.name).inserted {
      notes.append(
        ReadingNote(line: element.line, .notCarried("the meaning of the element “\(element.name)”"))
      )
    }
    if Self.holdsText(element) {
      addLines(of: element, place)
    } else {
      readChildren(element, place)
    }
  }

  private static func holdsText(_ element: XMLElement) -> Bool {
    element.children.contains { child in
      if case .text(let words) = child { !PrintedText.isBlank(words) } else { false }
    }
  }

  // MARK: Parts of the text

  private mutating func readPreface(_ element: XMLElement) {
    guard part == 0 else {
      for line in element.descendants(named: "p") {
        addLines(of: line, .heading(rank: Self.sectionRank))
      }
      return
    }
    readFront(element, isCover: false)
    for title in element.descendants(named: "docTitle") {
      add(Self.withoutDash(inline.runs(of: title)), .title, line: title.line)
    }
  }

  /// Arabic sets a dash between the number of a resolution and its title.
  private static func withoutDash(_ runs: [Run]) -> [Run] {
    guard case .text(let text, let style)? = runs.first, text.hasPrefix("-") else { return runs }
    let rest = text.dropFirst().drop { $0 == " " }
    return (rest.isEmpty ? [] : [.text(String(rest), style)]) + runs.dropFirst()
  }

  private mutating func readAttachment(_ element: XMLElement) {
    settlePending(.body)
    let outer = part
    parts += 1
    part = parts
    readChildren(element, .body)
    settlePending(.body)
    part = outer
  }

  private mutating func readSection(_ element: XMLElement) {
    settlePending(.body)
    sectionDepth += 1
    let rank = sectionDepth
    for child in element.children {
      if case .element(let inner) = child,
        ["heading", "subheading", "crossHeading"].contains(inner.name)
      {
        addLines(of: inner, .heading(rank: rank))
      } else if case .element(let inner) = child {
        read(inner, .body)
      }
    }
    sectionDepth -= 1
  }

  /// A paragraph or point: a number, and words or a list or a heading.
  private mutating func readNumbered(_ element: XMLElement, _ place: AkomaNtosoBlock.Place) {
    settlePending(place)
    let rank = element.attribute("class").flatMap { Self.ranks[$0] }
    for child in element.elements {
      if let rank, place == .body {
        readHeading(child, rank: rank)
      } else {
        read(child, place)
      }
    }
  }

  /// What stands in a paragraph whose class says that it is a heading.
  private mutating func readHeading(_ element: XMLElement, rank: Int) {
    switch element.name {
    case "num": setPending(element, .heading(rank: rank))
    case "heading", "subheading": addLines(of: element, .heading(rank: rank))
    default:
      if element.name == "p" || Self.holdsText(element) {
        addLines(of: element, .heading(rank: rank))
      } else {
        for inner in element.elements { readHeading(inner, rank: rank) }
      }
    }
  }

  // MARK: Blocks

  private mutating func setPending(_ element: XMLElement, _ place: AkomaNtosoBlock.Place) {
    settlePending(place)
    var words = inline.runs(of: element).reduce(into: "") { words, run in
      if case .text(let text, _) = run { words += text }
    }
    if let number = PrintedNumber(words) {
      pending = (number.label, element.line)
    } else {
      while let last = words.last, last == "." || last == "-" || last == " " { words.removeLast() }
      if !words.isEmpty { pending = (words, element.line) }
    }
  }

  /// Takes down a number that no words followed.
  private mutating func settlePending(_ place: AkomaNtosoBlock.Place) {
    if pending != nil { add([], place, line: pending?.line ?? 0) }
  }

  private mutating func addLines(of element: XMLElement, _ place: AkomaNtosoBlock.Place) {
    let lines = inline.lines(of: element)
    if place == .conclusion {
      for line in lines { add(line, place, line: element.line) }
    } else {
      let joined = [Run].joiningLines(lines)
      if !joined.isEmpty { add(joined, place, line: element.line) }
    }
  }

  private mutating func add(_ runs: [Run], _ place: AkomaNtosoBlock.Place, line: Int) {
    guard !runs.isEmpty || pending != nil else { return }
    blocks.append(
      AkomaNtosoBlock(
        place: place,
        part: part,
        label: pending?.label,
        listDepth: listDepth,
        runs: runs,
        line: pending?.line ?? line
      )
    )
    pending = nil
  }
}
