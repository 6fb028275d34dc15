import DraftText
import Publishing
import Redlining

// To be removed where `Publishing` says the same in six languages.
extension OfficialDocument {
  var facts: [String] {
    [
      kind == .draft ? "Distr.: Limited" : "Distr.: General", date?.printed(in: language),
      original.map { _ in "Original: English" },
    ]
    .compactMap(\.self)
  }

  var agendaLine: String { "Agenda item " + agendaItems.map(\.number).joined(separator: ", ") }

  var printedNumber: String? { number.map { $0 + "." } }

  var body: PrintedText {
    var body = text
    let lines = closing.map { line in
      PrintedParagraph(
        setting: ParagraphSetting(role: .closing, isLabelled: false),
        pieces: [PrintedPiece(.kept, .words(line, .plain))]
      )
    }
    let place = body.paragraphs.firstIndex { $0.setting.role == .annex }
    body.paragraphs.insert(contentsOf: lines, at: place ?? body.paragraphs.endIndex)
    return body
  }
}

struct OfficialWording {
  init(_ language: Language) {}
  var unitedNations: String { "United Nations" }
}
