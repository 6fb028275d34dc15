import DraftText
import Negotiation
import Secretariat

/// What the template of a text is filled with.
struct ReadingContext {
  /// What is negotiated.
  let title: String
  /// Where the negotiation's overview is.
  let overview: String
  /// The name of the version.
  let label: String
  /// What it is.
  let lead: String
  /// The slug of the version.
  let slug: String
  /// Where the forms lead.
  let chooser: String
  /// The versions to read.
  let versions: [Option]
  /// The versions to compare it with.
  let others: [Option]
  /// Whether there are any.
  let hasOthers: Bool
  /// The languages.
  let editions: [Option]
  /// Whether there are several.
  let hasEditions: Bool
  /// The files.
  let files: [Option]
  /// The name of the latest version, where this is an earlier one.
  let later: String?
  /// Where that is.
  let laterAddress: String
  /// Where one sees what changed up to it.
  let changes: String?

  /// Gathers what stands round a text.
  init(
    _ site: Site,
    _ admission: Admission,
    _ slug: String,
    _ version: Version,
    _ choice: EditionChoice
  ) {
    let name = admission.negotiation
    let slugs = VersionSlugs(admission.ledger.state)
    title = admission.ledger.state.opening?.title ?? name
    overview = site.address(of: .negotiation(name))
    label = version.label
    lead = version.sentence
    self.slug = slug
    chooser = site.address(of: .latest(name))
    versions = slugs.options(choosing: slug)
    others = slugs.options(choosing: slugs.slug(before: slug), without: slug)
    hasOthers = !others.isEmpty
    let address = Address.text(name, version: slug)
    editions = Self.editions(of: version, choice) { choice in
      site.link(to: Target(address), choice.query)
    }
    hasEditions = editions.count > 1
    let language = EditionChoice(language: choice.language).query
    files = [(Form.word, "Word, clean"), (.markdown, "Markdown"), (.json, "JSON")].map {
      Option(name: $1, address: site.link(to: Target(address, as: $0), language))
    }
    let last = slugs.all.last
    let isLast = last.map { $0.slug == slug } ?? true
    later = isLast ? nil : last?.version.label
    laterAddress = last.map { site.address(of: .text(name, version: $0.slug)) } ?? ""
    changes =
      isLast
      ? nil : last.map { site.address(of: .comparison(name, old: slug, new: $0.slug)) }
  }

  /// The languages one by one, and each further one beside the version's own.
  private static func editions(
    of version: Version,
    _ choice: EditionChoice,
    _ address: (EditionChoice) -> String
  ) -> [Option] {
    let own = version.circulation.language
    let alone = version.languages.map { language in
      let wanted = EditionChoice(language: language == own ? nil : language)
      return Option(
        name: language.englishName,
        address: address(wanted),
        isChosen: wanted == choice
      )
    }
    let pairs = version.languages.dropFirst().map { language in
      let wanted = EditionChoice(beside: language)
      return Option(
        name: "\(own.englishName) and \(language.englishName) side by side",
        address: address(wanted),
        isChosen: wanted == choice
      )
    }
    return alone + pairs
  }
}
