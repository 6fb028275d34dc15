import HTTPTypes

// Pages that are not there yet; each moves to a file of its own.
extension Site {
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
}
