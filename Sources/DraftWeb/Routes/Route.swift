import Secretariat

/// What is to be known of a kind of address: what it takes and what it gives.
///
/// There is one for every ``Address``; the description of the site for programs is written from
/// them.
struct Route: Hashable, Sendable {
  /// What programs call it.
  let name: String
  /// The path, with names in braces for what differs: `/{negotiation}/{version}`.
  let path: String
  /// What is there, in a few words.
  let summary: String
  /// What somebody does who reads it; nothing for what belongs to the site itself.
  let action: AccessAction?
  /// The forms in which it is there, the usual one first.
  let forms: [Form]
  /// What may stand after the question mark.
  let fields: [RouteField]
  /// The schema of the data, by its name; nothing where there are none.
  let schema: String?
  /// Whether the answer is the way to another address.
  let isRedirect: Bool
  /// Whether it is part of the description for programs; signing in is for people, and files and
  /// the state of the server are found otherwise.
  let isDescribed: Bool

  init(
    _ name: String,
    _ path: String,
    _ summary: String,
    to action: AccessAction? = nil,
    forms: [Form] = [.page, .json],
    fields: [RouteField] = [],
    schema: String? = nil,
    isRedirect: Bool = false,
    isDescribed: Bool = true
  ) {
    self.name = name
    self.path = path
    self.summary = summary
    self.action = action
    self.forms = forms
    self.fields = fields
    self.schema = schema
    self.isRedirect = isRedirect
    self.isDescribed = isDescribed
  }

  /// The names in the braces of the path, in order.
  var parameters: [String] {
    path.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      part.firstIndex(of: "}").map { String(part[..<$0]) }
    }
  }
}
