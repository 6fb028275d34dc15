import DraftText
import Negotiation
import Secretariat

extension Site {
  /// How many things that are due, and how much that is new, are shown of a negotiation.
  private static let homeLimit = 5

  /// The page with the negotiations.
  ///
  /// - Throws: why the record cannot be read.
  func home(_ ask: Ask) throws -> Answer {
    let page = HomePage(
      negotiations: try doorkeeper.negotiations(for: ask.visitor).map { admission in
        try negotiation(admission, seen: ask.seen[admission.negotiation])
      }
    )
    switch ask.form {
    case .json: return .json(try JSONText.bytes(of: page), keeping: .never)
    case .page:
      let frame = Frame(title: "Negotiations", kind: "home", twin: Target(.home, as: .json))
      return self.page(frame, content: templates.render("home", page), keeping: .never)
    default: throw AnswerFault.otherForms(Route.home.forms)
    }
  }

  private func negotiation(
    _ admission: Admission,
    seen: Int?
  ) throws -> HomePage.Line {
    let (now, printer) = try clock(admission)
    let ledger = admission.ledger
    let links = RecordLinks(self, admission)
    let latest = ledger.state.versions.last
    let news = seen.map { seen in
      ledger.entries.filter { $0.number > seen && $0.event != .withheld }
    }
    let agenda = AgendaListing(ledger, at: now, printer: printer)
    let name = admission.negotiation
    let words = EntryWords(
      ledger: ledger,
      printer: printer,
      isNumbered: admission.grant.role.keepsRecord
    )
    let shownNews = (news ?? []).suffix(Self.homeLimit).reversed().map { entry in
      HomePage.News(
        says: words.words(of: entry),
        recorded: ShownTime(entry.recorded, printer, near: now),
        address: address(of: entry.event, links)
      )
    }
    return HomePage.Line(
      name: name,
      title: agenda.title,
      address: address(of: .negotiation(name)),
      role: admission.grant.role.rawValue,
      sentence: TellStatus.sentence(ledger, at: now, printer: printer),
      latest: latest.flatMap { links.link(to: $0.number) },
      news: shownNews,
      newsLeftOut: max(0, (news?.count ?? 0) - Self.homeLimit),
      due: agenda.items.prefix(Self.homeLimit).map { ShownItem($0, printer, at: now) },
      comparison: links.latestComparison,
      calendar: admission.allows(.readCalendar) ? address(of: .calendar(name)) : nil,
      reader: admission.grant.reader,
      hasNews: !shownNews.isEmpty,
      hasNewsLeftOut: (news?.count ?? 0) > Self.homeLimit,
      log: admission.allows(.readLog) ? address(of: .log(name)) : nil
    )
  }

  /// Where there is more about an entry.
  private func address(of event: Event, _ links: RecordLinks) -> String? {
    let name = links.admission.negotiation
    let (action, place): (AccessAction, Address)
    switch event {
    case .circulated(let circulation):
      let version = links.admission.ledger.state.versions.last { $0.label == circulation.label }
      return version.flatMap { links.address(of: $0) }
    case .translated(let edition): return links.link(to: edition.version)?.address
    case .consultation: (action, place) = (.readMeetings, .consultations(name))
    case .deadline, .silence, .speakers, .participants:
      (action, place) = (.readCalendar, .calendar(name))
    default: (action, place) = (.readLog, .log(name))
    }
    return links.admission.allows(action) ? address(of: place) : nil
  }

  /// The time, and the clock of a negotiation.
  ///
  /// - Throws: that there is no such clock.
  func clock(_ admission: Admission) throws -> (now: Instant, printer: TimePrinter) {
    let zone = admission.ledger.state.opening?.timeZone ?? "UTC"
    return (doorkeeper.clock.now(), try TimePrinter(zone: zone))
  }
}
