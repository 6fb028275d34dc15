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
  /// Where the text is, for choosing languages.
  let here: String
  /// The languages.
  let editions: [Option]
  /// The languages that can stand beside it.
  let besides: [Option]
  /// Whether there are several.
  let hasEditions: Bool
  /// The language that other pages are to be in, where it is not the version’s own.
  let language: String?
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
    here = site.address(of: address)
    let shown = choice.language ?? version.circulation.language
    editions = version.languages.map {
      Option(name: $0.englishName, value: $0.rawValue, isChosen: $0 == shown)
    }
    besides =
      [Option(name: "Nothing", isChosen: choice.beside == nil)]
      + version.languages.map {
        Option(name: $0.englishName, value: $0.rawValue, isChosen: $0 == choice.beside)
      }
    hasEditions = editions.count > 1
    language = choice.language?.rawValue
    let edition = EditionChoice(language: choice.language).query
    files = [(Form.word, "Word, clean"), (.markdown, "Markdown"), (.json, "JSON")].map {
      Option(name: $1, address: site.link(to: Target(address, as: $0), edition))
    }
    let last = slugs.all.last
    let isLast = last.map { $0.slug == slug } ?? true
    later = isLast ? nil : last?.version.label
    laterAddress =
      last.map {
        site.link(to: Target(.text(name, version: $0.slug)), choice.language(for: [$0.version]))
      } ?? ""
    changes =
      isLast
      ? nil
      : last.map {
        site.link(
          to: Target(.comparison(name, old: slug, new: $0.slug)),
          choice.language(for: [version, $0.version])
        )
      }
  }
}
