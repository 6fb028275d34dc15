import DraftText

/// A Word document as it was read: every run with what was done to it.
struct RevisedText {
  /// A stretch of a paragraph.
  struct Run {
    enum Content {
      case words(String)
      /// The call of a note, with the indicator where Word does not count.
      case note(id: String, printedMark: String?)
    }

    var content: Content
    /// What was done to it, the first first.
    var revisions: [WordRevision]
    var style: Style
    /// How it was set before, where that was changed, and who changed it.
    var former: (style: Style, by: WordRevision)?
    var appearance = Appearance()

    /// The words; empty for the call of a note.
    var words: String {
      if case .words(let words) = content { words } else { "" }
    }
  }

  /// How words look, by which people mark changes by hand.
  struct Appearance: Hashable {
    var isStruck = false
    var isUnderlined = false
    /// Red, green and blue as Word spells them; `nil` for the colour of all text.
    var colour: String?
    var highlight: String?
    var isHidden = false
  }

  /// Where a paragraph stands in a table, counted from 0.
  struct Cell: Hashable {
    var table: Int
    var row: Int
    var column: Int
  }

  /// A paragraph, up to its mark.
  struct Paragraph {
    /// Its place in the document, counted from 1, tables and notes apart.
    var number: Int
    /// The name of its style, as Word's own language calls it.
    var styleName: String
    /// The same before the change of its properties.
    var formerStyleName: String?
    /// Who changed its properties.
    var properties: WordRevision?
    /// The number that Word prints before it, in each of the versions.
    var label: String?
    var formerLabel: String?
    /// Whether a list mark stands before it.
    var hasBullet = false
    var runs: [Run] = []
    /// What was done to its mark.
    var revisions: [WordRevision] = []
    /// Whether a table follows, into which no paragraph goes on.
    var isBeforeTable = false
    var cell: Cell?
    /// The only version that has it, where columns set the versions side by side.
    var onlyIn: WordTextReader.View?
  }

  /// The paragraphs of the body, those of tables cell by cell.
  var paragraphs: [Paragraph] = []
  /// The paragraphs of each note, by its number in the file.
  var notes: [String: [Paragraph]] = [:]
  /// Where comments stand.
  var anchors: [String: CommentAnchor] = [:]
  /// What has no place in a draft, and what was assumed.
  var remarks: [ReadingNote] = []

  /// The stretch of the text that a comment is about.
  struct CommentAnchor {
    /// The paragraph that it begins in.
    var paragraph: Int
    /// The note that it stands in.
    var note: String?
    /// The words, changed ones too.
    var words = ""
  }

  /// Whether something that was so changed is in a version.
  static func isPresent(_ revisions: [WordRevision], in view: WordTextReader.View) -> Bool {
    revisions.allSatisfy { $0.kind.isArrival != (view == .old) }
  }

  /// The paragraphs of a view: where the mark of one is not in it, the next one goes on.
  static func resolved(
    _ paragraphs: [Paragraph],
    in view: WordTextReader.View
  ) -> [Paragraph] {
    var resolved: [Paragraph] = []
    var carried: Paragraph?
    for paragraph in paragraphs where paragraph.onlyIn ?? view == view {
      var paragraph = paragraph
      paragraph.runs.removeAll { !isPresent($0.revisions, in: view) }
      if view == .old {
        paragraph.styleName = paragraph.formerStyleName ?? paragraph.styleName
        paragraph.label = paragraph.formerLabel
        for index in paragraph.runs.indices {
          let run = paragraph.runs[index]
          paragraph.runs[index].style = run.former?.style ?? run.style
        }
      }
      let ends = isPresent(paragraph.revisions, in: view)
      if carried != nil {
        // Of two paragraphs that become one, the mark that stays decides how both look.
        carried?.runs += paragraph.runs
        carried?.styleName = paragraph.styleName
        if carried?.label == nil { carried?.label = paragraph.label }
        carried?.revisions = paragraph.revisions
        if ends || paragraph.isBeforeTable, let whole = carried {
          resolved.append(whole)
          carried = nil
        }
        continue
      }
      guard ends else {
        guard !paragraph.runs.isEmpty else { continue }
        if paragraph.isBeforeTable { resolved.append(paragraph) } else { carried = paragraph }
        continue
      }
      resolved.append(paragraph)
    }
    if let carried { resolved.append(carried) }
    return resolved
  }
}
