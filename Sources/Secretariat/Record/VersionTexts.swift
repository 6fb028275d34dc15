import DraftText
import Negotiation
import RecordStore

/// Puts the texts of versions together from what the record holds.
struct VersionTexts {
  /// The record.
  let file: RecordFile
  /// Where texts are kept once they were put together.
  var shelf: RecordShelf?

  /// The text of a version, each paragraph with its lasting identity.
  func draft(of version: Version) throws(RecordError) -> Draft {
    try draft(of: version.circulation.manifest, identities: version.identities)
  }

  /// The texts of several versions, in their order.
  ///
  /// - Parameters:
  ///   - versions: the versions.
  ///   - language: the language of their editions; nothing for the versions' own.
  /// - Returns: the drafts, their brackets marked.
  /// - Throws: that one of them has no such edition, or why it cannot be read.
  func drafts(of versions: [Version], in language: Language? = nil) throws(Problem) -> [Draft] {
    var drafts: [Draft] = []
    for version in versions {
      let edition = try language.flatMap { language throws(Problem) in
        try version.edition(in: language)
      }
      do throws(RecordError) {
        if let edition {
          let identities = version.identities(of: edition)
          drafts.append(try draft(of: edition.manifest, identities: identities))
        } else {
          drafts.append(try draft(of: version))
        }
      } catch {
        throw Problem(error)
      }
    }
    return drafts
  }

  /// The text that a manifest lists.
  func draft(of digest: Digest, identities: [ParagraphID]) throws(RecordError) -> Draft {
    guard let shelf else { return try read(digest, identities: identities) }
    return try shelf.draft(RecordShelf.DraftKey(manifest: digest, identities: identities)) {
      () throws(RecordError) in try read(digest, identities: identities)
    }
  }

  private func read(_ digest: Digest, identities: [ParagraphID]) throws(RecordError) -> Draft {
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

extension Version {
  /// The edition in a language; nothing where that is the version's own.
  ///
  /// - Throws: that there is none, with those that there are.
  fileprivate func edition(in language: Language) throws(Problem) -> LanguageEdition? {
    if language == circulation.language { return nil }
    if let edition = editions.first(where: { $0.language == language }) { return edition }
    let languages = ([circulation.language] + editions.map(\.language)).map(\.englishName)
    throw Problem(
      "\(label) is not there in \(language.englishName)",
      hint: "It is there in \(languages.joined(separator: ", ")); “zerodraft translate” adds one."
    )
  }

  /// The identities of an edition's paragraphs: those of the paragraphs that they translate.
  fileprivate func identities(of edition: LanguageEdition) -> [ParagraphID] {
    edition.matching.predecessors(count: edition.paragraphs).enumerated().map { index, place in
      if let place, identities.indices.contains(place) {
        identities[place]
      } else {
        .provisional(index)
      }
    }
  }
}
