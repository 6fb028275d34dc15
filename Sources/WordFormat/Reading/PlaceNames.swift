import DraftText

/// What people call the paragraphs of a Word document, in the version after its changes and in the
/// one before.
struct PlaceNames {
  private let new: [Int: String]
  private let old: [Int: String]
  /// The labels of the notes that are called, by their number in the file.
  let notes: [String: String]

  init(_ text: RevisedText, language: Language?) {
    new = Self.names(text, .new, language)
    old = Self.names(text, .old, language)
    let later = RevisedLines(text, view: .new).noteLabels
    // A note that is gone has the number that it had; another one may have it now.
    notes = RevisedLines(text, view: .old).noteLabels
      .mapValues { later.values.contains($0) ? "\($0) of the earlier version" : $0 }
      .merging(later) { _, later in later }
  }

  /// What a paragraph is called.
  func name(of paragraph: Int) -> String? { new[paragraph] ?? old[paragraph] }

  private static func names(
    _ text: RevisedText,
    _ view: WordTextReader.View,
    _ language: Language?
  ) -> [Int: String] {
    guard let reading = RevisedDocument.reading(text, view, language) else { return [:] }
    var names: [Int: String] = [:]
    for (reference, line) in zip(reading.draft.references(), reading.paragraphLines) {
      guard let reference, names[line] == nil else { continue }
      names[line] = reference.description
    }
    return names
  }
}
