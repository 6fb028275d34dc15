import HTTPTypes

// Pages that are not there yet; each moves to a file of its own.
extension Site {
  func home(_ ask: Ask) throws -> Answer { throw AnswerFault.unknown }
  func overview(_ ask: Ask, of name: String) throws -> Answer { throw AnswerFault.unknown }
  func latest(_ ask: Ask, of name: String) throws -> Answer { throw AnswerFault.unknown }
  func text(_ ask: Ask, of name: String, version: String) throws -> Answer {
    throw AnswerFault.unknown
  }
  func comparison(_ ask: Ask, of name: String, old: String, new: String) throws -> Answer {
    throw AnswerFault.unknown
  }
  func paragraph(
    _ ask: Ask,
    of name: String,
    version: String,
    named paragraph: String
  ) throws -> Answer { throw AnswerFault.unknown }
  func workingText(_ ask: Ask, of name: String) throws -> Answer { throw AnswerFault.unknown }
  func consultations(_ ask: Ask, of name: String) throws -> Answer { throw AnswerFault.unknown }
  func calendar(_ ask: Ask, of name: String) throws -> Answer { throw AnswerFault.unknown }
  func search(_ ask: Ask, of name: String) throws -> Answer { throw AnswerFault.unknown }
  func feed(_ ask: Ask, of name: String) throws -> Answer { throw AnswerFault.unknown }
  func log(_ ask: Ask, of name: String) throws -> Answer { throw AnswerFault.unknown }
  func glossary(_ ask: Ask) -> Answer { Answer(status: .notFound) }
}
