import DraftText
import Markup

extension RevisionWalk {
  /// Collects the runs of a paragraph, whatever they are wrapped in.
  mutating func collectRuns(
    _ container: XMLElement,
    _ revisions: [WordRevision],
    link: String?,
    into paragraph: inout RevisedText.Paragraph
  ) {
    for element in container.elements {
      switch element.name {
      case "r": collectRun(element, revisions, link, into: &paragraph)
      case "ins", "moveTo", "del", "moveFrom":
        collectRuns(element, Self.adding(element, to: revisions), link: link, into: &paragraph)
      case "hyperlink":
        let id = element.attributes.first {
          $0.name.local == "id" && $0.name.namespace.hasSuffix("relationships")
        }
        let target = id.flatMap { links[$0.value] } ?? link
        collectRuns(element, revisions, link: target, into: &paragraph)
      case "sdt":
        if !Self.isPlaceholder(element) {
          collectRuns(element, revisions, link: link, into: &paragraph)
        }
      case "oMath":
        let words = element.descendants(named: "t").map(\.text).joined()
        lose("the setting of an equation, whose signs were kept", at: paragraph.number)
        append(words, revisions, Style(link: link), to: &paragraph)
      case "subDoc":
        lose("another document that is to be put in here, and was not opened", at: paragraph.number)
      case "commentRangeStart", "commentRangeEnd": markComment(element, at: paragraph.number)
      case "pPr", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "rt", "rubyPr": continue
      case "AlternateContent":
        if let branch = element.first(named: "Choice") ?? element.first(named: "Fallback") {
          collectRuns(branch, revisions, link: link, into: &paragraph)
        }
      default: collectRuns(element, revisions, link: link, into: &paragraph)
      }
    }
  }

  private mutating func collectRun(
    _ element: XMLElement,
    _ revisions: [WordRevision],
    _ link: String?,
    into paragraph: inout RevisedText.Paragraph
  ) {
    let properties = element.first(named: "rPr")
    let change = properties?.first(named: "rPrChange")
    var run = RevisedText.Run(
      content: .words(""),
      revisions: revisions,
      style: Self.style(properties, link: link)
    )
    if let change, let former = change.first(named: "rPr") {
      run.former = (Self.style(former, link: link), WordRevision(.insertion, change))
    }
    let look = properties?.first(named: "rStyle")?.value("val").flatMap { styleLooks[$0] }
    run.appearance = Self.appearance(properties, over: look ?? RevisedText.Appearance())
    var words = ""
    var note: (id: String, isMarked: Bool)?
    collect(contentOf: element, into: &words, &note, at: paragraph)
    if let note {
      var call = run
      call.content = .note(id: note.id, printedMark: note.isMarked ? words : nil)
      paragraph.runs.append(call)
      if note.isMarked { return }
    }
    guard !words.isEmpty else { return }
    if run.appearance.isHidden { loseHidden(words, at: paragraph.number) }
    quote(words)
    run.content = .words(words)
    paragraph.runs.append(run)
  }

  private mutating func collect(
    contentOf run: XMLElement,
    into words: inout String,
    _ note: inout (id: String, isMarked: Bool)?,
    at paragraph: RevisedText.Paragraph
  ) {
    for element in run.elements {
      switch element.name {
      case "t", "delText":
        guard isShown else { continue }
        let isKept = element.attributes.contains {
          $0.name.local == "space" && $0.value == "preserve"
        }
        words += isKept ? element.text : Self.trimmed(element.text)
      case "tab", "ptab": if isShown { words += "\t" }
      case "br", "cr":
        let kind = element.value("type")
        if isShown, kind == nil || kind == "textWrapping" { words += " " }
      case "noBreakHyphen": words += "\u{2011}"
      case "softHyphen": words += "\u{AD}"
      case "sym":
        let font = element.value("font") ?? "of symbols"
        if let sign = WordSymbol.character(element.value("char"), in: font) {
          words.append(sign)
        } else {
          words += "\u{FFFD}"
          lose("a character of the font \(font)", at: paragraph.number)
        }
      case "fldChar":
        switch element.value("fldCharType") {
        case "begin": fields.append(false)
        case "separate": if !fields.isEmpty { fields[fields.count - 1] = true }
        case "end": _ = fields.popLast()
        default: break
        }
      case "footnoteReference", "endnoteReference":
        let kind = element.name == "footnoteReference" ? "footnote" : "endnote"
        if let id = element.value("id") {
          let mark = element.value("customMarkFollows")
          note = (kind + id, mark == "1" || mark == "true")
        }
      case "commentReference":
        // A comment without a stretch of its own stands here.
        if let id = element.value("id"), comments.contains(id), text.anchors[id] == nil {
          anchor(id, at: paragraph.number)
        }
      case "drawing", "pict", "object": loseDrawing(element, at: paragraph.number)
      case "ruby":
        for base in element.elements(named: "rubyBase") {
          for inner in base.elements(named: "r") {
            collect(contentOf: inner, into: &words, &note, at: paragraph)
          }
        }
      case "AlternateContent":
        if let branch = element.first(named: "Choice") ?? element.first(named: "Fallback") {
          collect(contentOf: branch, into: &words, &note, at: paragraph)
        }
      default: break
      }
    }
  }

  private var isShown: Bool { fields.allSatisfy { $0 } }

  private mutating func append(
    _ words: String,
    _ revisions: [WordRevision],
    _ style: Style,
    to paragraph: inout RevisedText.Paragraph
  ) {
    guard !words.isEmpty else { return }
    quote(words)
    paragraph.runs.append(
      RevisedText.Run(content: .words(words), revisions: revisions, style: style)
    )
  }

  // MARK: - What stands beside the text

  /// Says that there is a picture or a text box; its words, which are no part of the draft, are in
  /// the note.
  private mutating func loseDrawing(_ element: XMLElement, at paragraph: Int) {
    guard let box = element.descendants(named: "txbxContent").first else {
      lose(element.name == "object" ? "an embedded object" : "a picture or drawing", at: paragraph)
      return
    }
    let told = box.words(joinedBy: " / ", atMost: Self.longestQuotation)
    lose(told.isEmpty ? "an empty text box" : "a text box: “\(told)”", at: paragraph)
  }

  /// Begins or ends the stretch of a comment.
  mutating func markComment(_ element: XMLElement, at paragraph: Int) {
    guard let id = element.value("id"), comments.contains(id) else { return }
    if element.name == "commentRangeStart" {
      anchor(id, at: paragraph)
      if openComments.count < Self.mostOpenComments { openComments.insert(id) }
    } else {
      openComments.remove(id)
    }
  }

  private mutating func anchor(_ id: String, at paragraph: Int) {
    text.anchors[id] = RevisedText.CommentAnchor(paragraph: paragraph, note: note)
  }

  /// The most that is quoted of what a comment is about, in bytes.
  private static let longestQuotation = 2_000

  /// The most comments whose stretches run over each other.
  private static let mostOpenComments = 64

  private mutating func quote(_ words: String) {
    for id in openComments {
      guard let count = text.anchors[id]?.words.utf8.count, count < Self.longestQuotation else {
        openComments.remove(id)
        continue
      }
      text.anchors[id]?.words += words
    }
  }

  // MARK: - Looks

  private static func style(_ properties: XMLElement?, link: String?) -> Style {
    var style = Style(link: link)
    guard let properties else { return style }
    style.emphasis = properties.first(named: "i")?.isOn ?? false
    style.strong = properties.first(named: "b")?.isOn ?? false
    style.superscript = properties.first(named: "vertAlign")?.value("val") == "superscript"
    return style
  }

  /// How words look, over what their style makes of them.
  static func appearance(
    _ properties: XMLElement?,
    over style: RevisedText.Appearance = RevisedText.Appearance()
  ) -> RevisedText.Appearance {
    var appearance = style
    guard let properties else { return appearance }
    for element in properties.elements {
      switch element.name {
      case "strike", "dstrike": appearance.isStruck = appearance.isStruck || element.isOn
      case "u": appearance.isUnderlined = element.isOn
      case "color":
        let colour = element.value("val")?.uppercased()
        appearance.colour = colour == "AUTO" || colour == "000000" ? nil : colour
      case "highlight": appearance.highlight = element.isOn ? element.value("val") : nil
      case "vanish": appearance.isHidden = appearance.isHidden || element.isOn
      default: break
      }
    }
    return appearance
  }

  private static func trimmed(_ words: String) -> String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r\n" }
    var words = words[...]
    while let first = words.first, isSpace(first) { words.removeFirst() }
    while let last = words.last, isSpace(last) { words.removeLast() }
    return String(words)
  }
}
