import DraftText
import Markup

/// Walks over the body of a Word document and collects every run with the versions that have it.
///
/// Elements are known by their names alone, so that the strict form of the standard, whose
/// namespaces are others, reads the same. What is not known is walked through: whatever holds
/// words lets them out.
struct RevisionWalk {
  private let styleNames: [String: String]
  private var numbering: WordNumbering
  private let links: [String: String]
  private(set) var text = RevisedText()
  /// The fields that are open: whether their result has begun.
  private var fields: [Bool] = []
  private var lost: [String: (count: Int, first: Int)] = [:]
  private var hasHiddenWords = false

  init(_ parts: WordParts) {
    var names: [String: String] = [:]
    for style in parts.styles?.elements(named: "style").map({ $0 }) ?? [] {
      guard let id = Self.value("styleId", of: style) else { continue }
      names[id] = style.first(named: "name").flatMap { Self.value("val", of: $0) } ?? id
    }
    styleNames = names
    links = parts.links
    numbering = WordNumbering(parts.numbering, styles: parts.styles)
    if let body = parts.document.first(named: "body") {
      text.paragraphs = paragraphs(in: body)
    }
    for (root, kind) in [(parts.footnotes, "footnote"), (parts.endnotes, "endnote")] {
      for note in root?.elements(named: kind).map({ $0 }) ?? [] {
        guard let id = Self.value("id", of: note),
          Self.value("type", of: note).map({ $0 == "normal" }) ?? true
        else { continue }
        text.notes[kind + id] = paragraphs(in: note)
      }
    }
    for (what, place) in lost.sorted(by: { $0.key < $1.key }) {
      let times = place.count == 1 ? "" : ", \(place.count) times"
      text.remarks.append(ReadingNote(line: place.first, .notCarried(what + times)))
    }
    if hasHiddenWords {
      text.remarks.append(ReadingNote(line: nil, .assumed("hidden words were read like others")))
    }
    text.remarks += parts.remarks.map { ReadingNote(line: nil, .notCarried($0)) }
  }

  // MARK: - Blocks

  private mutating func paragraphs(in container: XMLElement) -> [RevisedText.Paragraph] {
    var found: [RevisedText.Paragraph] = []
    collect(container, RevisedText.Presence(), into: &found)
    return found
  }

  private mutating func collect(
    _ container: XMLElement,
    _ presence: RevisedText.Presence,
    into found: inout [RevisedText.Paragraph]
  ) {
    for element in container.elements {
      switch element.name {
      case "p": found.append(paragraph(element, presence, number: found.count + 1))
      case "tbl":
        for row in element.elements where row.name == "tr" || row.name == "sdt" {
          let rowPresence = Self.presence(ofRow: row, presence)
          for cell in row.descendants(named: "tc") {
            var inCell: [RevisedText.Paragraph] = []
            collect(cell, rowPresence, into: &inCell)
            // A cell that goes takes its paragraphs along; marks join nothing across cells.
            for index in inCell.indices where index == inCell.count - 1 {
              inCell[index].end = rowPresence
            }
            for var paragraph in inCell {
              paragraph.number = found.count + 1
              found.append(paragraph)
            }
          }
        }
      case "ins", "moveTo", "del", "moveFrom":
        collect(element, Self.narrowed(presence, by: element.name), into: &found)
      case "sdtPr", "sdtEndPr", "sectPr": continue
      case "AlternateContent":
        if let branch = element.first(named: "Choice") ?? element.first(named: "Fallback") {
          collect(branch, presence, into: &found)
        }
      default: collect(element, presence, into: &found)
      }
    }
  }

  private static func presence(
    ofRow row: XMLElement,
    _ presence: RevisedText.Presence
  ) -> RevisedText.Presence {
    var presence = presence
    for change in row.first(named: "trPr")?.elements.map({ $0 }) ?? [] {
      presence = narrowed(presence, by: change.name)
    }
    return presence
  }

  private static func narrowed(
    _ presence: RevisedText.Presence,
    by name: String
  ) -> RevisedText.Presence {
    var presence = presence
    if name == "ins" || name == "moveTo" { presence.isInOld = false }
    if name == "del" || name == "moveFrom" { presence.isInNew = false }
    return presence
  }

  private mutating func paragraph(
    _ element: XMLElement,
    _ presence: RevisedText.Presence,
    number: Int
  ) -> RevisedText.Paragraph {
    let properties = element.first(named: "pPr")
    let former = properties?.first(named: "pPrChange")?.first(named: "pPr")
    var paragraph = RevisedText.Paragraph(number: number, styleName: styleName(properties))
    if former != nil { paragraph.formerStyleName = styleName(former) }
    paragraph.end = presence
    for change in properties?.first(named: "rPr")?.elements.map({ $0 }) ?? [] {
      paragraph.end = Self.narrowed(paragraph.end, by: change.name)
    }
    let labels = numbering.labels(
      of: properties,
      former: former,
      isInOld: paragraph.end.isInOld,
      isInNew: paragraph.end.isInNew
    )
    (paragraph.formerLabel, paragraph.label) = labels
    var walk = Inlines(paragraph: paragraph)
    collect(element, presence, link: nil, into: &walk)
    return walk.paragraph
  }

  private func styleName(_ properties: XMLElement?) -> String {
    let id = properties?.first(named: "pStyle").flatMap { Self.value("val", of: $0) }
    return id.map { styleNames[$0] ?? $0 } ?? "Normal"
  }

  // MARK: - Runs

  private struct Inlines {
    var paragraph: RevisedText.Paragraph
  }

  private mutating func collect(
    _ container: XMLElement,
    _ presence: RevisedText.Presence,
    link: String?,
    into walk: inout Inlines
  ) {
    for element in container.elements {
      switch element.name {
      case "r": collectRun(element, presence, link, into: &walk)
      case "ins", "moveTo", "del", "moveFrom":
        collect(
          element,
          Self.narrowed(presence, by: element.name),
          link: link,
          into: &walk
        )
      case "hyperlink":
        let id = element.attributes.first {
          $0.name.local == "id" && $0.name.namespace.hasSuffix("relationships")
        }
        collect(
          element,
          presence,
          link: id.flatMap { links[$0.value] } ?? link,
          into: &walk
        )
      case "pPr", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr": continue
      case "AlternateContent":
        if let branch = element.first(named: "Choice") ?? element.first(named: "Fallback") {
          collect(branch, presence, link: link, into: &walk)
        }
      default: collect(element, presence, link: link, into: &walk)
      }
    }
  }

  private mutating func collectRun(
    _ run: XMLElement,
    _ presence: RevisedText.Presence,
    _ link: String?,
    into walk: inout Inlines
  ) {
    let properties = run.first(named: "rPr")
    let style = Self.style(properties, link: link)
    let former = properties?.first(named: "rPrChange")?.first(named: "rPr")
      .map { Self.style($0, link: link) }
    if properties?.first(named: "vanish").map(Self.isOn) == true { hasHiddenWords = true }
    var words = ""
    var note: (id: String, isMarked: Bool)?
    func isShown() -> Bool { fields.allSatisfy { $0 } }
    for element in run.elements {
      switch element.name {
      case "t", "delText":
        guard isShown() else { continue }
        let isKept = element.attributes.contains {
          $0.name.local == "space" && $0.value == "preserve"
        }
        words += isKept ? element.text : Self.trimmed(element.text)
      case "tab", "ptab": if isShown() { words += "\t" }
      case "br", "cr":
        let kind = Self.value("type", of: element)
        if isShown(), kind == nil || kind == "textWrapping" { words += " " }
      case "noBreakHyphen": words += "\u{2011}"
      case "softHyphen": words += "\u{AD}"
      case "sym":
        words += "\u{FFFD}"
        lose("a character of the font \(Self.value("font", of: element) ?? "of symbols")", walk)
      case "fldChar":
        switch Self.value("fldCharType", of: element) {
        case "begin": fields.append(false)
        case "separate": if !fields.isEmpty { fields[fields.count - 1] = true }
        case "end": _ = fields.popLast()
        default: break
        }
      case "footnoteReference", "endnoteReference":
        let kind = element.name == "footnoteReference" ? "footnote" : "endnote"
        if let id = Self.value("id", of: element) {
          let mark = Self.value("customMarkFollows", of: element)
          note = (kind + id, mark == "1" || mark == "true")
        }
      case "drawing", "pict": lose("a picture or drawing", walk)
      case "object": lose("an embedded object", walk)
      default: break
      }
    }
    if let note {
      walk.paragraph.runs.append(
        RevisedText.Run(
          content: .note(id: note.id, printedMark: note.isMarked ? words : nil),
          presence: presence,
          style: style
        )
      )
      if note.isMarked { return }
    }
    guard !words.isEmpty else { return }
    walk.paragraph.runs.append(
      RevisedText.Run(
        content: .words(words),
        presence: presence,
        style: style,
        formerStyle: former
      )
    )
  }

  private mutating func lose(_ what: String, _ walk: Inlines) {
    let place = lost[what] ?? (0, walk.paragraph.number)
    lost[what] = (place.count + 1, place.first)
  }

  private static func style(_ properties: XMLElement?, link: String?) -> Style {
    var style = Style(link: link)
    guard let properties else { return style }
    style.emphasis = properties.first(named: "i").map(isOn) ?? false
    style.strong = properties.first(named: "b").map(isOn) ?? false
    style.superscript =
      properties.first(named: "vertAlign").flatMap { value("val", of: $0) } == "superscript"
    return style
  }

  private static func isOn(_ element: XMLElement) -> Bool {
    guard let value = value("val", of: element) else { return true }
    return !["0", "false", "off", "none"].contains(value)
  }

  private static func trimmed(_ words: String) -> String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r\n" }
    var words = words[...]
    while let first = words.first, isSpace(first) { words.removeFirst() }
    while let last = words.last, isSpace(last) { words.removeLast() }
    return String(words)
  }

  /// An attribute of Word's, whatever the namespace of its standard.
  static func value(_ name: String, of element: XMLElement) -> String? {
    element.attributes.first { $0.name.local == name }?.value
  }
}
