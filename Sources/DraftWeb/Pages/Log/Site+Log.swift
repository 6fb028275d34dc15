import Negotiation
import Secretariat

extension Site {
  /// The page of the entries.
  ///
  /// - Throws: that it is not there for whoever asks, or why the record cannot be read.
  func log(_ ask: Ask, of name: String) throws -> Answer {
    let admission = try doorkeeper.admit(ask.visitor, to: .readLog, of: name)
    let ledger = admission.ledger
    let (_, printer) = try clock(admission)
    let isNumbered = admission.grant.role.keepsRecord
    let words = EntryWords(ledger: ledger, printer: printer, isNumbered: isNumbered)
    let page = LogPage(
      negotiation: name,
      title: ledger.state.opening?.title ?? name,
      entries: ledger.entries.reversed().filter { $0.event != .withheld }.map { entry in
        LogPage.Entry(
          number: isNumbered ? entry.number : nil,
          recorded: ShownTime(brief: entry.recorded, printer),
          recorder: isNumbered ? entry.recorder : nil,
          says: words.words(of: entry),
          isUndone: !ledger.counts(entry.number)
        )
      },
      isNumbered: isNumbered,
      clock: printer.city
    )
    switch ask.form {
    case .json: return .json(try JSONText.bytes(of: page))
    case .page:
      let frame = Frame(
        title: "Log: \(page.title)",
        kind: "log",
        admission: admission,
        current: .log(name),
        twin: Target(.log(name), as: .json)
      )
      return self.page(frame, content: templates.render("log", page))
    default: throw AnswerFault.otherForms(Route.log.forms)
    }
  }
}
