/// The words of the field that a kind of page uses and a newcomer may not know.
enum PageTerms {
  /// The words by the kind of page, as the glossary has them.
  static let words: [String: [String]] = [
    "home": ["Zero draft", "Revision", "Silence procedure"],
    "overview": ["Version", "Circulate", "Revision", "Silence procedure"],
    "read": ["Preambular paragraph", "Operative paragraph", "Chapeau", "Edition"],
    "compare": ["Redline", "Chapeau", "Relabelled", "Moved"],
    "paragraph": ["Origin", "Reflected", "Intervention", "Not for attribution"],
    "consultations": ["Consultation", "Reading", "Intervention", "Not for attribution"],
    "calendar": ["Deadline", "Silence procedure"],
    "log": ["Record", "Entry", "Circulate"],
  ]

  /// Where the glossary explains a word; nothing for a word that it does not have.
  static let anchors = Dictionary(
    GlossaryPage.compiledIn.sections.flatMap(\.entries).flatMap { entry in
      entry.terms.map { ($0, entry.anchor) }
    },
    uniquingKeysWith: { first, _ in first }
  )
}
