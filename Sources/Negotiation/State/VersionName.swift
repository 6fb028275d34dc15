/// A version's name in the form in which names are compared: `Rev. 1`, `rev1` and `REV 1` are one.
struct VersionName: Hashable {
  /// The letters and digits, small.
  let key: String

  /// Takes a name.
  init(_ name: some StringProtocol) {
    key = String(name.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// Whether the name means a version by its place, or nothing at all, and so can be no label.
  var isReserved: Bool { key.isEmpty || ["first", "last", "latest"].contains(key) }

  /// Whether a person who types this means a version with that label: the same letters, or the
  /// first word of it.
  func means(_ label: String) -> Bool {
    guard !key.isEmpty else { return false }
    let words = label.split { !$0.isLetter && !$0.isNumber && $0 != "." }
    return VersionName(label).key == key || words.first.map { VersionName($0).key == key } ?? false
  }
}

extension NegotiationState {
  /// The version that a name means.
  ///
  /// A name is a label in any spelling (`Rev.1`, `rev1`), its first word (`zero`), an official
  /// symbol or the end of one (`A/76/L.11`, `L.11`), `first`, `latest`, or the number of the entry
  /// that circulated it (`#4`). Labels win over ends of symbols, so that `Rev.1` stays the informal
  /// one beside `A/76/L.11/Rev.1`.
  ///
  /// - Returns: nothing where the name means none, or several.
  public func version(named name: String) -> Version? {
    if name.hasPrefix("#") {
      let number = Int(name.dropFirst())
      return versions.first { $0.number == number }
    }
    let wanted = VersionName(name)
    let exact = versions.filter { version in
      VersionName(version.label).key == wanted.key && !wanted.key.isEmpty
        || version.circulation.symbol?.lowercased() == name.lowercased()
    }
    if exact.count == 1 { return exact.first }
    switch wanted.key {
    case "latest", "last": return versions.last
    case "first": return versions.first
    default: break
    }
    let meant = versions.filter { wanted.means($0.label) }
    guard meant.isEmpty else { return meant.count == 1 ? meant.first : nil }
    let ending = versions.filter { version in
      guard let symbol = version.circulation.symbol, !wanted.key.isEmpty else { return false }
      let parts = symbol.split(separator: "/")
      return parts.indices.contains { VersionName(parts[$0...].joined()) == wanted }
    }
    return ending.count == 1 ? ending.first : nil
  }

  /// The version that an entry circulated.
  public func version(_ number: Int) -> Version? {
    versions.first { $0.number == number }
  }
}
