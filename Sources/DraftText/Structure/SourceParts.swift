/// A source taken apart: what may become paragraphs, the notes, and what was left out.
struct SourceParts {
  /// What may become paragraphs, in order.
  var blocks: [Block] = []
  /// The footnotes' texts, in the order of the source.
  var definitions: [NoteDefinition] = []
  /// What was joined or left out.
  var notes: [ReadingNote] = []
  /// The job number that a page printed.
  var jobNumber: String?
  /// Whether the text came off pages, where indicators may have become bare digits.
  var isPaged = true
}
