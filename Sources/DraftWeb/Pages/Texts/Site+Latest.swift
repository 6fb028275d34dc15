import DraftText
import Negotiation
import Secretariat

extension Site {
  /// The way to a version: the latest, or one that a form asks for by its name or by a day.
  ///
  /// | field | leads to |
  /// |---|---|
  /// | none | the latest version |
  /// | `as-of=2021-06-07` | the version that was out on that day |
  /// | `version=rev-1` | that version |
  /// | `since=zero-draft` | what changed from that version to the one that the others name |
  ///
  /// What else the address says of how a text is shown goes along, but for a language that it is
  /// not there in.
  ///
  /// - Throws: ``AnswerFault``, `Doorkeeper.Refusal`, or a `Problem` of the record.
  func latest(_ ask: Ask, of name: String) throws -> Answer {
    let admission = try doorkeeper.admit(ask.visitor, to: .readText, of: name)
    let slugs = VersionSlugs(admission.ledger.state)
    var slug = ask.query["version"]
    if let day = ask.query["as-of"] { slug = try slugs.standing(on: day).slug }
    guard let slug = slug ?? slugs.all.last?.slug else { throw AnswerFault.unknown }
    var versions = [try slugs.version(slug)]
    var address = Address.text(name, version: slug)
    if let since = ask.query["since"], since != slug {
      versions.append(try slugs.version(since))
      address = .comparison(name, old: since, new: slug)
    }
    let target = Target(address, as: ask.form == .page ? nil : ask.form)
    let missing = ["language", "beside"].filter { field in
      guard let language = ask.query[field].flatMap(Language.init(rawValue:)) else { return false }
      return !versions.allSatisfy { $0.languages.contains(language) }
    }
    return .redirect(to: link(to: target, ask.query.keeping(Self.shownBy.subtracting(missing))))
  }

  /// The fields that say how a text is shown, and not which.
  private static let shownBy: Set<String> = [
    "language", "beside", "show", "marks", "layout", "only", "kind", "fold", "as",
  ]
}
