import DraftText
import Negotiation
import RecordStore

/// The contents of a record, sorted into those that are what was recorded and those that are not.
struct SoundContents {
  /// The addresses of all.
  private(set) var digests: [Digest] = []
  /// The addresses of those whose bytes are not theirs, or cannot be read.
  private(set) var altered: Set<Digest> = []
  /// The lists of paragraphs.
  private(set) var manifests: [Digest: Manifest] = [:]
  private var texts: [Digest: StoredText] = [:]

  /// How many there are.
  var count: Int { digests.count }

  /// Reads them all.
  mutating func read(_ inspection: RecordInspection) throws(RecordError) {
    digests = try inspection.contentDigests()
    for digest in digests {
      guard let content = try inspection.content(digest),
        content.isIntact(by: RecordHash.sha256),
        let value = try? Value(bytes: content.bytes)
      else {
        altered.insert(digest)
        continue
      }
      switch content.kind {
      case .text:
        if let text = StoredText(value: value) {
          texts[digest] = text
        } else {
          altered.insert(digest)
        }
      case .manifest:
        if let manifest = try? Manifest(value: value) {
          manifests[digest] = manifest
        } else {
          altered.insert(digest)
        }
      }
    }
  }

  /// What is wrong with a text that an entry points at, to be read after “entry 7”.
  ///
  /// - Parameters:
  ///   - digest: its list of paragraphs.
  ///   - paragraphs: how many the entry says that there are.
  /// - Returns: nothing where the whole text can be put together.
  func fault(of digest: Digest, paragraphs: Int?) -> String? {
    guard let manifest = manifests[digest] else {
      return altered.contains(digest)
        ? "points at a list of paragraphs that is not what was recorded (\(digest.short))"
        : "points at a list of paragraphs that is missing (\(digest.short))"
    }
    for (ordinal, line) in manifest.lines.enumerated() {
      if let words = fault(of: line.text, as: "paragraph \(ordinal + 1)") { return words }
    }
    for note in manifest.notes {
      if let words = fault(of: note.text, as: "footnote \(note.label)") { return words }
    }
    let identities = manifest.lines.indices.map { ParagraphID.provisional($0) }
    guard manifest.lines.count == paragraphs ?? manifest.lines.count,
      manifest.draft(identities: identities, texts: texts) != nil
    else { return "points at a list of paragraphs that does not fit it (\(digest.short))" }
    return nil
  }

  private func fault(of digest: Digest, as name: String) -> String? {
    if texts[digest] != nil { return nil }
    return altered.contains(digest)
      ? "points at words of \(name) that are not what was recorded (\(digest.short))"
      : "points at words of \(name) that are missing (\(digest.short))"
  }
}
