import Negotiation
import Secretariat

extension Site {
  /// The page of what is ahead and what is over, and the same as a calendar file.
  ///
  /// - Throws: that it is not there for whoever asks, or why the record cannot be read.
  func calendar(_ ask: Ask, of name: String) throws -> Answer {
    let admission = try doorkeeper.admit(ask.visitor, to: .readCalendar, of: name)
    let ledger = admission.ledger
    let (now, printer) = try clock(admission)
    if ask.form == .calendar {
      let identity = CalendarIdentity(ledger)
      let calendar = AgendaCalendar(
        ledger,
        at: now,
        printer: printer,
        identity: identity.name(of:)
      )
      return .file(calendar.bytes, as: .calendar, named: "\(Slug(name).text).ics")
    }
    let agenda = AgendaListing(ledger, at: now, printer: printer)
    let whole = AgendaListing(ledger, at: now, printer: printer, isWhole: true)
    let ahead = agenda.items.map { ShownItem($0, printer, at: now) }
    let past = whole.items.filter { ![.ahead, .underWay, .postponed].contains($0.status) }
      .reversed().map { ShownItem($0, printer, at: now) }
    let page = CalendarPage(
      negotiation: name,
      title: agenda.title,
      timeZone: agenda.timeZone,
      clock: printer.city,
      file: link(to: Target(.calendar(name), as: .calendar)),
      follow: follow(ask, admission, printer),
      ahead: ahead,
      past: past,
      hasAhead: !ahead.isEmpty,
      hasPast: !past.isEmpty
    )
    switch ask.form {
    case .json: return .json(try JSONText.bytes(of: page), keeping: .never)
    case .page:
      let frame = Frame(
        title: "Calendar: \(page.title)",
        kind: "calendar",
        admission: admission,
        current: .calendar(name),
        twin: Target(.calendar(name), as: .json)
      )
      return self.page(frame, content: templates.render("calendar", page), keeping: .never)
    default: throw AnswerFault.otherForms(Route.calendar.forms)
    }
  }

  /// Where the reader’s own programs follow the negotiation: at addresses with a key, which hold
  /// for as long as the session; what everybody may see needs none.
  private func follow(
    _ ask: Ask,
    _ admission: Admission,
    _ printer: TimePrinter
  ) -> CalendarPage.Follow? {
    let name = admission.negotiation
    guard ask.following != nil || admission.grant.role == .everybody else { return nil }
    let query = Query(["key": ask.following?.key])
    return CalendarPage.Follow(
      calendar: origin + link(to: Target(.calendar(name), as: .calendar), query),
      feed: admission.allows(.follow)
        ? origin + link(to: Target(.feed(name), as: .atom), query) : nil,
      until: ask.following.map { ShownTime($0.until, printer) }
    )
  }
}
