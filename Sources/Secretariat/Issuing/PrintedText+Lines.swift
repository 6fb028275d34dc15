import DraftText
import Publishing
import Redlining

extension PrintedText {
  /// Lines of a document that has no text of its own, a paragraph each.
  init(lines: [String], in language: Language) {
    self.init(
      language: language,
      paragraphs: lines.map { line in
        PrintedParagraph(
          setting: ParagraphSetting(role: .plain, isLabelled: false),
          pieces: [PrintedPiece(.kept, .words(line, .plain))],
          end: .kept
        )
      },
      notes: []
    )
  }
}
