import Secretariat

extension Site {
  /// The page of the words of the field.
  ///
  /// - Throws: that it is not there in the form that is asked for.
  func glossary(_ ask: Ask) throws -> Answer {
    let page = GlossaryPage.compiledIn
    switch ask.form {
    case .json: return .json(try JSONText.bytes(of: page))
    case .page:
      let frame = Frame(
        title: "Glossary",
        kind: "glossary",
        twin: Target(.glossary, as: .json)
      )
      return self.page(frame, content: templates.render("glossary", page))
    default: throw AnswerFault.otherForms(Route.glossary.forms)
    }
  }
}
