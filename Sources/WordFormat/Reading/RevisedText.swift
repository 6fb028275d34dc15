import DraftText

/// A Word document as it was read: every run with the versions that have it.
struct RevisedText {
  /// Where in time a run or a mark is: in the version before all changes, in the one after them.
  struct Presence: Hashable {
    var isInOld = true
    var isInNew = true

    /// Whether a view has it.
    func isIn(_ view: WordTextReader.View) -> Bool { view == .old ? isInOld : isInNew }
  }

  /// A stretch of a paragraph.
  struct Run {
    enum Content {
      case words(String)
      /// The call of a note, with the indicator where Word does not count.
      case note(id: String, printedMark: String?)
    }

    var content: Content
    var presence: Presence
    var style: Style
    /// How it was set before, where that was changed.
    var formerStyle: Style?
  }

  /// A paragraph, up to its mark.
  struct Paragraph {
    /// Its place in the document, counted from 1, tables and notes apart.
    var number: Int
    /// The name of its style, as Word's own language calls it.
    var styleName: String
    /// The same before the change of its properties.
    var formerStyleName: String?
    /// The number that Word prints before it, in each of the versions.
    var label: String?
    var formerLabel: String?
    var runs: [Run] = []
    /// The versions in which the paragraph ends here.
    var end = Presence()
  }

  /// The paragraphs of the body, those of tables cell by cell.
  var paragraphs: [Paragraph] = []
  /// The paragraphs of each note, by its number in the file.
  var notes: [String: [Paragraph]] = [:]
  /// What has no place in a draft.
  var remarks: [ReadingNote] = []

  /// The paragraphs of a view: where the mark of one is not in it, the next one goes on.
  static func resolved(
    _ paragraphs: [Paragraph],
    in view: WordTextReader.View
  ) -> [Paragraph] {
    var resolved: [Paragraph] = []
    var carried: Paragraph?
    for paragraph in paragraphs {
      var paragraph = paragraph
      paragraph.runs.removeAll { !$0.presence.isIn(view) }
      if view == .old {
        paragraph.styleName = paragraph.formerStyleName ?? paragraph.styleName
        paragraph.label = paragraph.formerLabel
        for index in paragraph.runs.indices {
          let run = paragraph.runs[index]
          paragraph.runs[index].style = run.formerStyle ?? run.style
        }
      }
      if let before = carried {
        // Of two paragraphs that become one, the mark that stays decides how both look.
        paragraph.runs = before.runs + paragraph.runs
        paragraph.number = before.number
        paragraph.label = before.label ?? paragraph.label
        carried = nil
      }
      guard paragraph.end.isIn(view) else {
        if !paragraph.runs.isEmpty { carried = paragraph }
        continue
      }
      resolved.append(paragraph)
    }
    if let carried { resolved.append(carried) }
    return resolved
  }
}
