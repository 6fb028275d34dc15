import DraftText
import Negotiation
import RecordStore

/// Puts the texts of versions together from what the record holds.
struct VersionTexts {
  /// The record.
  let file: RecordFile

  /// The text of a version, each paragraph with its lasting identity.
  ///
  /// - Throws: why it cannot be read, or that the version is not there in the language.
  func draft(of version: Version, in language: Language? = nil) throws(Problem) -> Draft {
    guard let (manifest, identities) = version.text(in: language) else {
      let languages = [version.circulation.language] + version.editions.map(\.language)
      throw Problem(
        "\(version.label) is not there in \(language?.englishName ?? "its own language")",
        hint: "It is there in \(languages.map(\.englishName).joined(separator: ", "))."
      )
    }
    do {
      return try draft(of: manifest, identities: identities)
    } catch {
      throw Problem(error)
    }
  }

  /// The texts of several versions, in their order.
  ///
  /// - Throws: why one of them cannot be read.
  func drafts(of versions: [Version], in language: Language? = nil) throws(Problem) -> [Draft] {
    var drafts: [Draft] = []
    for version in versions { drafts.append(try draft(of: version, in: language)) }
    return drafts
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
    var reader = ManifestReader()
    return try manifest(digest, among: file.contents([digest]), by: &reader)
  }

  /// Several lists of paragraphs, in the order of their addresses.
  func manifests(_ digests: [Digest]) throws(RecordError) -> [Manifest] {
    let contents = try file.contents(Set(digests))
    var manifests: [Manifest] = []
    var reader = ManifestReader()
    for digest in digests {
      manifests.append(try manifest(digest, among: contents, by: &reader))
    }
    return manifests
  }

  private func manifest(
    _ digest: Digest,
    among contents: [Digest: Content],
    by reader: inout ManifestReader
  ) throws(RecordError) -> Manifest {
    guard let content = contents[digest] else {
      throw RecordError(
        .damaged("the list of paragraphs \(digest.short) is missing"),
        path: file.path
      )
    }
    guard let manifest = try? reader.manifest(content.bytes) else {
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
    let texts = contents.compactMapValues { StoredText(bytes: $0.bytes) }
    guard let draft = manifest.draft(identities: identities, texts: texts) else {
      throw RecordError(.damaged("a text of \(digest.short) is missing"), path: file.path)
    }
    return draft
  }
}
