import Interchange
import Negotiation
import Secretariat

extension Site {
  /// What would follow from the decisions so far, for those who keep the record.
  ///
  /// - Throws: ``AnswerFault``, `Doorkeeper.Refusal`, or a `Problem` of the record.
  func workingText(_ ask: Ask, of name: String) throws -> Answer {
    let admission = try doorkeeper.admit(ask.visitor, to: .readWorkingText, of: name)
    let slugs = VersionSlugs(admission.ledger.state)
    guard let base = slugs.all.last else { throw AnswerFault.unknown }
    let choice = try ComparisonChoice(ask.query)
    let purpose = try ComparisonPurpose(ask.query)
    let next = try DraftNextVersion(registry: admission.registry).draft(from: nil, of: name)
    let file = TextFile(negotiation: admission, name: "\(name)-working")
    var answer: Answer
    switch ask.form {
    case .page: return workingPage(admission, base.slug, next, choice)
    case .json: answer = .json(Self.json(next.changes))
    case .markdown: answer = file.markdown(next.changes)
    case .word: answer = try file.word(next.changes, for: purpose)
    case .calendar, .atom: throw AnswerFault.otherForms([.page, .json, .word, .markdown])
    }
    answer.keeping = .never
    return answer
  }

  private func workingPage(
    _ admission: Admission,
    _ base: String,
    _ next: NextVersion,
    _ choice: ComparisonChoice
  ) -> Answer {
    let name = admission.negotiation
    let address = Address.workingText(name)
    let options = ComparisonOptions(choice: choice, report: next.changes) { choice in
      link(to: Target(address), choice.query)
    }
    var context = ComparingContext(
      options,
      title: next.title ?? name,
      overview: self.address(of: .negotiation(name)),
      old: self.address(of: .text(name, version: base)),
      new: self.address(of: address)
    )
    context.heading = "Working text"
    context.files = files(of: address, Query())
    return comparisonPage(
      Frame(
        title: "Working text: \(context.title)",
        kind: "compare",
        admission: admission,
        current: address,
        twin: Target(address, as: .json)
      ),
      context,
      options,
      preface: templates.render("working", ["lines": next.summary]),
      keeping: .never
    )
  }
}
