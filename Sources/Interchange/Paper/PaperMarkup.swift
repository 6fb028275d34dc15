import DraftText

/// Sets the words of a paper in HTML.
enum PaperMarkup {
  /// Writes the words of a paragraph.
  ///
  /// - Parameters:
  ///   - text: the paragraph.
  ///   - words: what is said of words put in and taken out.
  ///   - anchor: the identity of the paragraph; its label links to it, so that the address can be
  ///     copied.
  ///   - html: where it is written.
  static func write(
    _ text: PaperText,
    words: PaperPageWords,
    anchor: String?,
    to html: inout HTMLWriter
  ) {
    var anchor = anchor
    for (ink, pieces) in text.stretches {
      var tags = tags(of: ink, words: words)
      if let tint = pieces.first?.tint {
        tags.open += "<span class=\"tint t\(PaperTrace.tint(tint))\">"
        tags.close = "</span>" + tags.close
      }
      // A link cannot stand in a link.
      if ink == .label, let target = anchor, pieces.allSatisfy({ $0.style.link == nil }) {
        tags = (tags.open + "<a href=\"#\(target)\">", "</a>" + tags.close)
        anchor = nil
      }
      var pieces = Array(pieces)
      // A space inside what is set apart from its line would stand at the wrong end of names that
      // run the other way.
      var (lead, trail) = ("", "")
      if ink == .names, let first = pieces.indices.first, let last = pieces.indices.last {
        let words = pieces[first].words
        lead = String(words.prefix(while: \.isWhitespace))
        pieces[first].words = String(words.dropFirst(lead.count))
        trail = String(pieces[last].words.reversed().prefix(while: \.isWhitespace))
        pieces[last].words = String(pieces[last].words.dropLast(trail.count))
      }
      html.text(lead)
      html.markup(tags.open)
      for piece in pieces {
        if let note = piece.note {
          call(note, piece.words, words: words, to: &html)
        } else {
          RedlineMarkup.write(piece.words, piece.style, to: &html)
        }
      }
      html.markup(tags.close)
      html.text(trail)
    }
  }

  /// Calls a note, to which the note leads back.
  private static func call(
    _ note: Int,
    _ mark: String,
    words: PaperPageWords,
    to html: inout HTMLWriter
  ) {
    html.markup("<sup class=\"call\"><a id=\"call-\(note + 1)\" href=\"#note-\(note + 1)\"")
    html.attribute("aria-label", "\(words.note) \(mark)")
    html.markup(" role=\"doc-noteref\">")
    html.text(mark)
    html.markup("</a></sup>")
  }

  /// What stands round words of one ink.
  ///
  /// Browsers tell few of those who listen what was inserted, so words that are not seen do.
  private static func tags(
    of ink: PaperText.Ink,
    words: PaperPageWords
  ) -> (open: String, close: String) {
    func said(_ element: String, _ verb: String) -> (open: String, close: String) {
      (
        "<\(element)><span class=\"said\">[\(verb) </span>",
        "<span class=\"said\">]</span></\(element)>"
      )
    }
    return switch ink {
    case .plain: ("", "")
    case .inserted: said("ins", words.inserted)
    case .deleted: said("del", words.deleted)
    case .mark: ("<mark>", "</mark>")
    case .found: ("<mark class=\"found\">", "</mark>")
    case .names: ("<bdi class=\"names\">", "</bdi>")
    case .label: ("<span class=\"label\">", "</span>")
    }
  }
}
