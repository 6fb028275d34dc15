import DraftText
import Negotiation
import Secretariat

/// What the versions of a negotiation are called in addresses.
struct VersionSlugs {
  /// The versions with their slugs, in the order in which they were circulated.
  let all: [(slug: String, version: Version)]

  /// Spells the versions of a record.
  init(_ state: NegotiationState) {
    let slugs = Slug.spell(
      state.versions.map(\.label),
      fallback: "version",
      reserved: Target.reserved
    )
    all = zip(slugs, state.versions).compactMap { slug, version in
      slug.map { (slug: $0, version: version) }
    }
  }

  /// The version that an address names.
  ///
  /// - Throws: ``AnswerFault/unknown`` where there is none.
  func version(_ slug: String) throws(AnswerFault) -> Version {
    guard let found = all.first(where: { $0.slug == slug }) else { throw .unknown }
    return found.version
  }

  /// The slug of a version by the entry that circulated it.
  func slug(of number: Int) -> String? { all.first { $0.version.number == number }?.slug }
}

/// What the paragraphs of a version are called in addresses, by their places: `op-4-b`.
struct ParagraphSlugs {
  /// The slugs; nothing for what has no reference.
  let slugs: [String?]

  /// Spells the paragraphs of a text.
  init(_ draft: Draft) {
    self.init(references: draft.references().map { $0?.description })
  }

  /// Spells paragraphs by how they are pointed at.
  init(references: [String?]) {
    slugs = Slug.spell(references, fallback: "paragraph")
  }

  /// The place of the paragraph that an address names.
  ///
  /// - Throws: ``AnswerFault/unknown`` where there is none.
  func place(of slug: String) throws(AnswerFault) -> Int {
    guard let place = slugs.firstIndex(of: slug) else { throw .unknown }
    return place
  }
}
