import DraftText
import Interchange
import Negotiation
import Secretariat

extension Site {
  /// A paragraph through all versions: `/modalities/rev-2/op-4`, with what was said on it as far as
  /// the reader may see that.
  ///
  /// - Throws: ``AnswerFault``, `Doorkeeper.Refusal`, or a `Problem` of the record.
  func paragraph(
    _ ask: Ask,
    of name: String,
    version slug: String,
    named paragraph: String
  ) throws -> Answer {
    let admission = try doorkeeper.admit(ask.visitor, to: .readText, of: name)
    let version = try VersionSlugs(admission.ledger.state).version(slug)
    let draft = try admission.registry.draft(of: version)
    let slugs = ParagraphSlugs(draft)
    let place = try slugs.place(of: paragraph)
    let history = try TraceParagraph(registry: admission.registry)
      .history(of: place, in: version, of: admission.ledger)
    let life = ParagraphLife(
      site: self,
      admission: admission,
      version: version,
      slug: slug,
      draft: draft,
      slugs: slugs.slugs,
      place: place,
      edition: try ParagraphEdition(
        ask.query,
        place: place,
        in: draft,
        of: version,
        admission.registry
      )
    )
    let said = try ParagraphStatements(life, ask.visitor)
    let context = life.context(history, said)
    switch ask.form {
    case .page: break
    case .json:
      let listing = HistoryListing(history, numbersEntries: admission.grant.role.keepsRecord)
      return .json(try JSONText.bytes(of: LifeListing(listing, context, said)))
    case .word, .markdown, .calendar, .atom: throw AnswerFault.otherForms([.page, .json])
    }
    let words = try life.words
    return page(
      Frame(
        title: "\(context.reference) of \(version.label): \(context.title)",
        kind: "paragraph",
        admission: admission,
        twin: Target(.paragraph(name, version: slug, paragraph: paragraph), as: .json)
      ),
      content: templates.render("life", context) + words + templates.render("versions", context)
        + life.steps(history)
        + Array("</ol>\n</section>\n".utf8) + templates.render("said", said),
      query: life.edition.choice.query
    )
  }
}
