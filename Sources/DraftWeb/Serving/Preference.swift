import HTTPTypes

/// Which of several things a client would rather have, as `Accept` and its like say it
/// (RFC 9110, 12.4 and 12.5).
struct Preference: Sendable {
  private let ranges: [(name: String, weight: Double)]

  /// Reads the value of a field; what cannot be read, and all after fifty ranges, is left out.
  init(_ value: String?) {
    ranges = (value ?? "").split(separator: ",").prefix(50).compactMap { part in
      let sides = part.split(separator: ";").map { Self.trimmed($0).lowercased() }
      guard let name = sides.first, !name.isEmpty else { return nil }
      let weight = sides.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) }
      guard let weight else { return (name, 1) }
      guard let weight, (0...1).contains(weight) else { return nil }
      return (name, weight)
    }
  }

  /// How much something is wanted, from 0 to 1: by its own name, else by its kind, else by `*`.
  ///
  /// - Returns: nothing where it is not spoken of.
  func weight(of name: String) -> Double? {
    let kind = name.split(separator: "/").first.map { "\($0)/*" }
    for wanted in [name, kind, "*/*", "*"] {
      if let found = ranges.first(where: { $0.name == wanted }) { return found.weight }
    }
    return nil
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop { $0 == " " || $0 == "\t" }
    guard let end = start.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
    return start[...end]
  }
}

extension Form {
  /// The form in which an address is answered: the one that its ending names, else the one of page
  /// and data that the client would rather have, the page where it does not care.
  init(of target: Target, accepting accept: String?) {
    if let form = target.form {
      self = form
      return
    }
    let own: Form = if case .feed = target.address { .atom } else { .page }
    let preference = Preference(accept)
    let data = preference.weight(of: "application/json") ?? 0
    let page = preference.weight(of: own == .atom ? "application/atom+xml" : "text/html") ?? 0
    self = data > page ? .json : own
  }
}
