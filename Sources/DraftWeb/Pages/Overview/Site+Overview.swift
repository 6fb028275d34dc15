import DraftText
import Negotiation
import Secretariat

extension Site {
  /// The page of a negotiation.
  ///
  /// - Throws: that it is not there for whoever asks, or why the record cannot be read.
  func overview(_ ask: Ask, of name: String) throws -> Answer {
    let admission = try doorkeeper.admit(ask.visitor, to: .see, of: name)
    let page = try overview(admission)
    switch ask.form {
    case .json: return .json(try JSONText.bytes(of: page))
    case .page:
      let frame = Frame(
        title: page.title,
        kind: "overview",
        admission: admission,
        current: .negotiation(name),
        twin: Target(.negotiation(name), as: .json)
      )
      return self.page(frame, content: templates.render("overview", page))
    default: throw AnswerFault.otherForms(Route.negotiation.forms)
    }
  }

  private func overview(_ admission: Admission) throws -> OverviewPage {
    let (now, printer) = try clock(admission)
    let ledger = admission.ledger
    let name = admission.negotiation
    let links = RecordLinks(self, admission)
    let opening = ledger.state.opening
    let listing = try ListVersions(registry: admission.registry).listing(of: name)
    let versions = try zip(listing.versions, ledger.state.versions)
      .map { line, version in try self.version(line, version, ledger.state, links) }
    let agenda = AgendaListing(ledger, at: now, printer: printer)
    let ahead = agenda.items.map { ShownItem($0, printer, at: now) }
    let silence = SilenceListing(ledger, at: now, printer: printer).rounds
      .last { $0.status != "undone" && $0.placed <= now }
    return OverviewPage(
      negotiation: name,
      title: listing.title,
      role: admission.grant.role.rawValue,
      sentence: TellStatus.sentence(ledger, at: now, printer: printer),
      organ: opening?.organ,
      session: opening?.session,
      agendaItem: opening?.agendaItem.map { item in
        item.number + (item.title.map { ", \($0)" } ?? "")
      },
      place: opening?.place,
      timeZone: printer.zone,
      clock: printer.city,
      coFacilitators: ledger.state.coFacilitators.map(\.name),
      versions: versions.reversed(),
      silence: silence.map { Self.silence($0, printer, at: now) },
      ahead: ahead,
      hasVersions: !versions.isEmpty,
      hasAhead: !ahead.isEmpty,
      reader: admission.grant.reader,
      latest: ledger.state.versions.last.flatMap { links.link(to: $0.number) },
      comparison: links.latestComparison,
      calendar: admission.allows(.readCalendar) ? address(of: .calendar(name)) : nil,
      feed: admission.allows(.follow) ? link(to: Target(.feed(name), as: .atom)) : nil
    )
  }

  private func version(
    _ line: VersionsListing.Line,
    _ version: Version,
    _ state: NegotiationState,
    _ links: RecordLinks
  ) throws -> OverviewPage.Version {
    let basis = version.circulation.basis.flatMap { state.version($0) }
    let address = links.address(of: version) ?? ""
    return OverviewPage.Version(
      label: line.label,
      kind: line.kind.rawValue,
      symbol: line.symbol,
      status: line.status,
      day: line.day.map { ShownTime($0) },
      languages: line.languages.map(\.rawValue),
      paragraphs: line.paragraphs,
      address: address,
      comparison: try basis.flatMap { basis in
        try links.comparison(of: basis, with: version).map { address in
          OverviewPage.Comparison(
            basis: basis.label,
            address: address,
            counts: try CompareVersions(registry: links.admission.registry)
              .counts(from: basis, to: version)
          )
        }
      },
      editions: line.languages.dropFirst().map { language in
        ShownLink(
          name: language.englishName,
          address: address + Query(["language": language.rawValue]).text
        )
      }
    )
  }

  private static func silence(
    _ round: SilenceListing.Round,
    _ printer: TimePrinter,
    at now: Instant
  ) -> OverviewPage.Silence {
    OverviewPage.Silence(
      version: round.version,
      status: round.status,
      sentence: round.sentence,
      until: ShownTime(round.until, printer, near: now),
      objections: round.objections.map { objection in
        OverviewPage.Objection(
          received: ShownTime(objection.received, printer, near: now),
          parties: objection.parties,
          paragraphs: objection.paragraphs,
          text: objection.text,
          isLate: objection.isLate,
          who: objection.parties.isEmpty
            ? "A delegation" : objection.parties.joined(separator: ", "),
          about: objection.paragraphs.joined(separator: ", ")
        )
      },
      hasObjections: !round.objections.isEmpty
    )
  }
}
