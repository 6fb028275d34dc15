import DraftText
import Negotiation
import RecordStore

/// Puts the texts of versions together from what the record holds.
struct VersionTexts {
  /// The record.
  let file: RecordFile

  /// The text of a version, each paragraph with its lasting identity.
  func draft(of version: Version) throws(RecordError) -> Draft {
    try draft(of: version.circulation.manifest, identities: version.identities)
  }

  /// The text that a manifest lists.
  func draft(of digest: Digest, identities: [ParagraphID]) throws(RecordError) -> Draft {
    let manifest = try manifest(digest)
    var draft = try draft(of: manifest, named: digest, identities: identities)
    // The reader that took the text in held it against the same limit.
    try? draft.markBrackets()
    return draft
  }

  /// A list of paragraphs by its address.
  func manifest(_ digest: Digest) throws(RecordError) -> Manifest {
    guard let content = try file.contents([digest])[digest] else {
      throw RecordError(
        .damaged("the list of paragraphs \(digest.short) is missing"),
        path: file.path
      )
    }
    guard let value = try? Value(bytes: content.bytes), let manifest = try? Manifest(value: value)
    else {
      throw RecordError(
        .damaged("the list of paragraphs \(digest.short) cannot be read"),
        path: file.path
      )
    }
    return manifest
  }

  /// The text that a manifest lists, its brackets not marked.
  func draft(
    of manifest: Manifest,
    named digest: Digest,
    identities: [ParagraphID]
  ) throws(RecordError) -> Draft {
    let contents = try file.contents(manifest.texts)
    let texts = contents.compactMapValues { content in
      (try? Value(bytes: content.bytes)).flatMap(StoredText.init(value:))
    }
    guard let draft = manifest.draft(identities: identities, texts: texts) else {
      throw RecordError(.damaged("a text of \(digest.short) is missing"), path: file.path)
    }
    return draft
  }
}
