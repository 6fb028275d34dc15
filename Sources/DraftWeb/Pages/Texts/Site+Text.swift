import DraftText
import Interchange
import Negotiation
import Secretariat

extension Site {
  /// A version, to read: `/modalities/rev-1`, with `?language=fr` or `?beside=fr`.
  ///
  /// - Throws: ``AnswerFault``, `Doorkeeper.Refusal`, or a `Problem` of the record.
  func text(_ ask: Ask, of name: String, version slug: String) throws -> Answer {
    let admission = try doorkeeper.admit(ask.visitor, to: .readText, of: name)
    let version = try VersionSlugs(admission.ledger.state).version(slug)
    let choice = try EditionChoice(ask.query, of: [version])
    let draft = try admission.registry.draft(of: version, in: choice.language)
    let file = TextFile(negotiation: admission, name: "\(name)-\(slug)\(choice.suffix)")
    switch ask.form {
    case .page: return try readingPage(admission, slug, version, draft, choice)
    case .json: return .json(JSONDraftWriter().write(Reading(draft: draft.withoutIdentities)))
    case .markdown: return file.markdown(draft, of: version)
    case .word: return try file.word(draft, of: version)
    case .calendar, .atom: throw AnswerFault.otherForms([.page, .json, .word, .markdown])
    }
  }

  private func readingPage(
    _ admission: Admission,
    _ slug: String,
    _ version: Version,
    _ draft: Draft,
    _ choice: EditionChoice
  ) throws -> Answer {
    let name = admission.negotiation
    let writer = HTMLDraftWriter(name: version.label)
    let language = EditionChoice(language: choice.language).query
    let addresses = try paragraphAddresses(draft, of: version, slug, admission, language)
    let text: [UInt8]
    if let beside = choice.beside {
      let other = try admission.registry.draft(of: version, in: beside)
      text = writer.body(
        of: draft,
        beside: other,
        names: Dictionary(
          Language.allCases.map { ($0, $0.englishName) },
          uniquingKeysWith: { first, _ in first }
        ),
        addresses: addresses
      )
    } else {
      text = writer.body(of: draft, addresses: addresses)
    }
    let outline = TextOutline(
      draft,
      references: draft.references().map { $0?.description },
      identities: writer.identities(of: draft)
    )
    let context = ReadingContext(self, admission, slug, version, choice)
    let address = Address.text(name, version: slug)
    let title = context.title.isEmpty ? name : context.title
    return page(
      Frame(
        title: "\(version.label): \(title)",
        kind: choice.beside == nil ? "read" : "read wide",
        admission: admission,
        current: context.later == nil ? .latest(name) : nil,
        twin: Target(address, as: .json)
      ),
      content: templates.render("reading", context) + Array("<div class=\"leaf\">\n".utf8)
        + (outline.parts.isEmpty ? [] : templates.render("outline", outline))
        + Array("<div class=\"body\">\n".utf8) + text + Array("</div>\n</div>\n".utf8),
      query: language
    )
  }

  /// Where more is told of each paragraph of a text, in whatever language it is.
  ///
  /// - Parameters:
  ///   - draft: the text.
  ///   - version: the version that it is an edition of.
  ///   - slug: what that is called.
  ///   - admission: the negotiation.
  ///   - language: what the addresses carry, so that one stays in a language.
  /// - Returns: an address for each paragraph, nothing for those that have no page.
  /// - Throws: why the record cannot be read.
  func paragraphAddresses(
    _ draft: Draft,
    of version: Version,
    _ slug: String,
    _ admission: Admission,
    _ language: Query
  ) throws -> [String?] {
    let isOwn = draft.language == version.circulation.language
    let original = isOwn ? draft : try admission.registry.draft(of: version)
    let slugs = zip(original.paragraphs, ParagraphSlugs(original).slugs)
    let addresses = slugs.map { paragraph, name -> String? in
      switch paragraph.role {
      case .preambular, .operative, .item:
        name.map {
          let page = Address.paragraph(admission.negotiation, version: slug, paragraph: $0)
          return link(to: Target(page), language)
        }
      default: nil
      }
    }
    guard !isOwn else { return addresses }
    let places = Dictionary(
      zip(original.paragraphs.map(\.id), addresses),
      uniquingKeysWith: { first, _ in first }
    )
    return draft.paragraphs.map { places[$0.id] ?? nil }
  }
}
