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

  /// The number of a resolution as it stands before its title, with a full stop.
  ///
  /// Arabic documents print no full stop.
  public var printedNumber: String? { number.map { language == .arabic ? $0 : $0 + "." } }

  /// Whether an asterisk in the heading calls the note on it.
  public var hasHeadingNote: Bool { headingNote != nil && heading.contains("*") }

  /// The text with its closing lines, which stand before the first annex, or at its end.
  ///
  /// Where two versions of the text have other first annexes, the lines are deleted in one place
  /// and inserted in the other.
  public var body: PrintedText {
    guard !closing.isEmpty else { return text }
    var body = text
    let old = text.paragraphs.firstIndex(where: \.opensAnnexBefore) ?? text.paragraphs.endIndex
    let new = text.paragraphs.firstIndex(where: \.opensAnnex) ?? text.paragraphs.endIndex
    let places: [(Int, Segment.Kind)] =
      old == new ? [(new, .kept)] : [(old, .deleted), (new, .inserted)].sorted { $0.0 > $1.0 }
    for (place, change) in places {
      let lines = closing.map { line in
        PrintedParagraph(
          setting: ParagraphSetting(role: .closing, isLabelled: false),
          pieces: line.isEmpty ? [] : [PrintedPiece(change, .words(line, .plain))],
          end: change
        )
      }
      body.paragraphs.insert(contentsOf: lines, at: place)
    }
    return body
  }
}

extension PrintedParagraph {
  /// Whether it opens an annex in the later version.
  fileprivate var opensAnnex: Bool {
    if case .departed = place { return false }
    return setting.role == .annex && end != .deleted
  }

  /// Whether it opens an annex in the earlier version.
  fileprivate var opensAnnexBefore: Bool {
    if case .arrived = place { return false }
    return (formerSetting ?? setting).role == .annex && end != .inserted
  }
}
