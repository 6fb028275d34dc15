import DraftText
import Negotiation

/// A text as the record keeps it: its list of paragraphs, and what this points at.
struct RecordedText {
  /// The list of paragraphs.
  let manifest: Manifest
  /// The address of the list.
  let address: Digest
  /// The texts, then the list.
  let contents: [Content]

  /// Takes a draft apart.
  ///
  /// - Throws: that it cannot be written, which no draft of a reader's can cause.
  init(_ draft: Draft, of source: DocumentSource) throws(Problem) {
    let (manifest, texts) = Manifest.taking(draft, hashing: RecordHash.sha256)
    do {
      let list = try manifest.content(hashing: RecordHash.sha256)
      self.manifest = manifest
      address = list.digest
      contents = texts + [list]
    } catch {
      throw Problem("\(source.name): cannot be recorded: \(error)")
    }
  }

  /// Whether both have the same paragraphs and notes, whatever is printed above them.
  func saysTheSame(as other: RecordedText) -> Bool {
    manifest.lines == other.manifest.lines && manifest.notes == other.manifest.notes
  }
}
