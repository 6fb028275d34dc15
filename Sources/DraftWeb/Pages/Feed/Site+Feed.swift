import DraftText
import Foundation
import Negotiation
import Secretariat

extension Site {
  /// The feed of new versions.
  ///
  /// - Throws: that it is not there for whoever asks, or why the record cannot be read.
  func feed(_ ask: Ask, of name: String) throws -> Answer {
    let admission = try doorkeeper.admit(ask.visitor, to: .follow, of: name)
    guard ask.form == .atom else { throw AnswerFault.otherForms(Route.feed.forms) }
    let state = admission.ledger.state
    let links = RecordLinks(self, admission)
    let listing = try ListVersions(registry: admission.registry).listing(of: name)
    let began = admission.ledger.entries.first?.recorded ?? Instant(seconds: 0)
    let identity = "tag:\(host),\(Instant(seconds: began.seconds).localDate?.description ?? "2000")"
    let path = PercentCoding.encode(name)
    let entries = try zip(listing.versions, state.versions).map { line, version in
      let basis = version.circulation.basis.flatMap { state.version($0) }
      let slug = links.versions.slug(of: version.number) ?? ""
      return FeedPage.Entry(
        identity: "\(identity):\(path)/\(slug)",
        title: Self.harmless(line.label + (line.symbol.map { " (\($0))" } ?? "")),
        updated: ShownTime.spelled(version.recorded),
        summary: Self.harmless(try Self.summary(line, version, since: basis, admission.registry)),
        address: absolute(links.address(of: version) ?? address(of: .negotiation(name))),
        comparison: basis.flatMap { links.comparison(of: $0, with: version) }.map(absolute),
        comparisonTitle: basis.map { Self.harmless("Compared with \($0.label)") }
      )
    }
    let page = FeedPage(
      identity: "\(identity):\(path)",
      title: Self.harmless(listing.title),
      updated: ShownTime.spelled(state.versions.map(\.recorded).max() ?? began),
      address: absolute(address(of: .negotiation(name))),
      own: absolute(link(to: Target(.feed(name), as: .atom), Query(["key": ask.query["key"]]))),
      entries: entries.reversed()
    )
    return Answer(
      mediaType: Form.atom.mediaType,
      body: templates.render("feed", page),
      keeping: .revalidated
    )
  }

  private static func summary(
    _ line: VersionsListing.Line,
    _ version: Version,
    since basis: Version?,
    _ registry: Registry
  ) throws -> String {
    guard let basis else { return "\(line.paragraphs) paragraphs." }
    let counts = try CompareVersions(registry: registry).counts(from: basis, to: version)
    return "\(line.paragraphs) paragraphs. Against \(basis.label): \(counts)"
  }

  /// An address as it is followed from elsewhere.
  private func absolute(_ address: String) -> String { origin + address }

  /// The machine in the address of the site.
  private var host: String { URL(string: origin)?.host() ?? "localhost" }

  /// A text without the characters that XML cannot hold.
  private static func harmless(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { scalar in
          switch scalar.value {
          case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
          default: false
          }
        }
      )
    )
  }
}
