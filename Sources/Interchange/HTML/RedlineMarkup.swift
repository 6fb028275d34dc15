import DraftText
import Redlining

/// Sets the words of a redline in HTML.
struct RedlineMarkup {
  /// What the words are part of.
  let report: ComparisonReport
  /// Where links lead.
  let identities: PageIdentities
  /// The footnotes that a call with an identity of its own was written for.
  private(set) var called: Set<String> = []

  init(report: ComparisonReport, identities: PageIdentities) {
    self.report = report
    self.identities = identities
  }

  /// Writes pieces, what belongs together in one element.
  ///
  /// - Parameters:
  ///   - pieces: the words.
  ///   - html: where they are written.
  ///   - canBeCalled: whether calls of footnotes get identities that the notes link back to.
  mutating func write(
    _ pieces: [RedlinePiece],
    to html: inout HTMLWriter,
    canBeCalled: Bool
  ) {
    var start = 0
    while start < pieces.count {
      let kind = pieces[start].kind
      let isTypographic = pieces[start].isTypographic
      let stretch = pieces[start...].prefix {
        $0.kind == kind && $0.isTypographic == isTypographic
      }
      let tags = tags(kind, isTypographic: isTypographic)
      html.markup(tags.open)
      for piece in stretch { write(piece, to: &html, canBeCalled: canBeCalled) }
      html.markup(tags.close)
      start = stretch.endIndex
    }
  }

  /// What stands round a stretch; folded typography is only in the view that it belongs to.
  private func tags(_ kind: Segment.Kind, isTypographic: Bool) -> (open: String, close: String) {
    if kind == .kept { return ("", "") }
    if isTypographic, report.folding.contains(.typography) {
      return ("<span class=\"\(kind == .deleted ? "was" : "now")\">", "</span>")
    }
    let element = kind == .deleted ? "del" : "ins"
    let verb = kind == .deleted ? "deleted" : "inserted"
    return (
      "<\(element)\(isTypographic ? " class=\"typography\"" : "")>"
        + "<span class=\"w\">[\(verb): </span>",
      "<span class=\"w\">]</span></\(element)>"
    )
  }

  private mutating func write(
    _ piece: RedlinePiece,
    to html: inout HTMLWriter,
    canBeCalled: Bool
  ) {
    switch piece.content {
    case .words(let words, let style): Self.write(words, style, to: &html)
    case .paragraphBreak: html.markup("<br>")
    case .anchor(let old, let new):
      let identity =
        new.flatMap { $0.note }.flatMap { identities.newNotes[$0] }
        ?? old.flatMap { $0.note }.flatMap { identities.oldNotes[$0] }
      guard let shown = new ?? old else { return }
      html.markup("<sup class=\"call\">")
      if let identity {
        html.markup("<a href=\"#\(identity)\"")
        if canBeCalled, new != nil, called.insert(identity).inserted {
          html.markup(" id=\"call-\(identity)\"")
        }
        html.attribute("aria-label", "footnote \(shown.label)")
        html.markup(">")
      }
      if let old, let new, old.label != new.label {
        html.markup("<span class=\"was\">")
        html.text(old.label)
        html.markup("</span><span class=\"now\">")
        html.text(new.label)
        html.markup("</span>")
      } else {
        html.text(shown.label)
      }
      html.markup(identity == nil ? "</sup>" : "</a></sup>")
    }
  }

  /// Writes words in their style.
  static func write(_ words: String, _ style: Style, to html: inout HTMLWriter) {
    var closing = ""
    if let link = style.link.flatMap(HTMLWriter.safeTarget) {
      html.markup("<a rel=\"noopener noreferrer\"")
      html.attribute("href", link)
      html.markup(">")
      closing = "</a>"
    }
    for (isOn, name) in [(style.emphasis, "em"), (style.strong, "b"), (style.superscript, "sup")]
    where isOn {
      html.markup("<\(name)>")
      closing = "</\(name)>" + closing
    }
    html.text(words)
    html.markup(closing)
  }

  /// Writes a sentence about a change.
  ///
  /// - Parameters:
  ///   - sentence: the sentence.
  ///   - html: where it is written.
  ///   - identity: what the name in it links to, if it is to link.
  func write(_ sentence: ChangeSentence, to html: inout HTMLWriter, linking identity: String?) {
    var identity = identity
    let language = report.new.draft.language
    for part in sentence.parts {
      switch part {
      case .words(let words): html.text(words)
      case .unit(let name):
        if let target = identity {
          html.markup("<a href=\"#\(target)\">")
          html.text(name)
          html.markup("</a>")
          identity = nil
        } else {
          html.markup("<b>")
          html.text(name)
          html.markup("</b>")
        }
      case .quotation(let words):
        let marks = ChangeSentence.marks(round: words)
        html.markup("\(marks.open)<bdi lang=\"\(language.rawValue)\">")
        html.text(words)
        html.markup("</bdi>\(marks.close)")
      }
    }
  }
}
