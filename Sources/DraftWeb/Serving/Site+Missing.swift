import HTTPTypes
import Negotiation
import Secretariat

extension Site {
  /// What is said where a negotiation that somebody may see has no such page, or none for them.
  ///
  /// It is one and the same for every address of the negotiation and tells nothing of the one that
  /// was asked for: a page that is for others answers as a name that nobody ever gave.
  ///
  /// - Parameters:
  ///   - address: what was asked for.
  ///   - form: page or data.
  ///   - visitor: who asked.
  /// - Returns: the answer; nothing where they may not even see that there is the negotiation.
  /// - Throws: why the record cannot be read.
  func missing(_ address: Address, as form: Form, for visitor: Visitor) throws -> Answer? {
    guard let name = address.negotiationName else { return nil }
    let admission: Admission
    do {
      admission = try doorkeeper.admit(visitor, to: .see, of: name)
    } catch Doorkeeper.Refusal.unknown {
      return nil
    }
    let links = RecordLinks(self, admission)
    let versions = admission.ledger.state.versions.reversed().compactMap { version in
      links.address(of: version).map { ShownLink(name: version.label, address: $0) }
    }
    let title = "There is no such page in this negotiation, or none for you"
    var answer: Answer
    if form == .json {
      let places = versions.compactMap(\.address).joined(separator: ", ")
      let hint = "The negotiation is at \(self.address(of: .negotiation(name)))"
      answer =
        Fault(
          status: .notFound,
          title: title,
          hint: hint + (places.isEmpty ? "." : ", the versions that you may read at \(places).")
        )
        .data
    } else {
      let content = MissingPage(
        title: title,
        hint: "Perhaps the address is mistyped. What is there for you stands above"
          + (versions.isEmpty ? "." : " and below."),
        versions: versions
      )
      answer = page(
        Frame(title: title, kind: "fault", admission: admission),
        content: templates.render("missing", content),
        keeping: .never
      )
    }
    answer.status = .notFound
    return answer
  }
}

/// What the template is filled with.
private struct MissingPage {
  let title: String
  let hint: String
  let versions: [ShownLink]
}

extension Address {
  /// The negotiation that a page belongs to, by the name that its address has.
  fileprivate var negotiationName: String? {
    switch self {
    case .negotiation(let name), .latest(let name), .text(let name, _), .comparison(let name, _, _),
      .paragraph(let name, _, _), .workingText(let name), .consultations(let name),
      .calendar(let name), .search(let name), .feed(let name), .log(let name):
      name
    case .home, .glossary, .signIn, .signOut, .sessions, .endSession, .openAPI, .asset, .health,
      .readiness, .metrics:
      nil
    }
  }
}
