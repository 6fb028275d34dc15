import DraftText
import Negotiation
import Secretariat

/// Finds where the things of a record stand on the site, for a reader who was let in.
struct RecordLinks {
  let site: Site
  let admission: Admission
  /// The versions by their names in addresses.
  let versions: VersionSlugs
  /// Whether the reader may read texts.
  private let hasTexts: Bool
  /// The names of paragraphs in addresses, by version, as far as they were asked for.
  private var paragraphs: [Int: [ParagraphID: String]] = [:]

  /// Prepares for a reader.
  init(_ site: Site, _ admission: Admission) {
    self.site = site
    self.admission = admission
    versions = VersionSlugs(admission.ledger.state)
    hasTexts = admission.allows(.readText)
  }

  /// Where a version is read.
  func address(of version: Version) -> String? {
    guard hasTexts, let slug = versions.slug(of: version.number) else { return nil }
    return site.address(of: .text(admission.negotiation, version: slug))
  }

  /// A version by its name and the number of its entry.
  func link(to number: Int) -> ShownLink? {
    guard let version = admission.ledger.state.version(number) else { return nil }
    return ShownLink(name: version.label, address: address(of: version))
  }

  /// Where two versions are compared.
  func comparison(of old: Version, with new: Version) -> String? {
    guard hasTexts, let before = versions.slug(of: old.number),
      let after = versions.slug(of: new.number)
    else { return nil }
    return site.address(of: .comparison(admission.negotiation, old: before, new: after))
  }

  /// What changed in the latest version from the one that it is based on.
  var latestComparison: ShownLink? {
    let state = admission.ledger.state
    guard let new = state.versions.last,
      let old = new.circulation.basis.flatMap({ state.version($0) }),
      let address = comparison(of: old, with: new)
    else { return nil }
    return ShownLink(name: "Compare \(new.label) with \(old.label)", address: address)
  }

  /// A paragraph by what people called it, leading to its life through all versions.
  ///
  /// - Throws: why the record cannot be read.
  mutating func link(to passage: Passage) throws -> ShownLink? {
    guard let reference = passage.reference else { return nil }
    let name = reference.description
    guard hasTexts, let paragraph = passage.paragraph,
      let version = admission.ledger.state.version(passage.version),
      let slug = versions.slug(of: version.number)
    else { return ShownLink(name: name, address: nil) }
    if paragraphs[version.number] == nil {
      let slugs = ParagraphSlugs(try admission.registry.draft(of: version)).slugs
      paragraphs[version.number] = Dictionary(
        zip(version.identities, slugs).compactMap { identity, slug in slug.map { (identity, $0) } }
      ) { first, _ in first }
    }
    let address = paragraphs[version.number]?[paragraph].map { place in
      site.address(of: .paragraph(admission.negotiation, version: slug, paragraph: place))
    }
    return ShownLink(name: name, address: address)
  }

  /// Paragraphs by what people called them.
  ///
  /// - Throws: why the record cannot be read.
  mutating func links(to passages: [Passage]) throws -> [ShownLink] {
    var links: [ShownLink] = []
    for passage in passages { if let link = try link(to: passage) { links.append(link) } }
    return links
  }
}
