import DraftText
import Interchange

/// The outline of a text: its headings and parts, each with the paragraphs below it.
struct TextOutline {
  /// A heading, or the preamble or operative part of a text without headings.
  struct Part {
    /// What it is called.
    var name: String
    /// The identity in the page that it leads to.
    var anchor: String
    /// How deep it stands, 1 for the highest.
    var depth: Int
    /// The language of its name, where that is the text's.
    var language: String?
    /// The numbered paragraphs below it.
    var paragraphs: [Paragraph] = []
    /// Whether there are any.
    var hasParagraphs = false
  }

  /// A numbered paragraph.
  struct Paragraph {
    /// How it is pointed at.
    let reference: String
    /// Its identity in the page.
    let place: String
  }

  /// The parts, in order.
  private(set) var parts: [Part] = []

  /// Outlines a text.
  ///
  /// - Parameters:
  ///   - draft: the text.
  ///   - references: how each paragraph is pointed at.
  ///   - identities: the identity of each in the page.
  init(_ draft: Draft, references: [String?], identities: [String]) {
    var role: Role?
    for (index, paragraph) in draft.paragraphs.enumerated() {
      switch paragraph.role {
      case .heading, .annex:
        var depth = 1
        if case .heading(let level) = paragraph.role { depth = min(level, 3) }
        let words = Self.words(of: paragraph)
        parts.append(
          Part(
            name: words.isEmpty ? references[index] ?? "Heading" : words,
            anchor: identities[index],
            depth: depth,
            language: words.isEmpty ? nil : draft.language.rawValue
          )
        )
        role = nil
      case .preambular, .operative:
        if role != paragraph.role, role != nil || parts.isEmpty {
          let isPreamble = paragraph.role == .preambular
          parts.append(
            Part(
              name: isPreamble ? "Preamble" : "Operative part",
              anchor: identities[index],
              depth: 1
            )
          )
        }
        role = paragraph.role
        guard let reference = references[index] else { continue }
        parts[parts.count - 1].paragraphs.append(
          Paragraph(reference: reference, place: identities[index])
        )
        parts[parts.count - 1].hasParagraphs = true
      default: continue
      }
    }
  }

  /// The words of a heading, without its notes.
  private static func words(of paragraph: DraftText.Paragraph) -> String {
    let label = paragraph.label.map { $0.printed + " " } ?? ""
    return label
      + paragraph.runs.reduce(into: "") { words, run in
        if case .text(let text, _) = run { words += text }
      }
  }
}
