import DraftText
import Markup

/// Walks over the body of a Word document and collects every run with what was done to it.
///
/// Elements are known by their names alone, so that the strict form of the standard, whose
/// namespaces are others, reads the same. What is not known is walked through: whatever holds
/// words lets them out.
struct RevisionWalk {
  private let styleNames: [String: String]
  /// How words look that are set in a style, by which programs that compare mark changes.
  private(set) var styleLooks: [String: RevisedText.Appearance] = [:]
  /// The comments that there are.
  let comments: Set<String>
  private var numbering: WordNumbering
  let links: [String: String]
  var text = RevisedText()
  /// The fields that are open: whether their result has begun.
  var fields: [Bool] = []
  /// The comments whose stretch has begun and not ended.
  var openComments: Set<String> = []
  /// The note that is walked through.
  var note: String?
  private var tables = 0
  private var lost: [Loss] = []
  private var lostPlaces: [String: Int] = [:]

  /// The most characters of a style's name.
  private static let longestName = 100
  /// The most kinds of losses that are told apart.
  private static let mostLosses = 50
  private var hidden: (first: Int?, words: String, count: Int) = (nil, "", 0)

  /// What has no place in a draft.
  private struct Loss {
    let what: String
    let first: Int?
    var count = 1
  }

  init(_ parts: WordParts) {
    var names: [String: String] = [:]
    for style in parts.styles?.elements(named: "style").map({ $0 }) ?? [] {
      guard let id = style.value("styleId") else { continue }
      names[id] = String((style.first(named: "name")?.value("val") ?? id).prefix(Self.longestName))
    }
    styleNames = names
    for style in parts.styles?.elements(named: "style").map({ $0 }) ?? []
    where style.value("type") == "character" && style.value("styleId") != "Hyperlink" {
      guard let id = style.value("styleId") else { continue }
      let look = Self.appearance(style.first(named: "rPr"))
      if look != RevisedText.Appearance() { styleLooks[id] = look }
    }
    comments = Set(parts.comments?.elements(named: "comment").compactMap { $0.value("id") } ?? [])
    links = parts.links
    numbering = WordNumbering(parts.numbering, styles: parts.styles)
    if let body = parts.document.first(named: "body") {
      text.paragraphs = paragraphs(in: body)
    }
    for (root, kind) in [(parts.footnotes, "footnote"), (parts.endnotes, "endnote")] {
      for element in root?.elements(named: kind).map({ $0 }) ?? [] {
        guard let id = element.value("id"),
          element.value("type").map({ $0 == "normal" }) ?? true
        else { continue }
        note = kind + id
        text.notes[kind + id] = paragraphs(in: element)
      }
    }
    for loss in lost {
      let times = loss.count == 1 ? "" : ", \(loss.count) times"
      text.remarks.append(ReadingNote(line: loss.first, .notCarried(loss.what + times)))
    }
    if hidden.count > 0 {
      let places = hidden.count == 1 ? "" : " at \(hidden.count) places"
      text.remarks.append(
        ReadingNote(
          line: hidden.first,
          .assumed("hidden words\(places) were read like others: “\(hidden.words)”")
        )
      )
    }
    text.remarks += parts.remarks.map { ReadingNote(line: nil, .notCarried($0)) }
  }

  /// Remembers what has no place in a draft, once a kind.
  mutating func lose(_ what: String, at paragraph: Int?) {
    let what = lost.count < Self.mostLosses || lostPlaces[what] != nil ? what : "something else"
    if let place = lostPlaces[what] {
      lost[place].count += 1
    } else {
      lostPlaces[what] = lost.count
      lost.append(Loss(what: what, first: note == nil ? paragraph : nil))
    }
  }

  /// Remembers hidden words, of which the first are told.
  mutating func loseHidden(_ words: String, at paragraph: Int) {
    if self.hidden.count == 0 { self.hidden.first = note == nil ? paragraph : nil }
    if self.hidden.words.utf8.count < 200 { self.hidden.words += words }
    self.hidden.count += 1
  }

  private mutating func paragraphs(in container: XMLElement) -> [RevisedText.Paragraph] {
    var found: [RevisedText.Paragraph] = []
    collect(container, [], nil, into: &found)
    return found
  }

  private mutating func collect(
    _ container: XMLElement,
    _ revisions: [WordRevision],
    _ cell: RevisedText.Cell?,
    into found: inout [RevisedText.Paragraph]
  ) {
    for element in container.elements {
      switch element.name {
      case "p": found.append(paragraph(element, revisions, cell, number: found.count + 1))
      case "tbl": collectTable(element, revisions, into: &found)
      case "ins", "moveTo", "del", "moveFrom":
        collect(element, Self.adding(element, to: revisions), cell, into: &found)
      case "sdt":
        if !Self.isPlaceholder(element) { collect(element, revisions, cell, into: &found) }
      case "sdtPr", "sdtEndPr", "sectPr": continue
      case "altChunk":
        lose("another document that is to be put in here, and was not opened", at: found.count + 1)
      case "AlternateContent":
        if let branch = element.first(named: "Choice") ?? element.first(named: "Fallback") {
          collect(branch, revisions, cell, into: &found)
        }
      case "commentRangeStart", "commentRangeEnd":
        markComment(element, at: found.count + 1)
      default: collect(element, revisions, cell, into: &found)
      }
    }
  }

  private mutating func collectTable(
    _ table: XMLElement,
    _ revisions: [WordRevision],
    into found: inout [RevisedText.Paragraph]
  ) {
    let number = tables
    tables += 1
    if let last = found.indices.last { found[last].isBeforeTable = true }
    for (row, element) in Self.members("tr", of: table).enumerated() {
      let ofRow = Self.adding(changesIn: element.first(named: "trPr"), to: revisions)
      var column = 0
      for cell in Self.members("tc", of: element) {
        let properties = cell.first(named: "tcPr")
        let ofCell = Self.adding(changesIn: properties, to: ofRow)
        let start = found.count
        collect(
          cell,
          ofCell,
          RevisedText.Cell(table: number, row: row, column: column),
          into: &found
        )
        // A cell that goes takes its paragraphs along; marks join nothing across cells.
        if found.count > start { found[found.count - 1].revisions = ofCell }
        let span = properties?.first(named: "gridSpan")?.value("val").flatMap { Int($0) } ?? 1
        column += min(max(span, 1), 64)
      }
    }
  }

  /// The rows of a table or the cells of a row, those in content controls too.
  private static func members(_ name: String, of parent: XMLElement) -> [XMLElement] {
    parent.elements.flatMap { element -> [XMLElement] in
      if element.name == name { return [element] }
      switch element.name {
      case "sdt", "sdtContent", "customXml", "ins", "del": return members(name, of: element)
      default: return []
      }
    }
  }

  /// Whether a content control shows only what is to be put in its place.
  static func isPlaceholder(_ control: XMLElement) -> Bool {
    control.first(named: "sdtPr")?.first(named: "showingPlcHdr")?.isOn ?? false
  }

  // MARK: - Revisions

  static func adding(_ element: XMLElement, to revisions: [WordRevision]) -> [WordRevision] {
    guard let kind = WordRevision.Kind(element: element.name) else { return revisions }
    return revisions + [WordRevision(kind, element)]
  }

  /// Adds the changes that properties state: of a mark, a row or a cell.
  private static func adding(
    changesIn properties: XMLElement?,
    to revisions: [WordRevision]
  ) -> [WordRevision] {
    guard let properties else { return revisions }
    return properties.elements.reduce(revisions) { adding($1, to: $0) }
  }

  // MARK: - Paragraphs

  private mutating func paragraph(
    _ element: XMLElement,
    _ revisions: [WordRevision],
    _ cell: RevisedText.Cell?,
    number: Int
  ) -> RevisedText.Paragraph {
    let properties = element.first(named: "pPr")
    let change = properties?.first(named: "pPrChange")
    let former = change?.first(named: "pPr")
    var paragraph = RevisedText.Paragraph(number: number, styleName: styleName(properties))
    paragraph.cell = cell
    if let change, former != nil {
      paragraph.formerStyleName = styleName(former)
      paragraph.properties = WordRevision(.insertion, change)
    } else if let numbered = properties?.first(named: "numPr")?.first(named: "ins") {
      paragraph.properties = WordRevision(.insertion, numbered)
    }
    paragraph.revisions = Self.adding(changesIn: properties?.first(named: "rPr"), to: revisions)
    (paragraph.formerLabel, paragraph.label, paragraph.hasBullet) = numbering.labels(
      of: properties,
      former: former,
      isInOld: RevisedText.isPresent(paragraph.revisions, in: .old),
      isInNew: RevisedText.isPresent(paragraph.revisions, in: .new)
    )
    collectRuns(element, revisions, link: nil, into: &paragraph)
    return paragraph
  }

  private func styleName(_ properties: XMLElement?) -> String {
    let id = properties?.first(named: "pStyle")?.value("val")
    return id.map { styleNames[$0] ?? $0 } ?? "Normal"
  }
}

extension WordRevision {
  /// A revision with the author and date that an element states.
  init(_ kind: Kind, _ element: XMLElement) {
    let author = element.value("author").flatMap { $0.isEmpty ? nil : $0 }
    // Word writes what the clock showed and calls it UTC.
    let shown = element.value("date").map { $0.hasSuffix("Z") ? String($0.dropLast()) : $0 }
    let date = element.value("dateUtc") ?? shown
    self.init(kind, author: author, date: date.flatMap { $0.isEmpty ? nil : $0 })
  }
}

extension XMLElement {
  /// An attribute of Word's, whatever the namespace of its standard.
  func value(_ name: String) -> String? {
    attributes.first { $0.name.local == name }?.value
  }

  /// Whether a property that is on or off is on.
  var isOn: Bool {
    guard let value = value("val") else { return true }
    return !["0", "false", "off", "none"].contains(value)
  }
}
