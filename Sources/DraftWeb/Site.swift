public import Secretariat

/// The pages of a record, without any connection to the world: requests in, answers out.
///
/// ```swift
/// let site = try Site(doorkeeper: Doorkeeper(registry: registry), prefix: "/texts")
/// ```
public struct Site: Sendable {
  /// Who is let in to what.
  let doorkeeper: Doorkeeper
  /// The path that the site stands under, such as `/texts`; empty for the root.
  let prefix: String
  /// The address of the site as readers type it, `https://texts.example`; for feeds and calendars,
  /// which are read elsewhere.
  var origin: String { place.origin }
  /// Where the site is, which may be known only when it can be reached.
  let place: SitePlace
  /// The templates.
  let templates: Templates
  /// The indexes for searching.
  let searches = SearchShelf()

  /// Puts a site together.
  ///
  /// - Throws: that the program was built with a template that cannot be read.
  public init(doorkeeper: Doorkeeper, prefix: String = "", origin: String = "") throws {
    self.doorkeeper = doorkeeper
    self.prefix = prefix
    place = SitePlace(origin)
    templates = try Templates()
  }
}

extension Site {
  /// The address of something, with the prefix: the only place where links are made.
  func link(to target: Target, _ query: Query = Query()) -> String {
    prefix + target.path + query.text
  }

  /// The address of something as a page.
  func address(of address: Address) -> String { link(to: Target(address)) }

  /// Answers a request for what can be read.
  ///
  /// - Throws: ``AnswerFault``, `Doorkeeper.Refusal`, or a `Problem` of the record.
  func answer(_ ask: Ask) throws -> Answer {
    switch ask.address {
    case .home: return try home(ask)
    case .negotiation(let name): return try overview(ask, of: name)
    case .latest(let name): return try latest(ask, of: name)
    case .text(let name, let version): return try text(ask, of: name, version: version)
    case .comparison(let name, let old, let new):
      return try comparison(ask, of: name, old: old, new: new)
    case .paragraph(let name, let version, let paragraph):
      return try self.paragraph(ask, of: name, version: version, named: paragraph)
    case .workingText(let name): return try workingText(ask, of: name)
    case .consultations(let name): return try consultations(ask, of: name)
    case .calendar(let name): return try calendar(ask, of: name)
    case .search(let name): return try search(ask, of: name)
    case .feed(let name): return try feed(ask, of: name)
    case .log(let name): return try log(ask, of: name)
    case .glossary: return try glossary(ask)
    case .openAPI: return try openAPI(ask)
    case .asset(let name):
      guard let asset = Assets.all[name] else { throw AnswerFault.unknown }
      return Answer(mediaType: asset.mediaType, body: asset.bytes, keeping: .forever)
    case .signIn, .signOut, .sessions, .endSession, .health, .readiness, .metrics:
      // These need to know of connections and are answered before.
      throw AnswerFault.unknown
    }
  }
}
