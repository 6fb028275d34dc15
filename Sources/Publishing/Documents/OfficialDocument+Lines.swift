import DraftText
import Redlining

extension OfficialDocument {
  /// What stands beside the name of the organ: distribution, day, original language.
  public var facts: [String] {
    let wording = OfficialWording(language)
    return [
      wording.distribution(kind), date.map { wording.mastheadDate($0) },
      original.map { wording.original($0) },
    ]
    .compactMap(\.self)
  }

  /// The line that names the agenda items: `Agenda items 13 and 117`.
  public var agendaLine: String {
    OfficialWording(language).agendaItems(agendaItems.map(\.number))
  }

  /// The number of a resolution as it stands before its title: `76/7.`
  ///
  /// Arabic documents print no full stop.
  public var printedNumber: String? { number.map { language == .arabic ? $0 : $0 + "." } }

  /// Whether an asterisk in the heading calls the note on it.
  public var hasHeadingNote: Bool { headingNote != nil && heading.contains("*") }

  /// The text with its closing lines, which stand before the first annex, or at its end.
  public var body: PrintedText {
    guard !closing.isEmpty else { return text }
    var body = text
    let lines = closing.map { line in
      PrintedParagraph(
        setting: ParagraphSetting(role: .closing, isLabelled: false),
        pieces: line.isEmpty ? [] : [PrintedPiece(.kept, .words(line, .plain))]
      )
    }
    let place = body.paragraphs.firstIndex { paragraph in
      if case .departed = paragraph.place { return false }
      return paragraph.setting.role == .annex && paragraph.end != .deleted
    }
    body.paragraphs.insert(contentsOf: lines, at: place ?? body.paragraphs.endIndex)
    return body
  }
}
