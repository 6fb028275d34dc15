import Secretariat

/// A request, as far as the pages know it.
struct Ask: Sendable {
  /// What is asked for.
  var address: Address
  /// In which form; ending and `Accept` are settled.
  var form: Form
  /// What stands after the question mark.
  var query: Query
  /// Who asks.
  var visitor: Visitor
  /// The last entry of each negotiation that they had seen when they were there last; nothing for
  /// those where they never were.
  var seen: [String: Int] = [:]

  /// Somebody who asks for something.
  init(_ address: Address, as form: Form = .page, query: Query = Query(), by visitor: Visitor) {
    self.address = address
    self.form = form
    self.query = query
    self.visitor = visitor
  }
}
