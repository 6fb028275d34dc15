import Negotiation
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

  /// What their programs may follow calendar and feed with; nothing where they did not sign in.
  var following: Following?

  /// What stands in the address that a program follows, and until when it is good.
  struct Following: Hashable, Sendable {
    /// The key.
    let key: String
    /// When it ends at the latest.
    let until: Instant
  }

  /// Somebody who asks for something.
  init(_ address: Address, as form: Form = .page, query: Query = Query(), by visitor: Visitor) {
    self.address = address
    self.form = form
    self.query = query
    self.visitor = visitor
  }
}
