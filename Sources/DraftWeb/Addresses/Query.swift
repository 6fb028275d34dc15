import Foundation

/// What stands after the question mark, and the fields of a form.
struct Query: Hashable, Sendable {
  /// Names and values, in order.
  private(set) var fields: [Field]

  /// A name with its value.
  struct Field: Hashable, Sendable {
    let name: String
    let value: String
  }

  /// Reads `a=1&b=two+words`; what is not encoded rightly, and all after a hundred fields, is left
  /// out.
  init(parsing text: String) {
    fields = text.split(separator: "&").prefix(100).compactMap { part in
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Self.decode(sides[0]), !name.isEmpty,
        let value = Self.decode(sides.count > 1 ? sides[1] : "")
      else { return nil }
      return Field(name: name, value: value)
    }
  }

  /// Names and values that make an address.
  init(_ fields: KeyValuePairs<String, String?> = [:]) {
    self.fields = fields.compactMap { name, value in
      value.map { Field(name: name, value: $0) }
    }
  }

  /// The fields of some names alone, in order.
  func keeping(_ names: Set<String>) -> Query {
    var query = self
    query.fields = fields.filter { names.contains($0.name) && !$0.value.isEmpty }
    return query
  }

  /// The fields that an address knows, in its order: two queries that mean the same there are equal.
  func canonical(for known: [RouteField]) -> Query {
    var query = Query()
    for field in known {
      if field.isRepeated {
        for value in Set(all(field.name)).sorted() where !value.isEmpty {
          query = query.adding(field.name, value)
        }
      } else if let value = self[field.name] {
        query = query.adding(field.name, value)
      }
    }
    return query
  }

  /// With one more field at the end.
  func adding(_ name: String, _ value: String) -> Query {
    var query = self
    query.fields.append(Field(name: name, value: value))
    return query
  }

  /// The first value of a name; nothing where it is empty.
  subscript(name: String) -> String? {
    fields.first { $0.name == name && !$0.value.isEmpty }?.value
  }

  /// All values of a name.
  func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

  /// As it stands in an address, with its question mark; nothing where there are no fields.
  var text: String {
    guard !fields.isEmpty else { return "" }
    return "?"
      + fields.map { "\(PercentCoding.encode($0.name))=\(PercentCoding.encode($0.value))" }
      .joined(separator: "&")
  }

  private static func decode(_ part: Substring) -> String? {
    part.replacing("+", with: " ").removingPercentEncoding
  }
}
