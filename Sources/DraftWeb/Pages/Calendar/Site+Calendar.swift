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
      ahead: ahead,
      past: past,
      hasAhead: !ahead.isEmpty,
      hasPast: !past.isEmpty
    )
    switch ask.form {
    case .json: return .json(try JSONText.bytes(of: page))
    case .page:
      let frame = Frame(
        title: "Calendar: \(page.title)",
        kind: "calendar",
        admission: admission,
        current: .calendar(name),
        twin: Target(.calendar(name), as: .json)
      )
      return self.page(frame, content: templates.render("calendar", page))
    default: throw AnswerFault.otherForms(Route.calendar.forms)
    }
  }
}
